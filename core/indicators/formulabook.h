// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/indicators/formula.h"

#include <QHash>
#include <QSet>

namespace headroom {

/// Own indicators made of own indicators made of ...: how many levels there may be.
constexpr int DeepestIndicator = 20;

/// The formulas of all own indicators, read and checked once: names, circles, units, divisions by
/// zero. One that is read from a column has the mean of it for a formula, which the catalogue knows
/// where its own columns are set. The value can be asked from several threads.
class FormulaBook
{
public:
    FormulaBook(const Catalogue &catalogue, const QList<OwnIndicator> &indicators);

    /// As it is stored; Empty for an indicator that nothing is measured of, or that does not exist.
    FormulaResult<Formula> formula(IndicatorId id) const;

    /// Own indicators in an order in which each comes after those that it is made of; only those
    /// whose formula is right.
    const QList<IndicatorId> &order() const { return m_order; }

    /// A formula as it is typed for the indicator, which may be new. Faults have their place in it.
    FormulaResult<Formula> typed(
        const OwnIndicator &indicator, QStringView text, const IndicatorNames &names) const;

private:
    FormulaResult<Formula> checked(const OwnIndicator &indicator, const Formula &formula) const;
    std::optional<FormulaFault> faultOfParts(
        const OwnIndicator &indicator, const Formula &formula) const;
    std::optional<FormulaFault> faultOfUnits(
        const OwnIndicator &indicator, const Formula &formula) const;
    QList<IndicatorId> wayTo(IndicatorId from, IndicatorId wanted) const;
    std::optional<IndicatorUnit> unitOfRef(const IndicatorRef &ref) const;
    QString nameOf(IndicatorId id) const;

    Catalogue m_catalogue;
    QList<OwnIndicator> m_indicators;
    QHash<IndicatorId, QList<IndicatorId>> m_parts; ///< as read, right or wrong
    QHash<IndicatorId, FormulaResult<Formula>> m_formulas;
    QHash<IndicatorId, int> m_levels; ///< of those that are right; 1 without own indicators in it
    QList<IndicatorId> m_order;
};

} // namespace headroom
