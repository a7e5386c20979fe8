// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/indicators/validity.h"

#include "core/base/textfolding.h"

#include <algorithm>

namespace headroom {

namespace {

/// Whether following the links from the indicator comes back to it. REQUIRES: the links of the
/// others may go round, too.
template <typename Next>
bool comesBack(const OwnIndicator &indicator, const QList<OwnIndicator> &all, const Next &next)
{
    QSet<IndicatorId> passed;
    for (IndicatorId here = next(indicator); here != IndicatorId();) {
        if (here == indicator.id)
            return true;
        const OwnIndicator *found = findIndicator(all, here);
        if (found == nullptr || passed.contains(here))
            return false;
        passed.insert(here);
        here = next(*found);
    }
    return false;
}

bool areCrossed(const OwnIndicator &indicator)
{
    if (!indicator.goodFrom || !indicator.fairFrom)
        return false;
    return indicator.lowerIsBetter ? *indicator.fairFrom < *indicator.goodFrom
                                   : *indicator.fairFrom > *indicator.goodFrom;
}

std::optional<IndicatorFault> faultOfScale(const OwnIndicator &indicator)
{
    if (indicator.lowest.has_value() != indicator.highest.has_value())
        return IndicatorFault::ScaleHalf;
    if (!indicator.hasScale())
        return std::nullopt;
    if (*indicator.lowest >= *indicator.highest)
        return IndicatorFault::ScaleCrossed;
    for (const auto &limit : {indicator.norm, indicator.goodFrom, indicator.fairFrom}) {
        if (limit && (*limit < *indicator.lowest || *limit > *indicator.highest))
            return IndicatorFault::LimitOffScale;
    }
    return std::nullopt;
}

bool isColumnTaken(const OwnIndicator &indicator, const QList<OwnIndicator> &all)
{
    const QString column = folded(indicator.column.simplified());
    return !column.isEmpty() && std::ranges::any_of(all, [&](const OwnIndicator &one) {
        return one.id != indicator.id && folded(one.column.simplified()) == column;
    });
}

std::optional<IndicatorFault> faultOfName(
    const OwnIndicator &indicator, const IndicatorNames &names)
{
    if (indicator.name.isEmpty())
        return IndicatorFault::NameMissing;
    if (indicator.name.contains(QLatin1Char('[')) || indicator.name.contains(QLatin1Char(']')))
        return IndicatorFault::NameHasBrackets;
    const std::optional<IndicatorRef> named = names(indicator.name);
    if (named && *named != IndicatorRef::ofOwn(indicator.id))
        return IndicatorFault::NameTaken;
    return std::nullopt;
}

std::optional<IndicatorFault> faultOfWhole(
    const OwnIndicator &indicator, const QList<OwnIndicator> &all)
{
    if (comesBack(indicator, all, [](const OwnIndicator &one) { return one.whole; }))
        return IndicatorFault::WholeIsCircular;
    const OwnIndicator *whole = findIndicator(all, indicator.whole);
    if (whole == nullptr || canBePartOf(indicator, *whole))
        return std::nullopt;
    const bool sameQuantity = quantityOf(whole->unit) == quantityOf(indicator.unit)
        && quantityOf(indicator.unit) != Quantity::Score;
    return sameQuantity ? IndicatorFault::WholeCountsOtherWay : IndicatorFault::WholeHasOtherUnit;
}

} // namespace

std::optional<IndicatorFault> faultOf(
    const OwnIndicator &indicator, const QList<OwnIndicator> &all, const IndicatorNames &names)
{
    if (const auto fault = faultOfName(indicator, names))
        return fault;
    if (isColumnTaken(indicator, all))
        return IndicatorFault::ColumnTaken;
    if (const auto fault = faultOfScale(indicator))
        return fault;
    if (areCrossed(indicator))
        return IndicatorFault::BandsCrossed;
    if (comesBack(indicator, all, [](const OwnIndicator &one) { return one.goal.own; }))
        return IndicatorFault::GoalIsCircular;
    return faultOfWhole(indicator, all);
}

bool canBePartOf(const OwnIndicator &part, const OwnIndicator &whole)
{
    return part.lowerIsBetter && whole.lowerIsBetter
        && quantityOf(part.unit) == quantityOf(whole.unit)
        && quantityOf(part.unit) != Quantity::Score;
}

} // namespace headroom
