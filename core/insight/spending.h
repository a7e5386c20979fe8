// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/orderpair.h"
#include "core/domain/score.h"
#include "core/domain/tally.h"
#include "core/insight/answerscope.h"
#include "core/insight/pointvalue.h"

namespace headroom {

/// The measure of what a customer spends.
inline constexpr QLatin1StringView SpendingMeasure("customer-revenue");

/// Amounts of money beside the recommendations of the same customers: of each group of the Net
/// Promoter Score how many amounts there are, their sum and the sum of their squares, in cents.
/// The counts of favourable answers are empty.
struct SpendingGroups
{
    Tally promoters;
    Tally passives;
    Tally detractors;

    bool operator==(const SpendingGroups &) const = default;
};

/// Of the answers in the scope that hold both. Nothing where no amount was imported at all.
/// recommendation: how the recommendation is banded. One pass.
std::optional<SpendingGroups> spendingOf(
    const AnswerColumns &columns, const Banding &recommendation, const AnswerScope &scope);

/// The same of answers beside the amount of their order, of the whole organisation over some days.
SpendingGroups spendingOf(
    const std::vector<OrderPair> &pairs, const Banding &recommendation, const DateRange &range);

/// An estimate in euros, and its 95 % range where there is one.
struct RangedEuros
{
    double value = 0;
    std::optional<Interval> interval;

    bool operator==(const RangedEuros &) const = default;
};

/// What the amounts say that a customer of a group is worth in a year: the mean of the amounts,
/// mean +- Student's t(n - 1) sd / sqrt(n), times how often such an amount comes in a year.
/// Nothing without an amount.
std::optional<RangedEuros> valueOfGroup(const Tally &amounts, double timesAYear);

/// The ranges of the value of a point, by Welch's t (1947) on the difference of two means.
struct PointRanges
{
    RangedEuros fromDetractor;
    RangedEuros fromPassive;
    RangedEuros ofDetractor; ///< promoter less detractor, of one customer

    bool operator==(const PointRanges &) const = default;
};

/// Nothing where a group has no amount. With 0 customers the value of a point is 0.
std::optional<PointRanges> pointRanges(
    const SpendingGroups &groups, double customers, double timesAYear);

} // namespace headroom
