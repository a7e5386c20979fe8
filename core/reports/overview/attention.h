// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/domain/selection.h"
#include "core/reports/reportsource.h"

namespace headroom {

struct AttentionItem
{
    enum class Kind { RealDecline, NormMissed, BehindTarget };

    Kind kind = Kind::RealDecline;
    QString metric;
    UnitRef unit;
    double size =
        0; ///< points lost, points below the norm, or points behind the pace; larger is worse
    double value = 0; ///< the score now
    double reference = 0; ///< the score before, the norm, or the pace
    qint64 n = 0;
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

} // namespace headroom
