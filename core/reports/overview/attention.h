// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/domain/selection.h"
#include "core/reports/insight/reasonfacts.h"
#include "core/reports/reportsource.h"

namespace headroom {

struct AttentionItem
{
    enum class Kind { RealDecline, NormMissed, BehindTarget, ReasonRising };

    Kind kind = Kind::RealDecline;
    QString metric;
    UnitRef unit;
    /// Points lost, below the norm or behind the pace, or percent points of the comments; larger is
    /// worse.
    double size = 0;
    double value = 0; ///< the score now, or the percentage of comments that name the reason
    double reference = 0; ///< the score before, the norm, or the pace; the percentage before
    qint64 n = 0; ///< answers, or unfavourable comments
    QString reason = {}; ///< that is named more often, as in Lexicon::reasons()
};

/// What there is to attend to in the selected unit and below it, for every measure (the chosen
/// indicator stands for its own): real declines between the last complete months and those before,
/// judged over all these units together; a norm that is surely missed over the selected period;
/// results that are surely behind the pace of the newest round. Below a unit that misses its norm
/// only those count that do surely worse. Answers that name no one are left out. Declines and
/// results behind their pace come first, then missed norms, which are often older; of each the
/// largest first, sizes seen relative to the scale of their indicator; at most twenty. Looks at
/// every unit for every indicator: work for a worker. What was found is given when progress stops
/// it.
QList<AttentionItem> attentionIn(
    const ReportSource &source, const Selection &selection, Progress &progress);

/// found, and beside it the reasons that unfavourable comments to the metric of the unit really
/// name more often than the quarter before, in the same order and no more of them.
QList<AttentionItem> withRisingReasons(const ReportSource &source, QList<AttentionItem> found,
    const ReasonFacts &reasons, const QString &metric, UnitRef unit);

} // namespace headroom
