// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/targets/verdict.h"

#include "core/base/rounding.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom {

QString verdictName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Met:
        return u"met"_s;
    case Verdict::NotMet:
        return u"not met"_s;
    case Verdict::CannotBeTold:
        return u"cannot be told"_s;
    }
    Q_UNREACHABLE();
}

Verdict verdictOn(const Interval &result, double target, bool lowerIsBetter)
{
    const bool allReach = lowerIsBetter ? result.high <= target : result.low >= target;
    const bool noneReaches = lowerIsBetter ? result.low > target : result.high < target;
    if (allReach)
        return Verdict::Met;
    return noneReaches ? Verdict::NotMet : Verdict::CannotBeTold;
}

std::optional<double> attainment(double start, double target, double result)
{
    if (target == start)
        return std::nullopt;
    return (result - start) / (target - start);
}

double paceOn(QDate day, QDate starts, QDate ends, double start, double target)
{
    const auto length = static_cast<double>(starts.daysTo(ends) + 1);
    const auto passed = static_cast<double>(starts.daysTo(day) + 1);
    if (passed >= length)
        return target;
    return start + (target - start) * std::max(0.0, passed / length);
}

std::vector<Milestone> quarterMilestones(QDate starts, QDate ends, double start, double target)
{
    std::vector<Milestone> milestones;
    for (int quarter = 1; starts.addMonths(3 * quarter).addDays(-1) < ends; ++quarter) {
        const QDate day = starts.addMonths(3 * quarter).addDays(-1);
        milestones.push_back({day, paceOn(day, starts, ends, start, target)});
    }
    milestones.push_back({ends, target});
    return milestones;
}

bool printsAsReached(double result, double target, int decimals, bool lowerIsBetter)
{
    const qint64 printedResult = roundHalfUp(result, decimals);
    const qint64 printedTarget = roundHalfUp(target, decimals);
    return lowerIsBetter ? printedResult <= printedTarget : printedResult >= printedTarget;
}

} // namespace headroom
