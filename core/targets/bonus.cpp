// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/targets/bonus.h"

#include "core/base/rounding.h"

namespace headroom {

namespace {

/// Beyond this number of answers a miss is no matter of arithmetic any more.
constexpr qint64 MostAnswersTried = 100000;

} // namespace

bool isUsable(const BonusLadder &ladder)
{
    const bool rises = ladder.threshold < ladder.target && ladder.target <= ladder.cap;
    const bool pays = ladder.paidAtTarget > 0 && ladder.paidAtTarget <= ladder.paidAtCap
        && ladder.paidAtCap <= LargestBonus;
    const bool isOneStep = ladder.target == ladder.cap;
    return rises && pays && (!isOneStep || ladder.paidAtTarget == ladder.paidAtCap);
}

double paidShare(const BonusLadder &ladder, double attained)
{
    if (attained <= ladder.threshold)
        return 0;
    if (attained >= ladder.cap)
        return ladder.paidAtCap;
    if (attained <= ladder.target)
        return ladder.paidAtTarget * (attained - ladder.threshold)
            / (ladder.target - ladder.threshold);
    return ladder.paidAtTarget
        + (ladder.paidAtCap - ladder.paidAtTarget) * (attained - ladder.target)
        / (ladder.cap - ladder.target);
}

double scoreAt(double start, double target, double attained)
{
    return start + attained * (target - start);
}

std::optional<qint64> largestCountWithoutMiss(double wanted, int decimals)
{
    const qint64 printed = roundHalfUp(wanted, decimals);
    for (qint64 n = 1; n <= MostAnswersTried; ++n) {
        if (roundHalfUp(Fraction(100 * (n - 1), n), decimals) >= printed)
            return n - 1;
    }
    return std::nullopt;
}

} // namespace headroom
