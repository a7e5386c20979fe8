// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/canvas/canvasvalues.h"

namespace headroom {

/// An own indicator of the KPI canvas that serves an indicator of a round, itself or through other
/// own ones.
struct Subgoal
{
    OwnIndicator indicator; ///< its norm is what is aimed at
    QString goal; ///< the metric of the round that it serves
    /// Over the months of the baseline, of units that have a value or one that is not shown.
    QHash<UnitRef, IndicatorValue> values;

    bool operator==(const Subgoal &) const = default;
};

/// What serves the targets of a round, as it stands now: in the order of the round's indicators,
/// those of one goal in the order of the canvas. Only what has a formula; what cannot be computed
/// per employee has values of the other units alone. units: whose values are asked for. Some
/// look-ups per indicator and unit.
QList<Subgoal> subgoals(
    const ReportSource &source, const Round &round, const QList<UnitRef> &units);

} // namespace headroom
