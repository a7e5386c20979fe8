// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/insight/valuefacts.h"

#include <algorithm>
#include <cmath>

namespace headroom {

namespace {

qint64 fewest(const SpendingGroups &groups)
{
    return std::min({groups.promoters.n, groups.passives.n, groups.detractors.n});
}

GroupValue groupOf(const Tally &amounts, double timesAYear)
{
    return {amounts.n, valueOfGroup(amounts, timesAYear).value_or(RangedEuros())};
}

void useImported(ValueFacts &facts, const SpendingGroups &groups, const Limits &limits)
{
    facts.isImported = true;
    facts.isIndicative = fewest(groups) < limits.minimumForVerdict;
    facts.promoter = groupOf(groups.promoters, facts.timesAYear);
    facts.passive = groupOf(groups.passives, facts.timesAYear);
    facts.detractor = groupOf(groups.detractors, facts.timesAYear);
    if (facts.customers > 0)
        facts.point = pointRanges(groups, facts.customers, facts.timesAYear);
}

void useOwn(ValueFacts &facts, const CustomerValues &own)
{
    facts.promoter.value.value = own.promoter;
    facts.passive.value.value = own.passive;
    facts.detractor.value.value = own.detractor;
    if (const auto value = pointValue(own))
        facts.point = PointRanges{{value->fromDetractor, {}}, {value->fromPassive, {}},
            {own.promoter - own.detractor, {}}};
}

} // namespace

ValueFacts valueFacts(
    const CustomerValues &own, const std::optional<SpendingGroups> &spending, const Limits &limits)
{
    ValueFacts facts;
    facts.customers = own.customers;
    facts.timesAYear = own.timesAYear;
    const qint64 least = std::max<qint64>(limits.minimumForScore, 2);
    if (spending && fewest(*spending) >= least) {
        useImported(facts, *spending, limits);
    } else {
        facts.tooFew = spending;
        useOwn(facts, own);
    }
    return facts;
}

} // namespace headroom
