// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/indicators/formulabook.h"

namespace headroom {

enum class ConflictKind {
    PartExceedsWhole, ///< one step may take longer than was promised for the whole
    PartsExceedWhole, ///< the steps together may
    NormsContradict, ///< of one indicator, one norm asks at least what the other forbids
};

/// One norm that takes part in a conflict.
struct ConflictingNorm
{
    IndicatorRef indicator;
    Fraction limit; ///< in its own unit
    IndicatorUnit unit = IndicatorUnit::Percent;
    QString owner; ///< empty for one of the catalogue, or when nobody is named

    bool operator==(const ConflictingNorm &) const = default;
};

/// Norms that cannot all be met.
struct NormConflict
{
    ConflictKind kind = ConflictKind::PartExceedsWhole;
    ConflictingNorm whole; ///< of a contradiction: the norm "at most"
    QList<ConflictingNorm> parts; ///< of a contradiction: the one norm "at least"
    Fraction sum; ///< of the parts, in the unit of the whole

    bool operator==(const NormConflict &) const = default;
};

/// All conflicts between the norms of own indicators, and between theirs and the catalogue's; in
/// the order of the own indicators. A step that alone exceeds its whole is told alone. Two
/// indicators are the same when their formulas do the same steps with the same indicators.
QList<NormConflict> normConflicts(
    const FormulaBook &book, const Catalogue &catalogue, const QList<OwnIndicator> &indicators);

/// Whether the own indicator takes part in it.
bool concerns(const NormConflict &conflict, IndicatorId id);

} // namespace headroom
