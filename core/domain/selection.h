// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/answers/answerfilter.h"
#include "core/domain/ids.h"
#include "core/domain/period.h"
#include "core/domain/unit.h"

namespace headroom {

/// What the whole window looks at. Remembered between sessions and printed on every export.
struct Selection
{
    QString metric = QStringLiteral("nps");
    PeriodPreset period = PeriodPreset::LastTwentyFourMonths;
    UnitRef unit;
    AnswerFilter filter; ///< on top of the unit: departments, channels, steps, ...
    /// An own indicator that is looked at in the place of the metric, on pages that can show one;
    /// a number of one database.
    IndicatorId own = {};

    bool operator==(const Selection &) const = default;
};

} // namespace headroom
