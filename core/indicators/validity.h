// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/indicators/formulabook.h"

namespace headroom {

/// What keeps an own indicator from being stored, its formula apart.
enum class IndicatorFault {
    NameMissing,
    NameTaken, ///< by another one, or by an indicator of the catalogue
    NameHasBrackets, ///< names stand in square brackets in formulas
    ScaleHalf, ///< only one end of its scale is given
    ScaleCrossed, ///< the lowest value is not below the highest
    LimitOffScale, ///< its norm or a band lies beyond the ends of its scale
    ColumnTaken, ///< another one is read from the column of that heading
    BandsCrossed, ///< fair would begin at a better value than good
    GoalIsCircular, ///< it would serve itself
    WholeIsCircular, ///< it would be a part of itself
    WholeHasOtherUnit, ///< only times, amounts and counts add up, and only with their like
    WholeCountsOtherWay, ///< of a part and its whole, lower must be better
};

/// names: of every indicator there is, as they can be typed in a formula.
std::optional<IndicatorFault> faultOf(
    const OwnIndicator &indicator, const QList<OwnIndicator> &all, const IndicatorNames &names);

/// Whether the norm of the one can be a share of the norm of the other.
bool canBePartOf(const OwnIndicator &part, const OwnIndicator &whole);

} // namespace headroom
