// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <optional>

namespace headroom {

/// From attainment to the share of a bonus: nothing up to the threshold, then straight lines from
/// the threshold to the target and from the target to the cap, and no more above the cap. All of
/// them shares: 1 is 100 %.
struct BonusLadder
{
    double threshold = 0;
    double target = 1;
    double cap = 1.2;
    double paidAtTarget = 1;
    double paidAtCap = 1.2;

    bool operator==(const BonusLadder &) const = default;
};

/// The largest share of a bonus that can be paid or decided.
constexpr double LargestBonus = 2;

/// threshold < target <= cap, and 0 < paid at the target <= paid at the cap <= LargestBonus; where
/// target and cap are one step, both pay the same.
bool isUsable(const BonusLadder &ladder);

/// The share of the bonus for an attainment. REQUIRES: a usable ladder.
double paidShare(const BonusLadder &ladder, double attained);

/// The score at which someone has attained that much of the own way: start + a (target - start).
double scoreAt(double start, double target, double attained);

/// The largest number of answers with which a share (0 ... 100) prints under what is wanted as soon
/// as one of them is a miss: 91 % cannot survive one miss with 11 answers or fewer, since 10 of 11
/// is 90.9 %. 0 when one miss never does that; nothing when it does with any number.
std::optional<qint64> largestCountWithoutMiss(double wanted, int decimals);

} // namespace headroom
