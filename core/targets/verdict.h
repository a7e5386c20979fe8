// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/round.h"
#include "core/domain/score.h"
#include "core/targets/headroom.h"

#include <optional>
#include <vector>

namespace headroom {

enum class Verdict { Met, NotMet, CannotBeTold };

/// "met", "not met", "cannot be told": in files for machines.
QString verdictName(Verdict verdict);

/// "met" if the whole interval reaches the target, "not met" if none of it does, else "cannot be
/// told".
Verdict verdictOn(const Interval &result, double target, bool lowerIsBetter);

/// (result - start) / (target - start); nothing when target equals start.
std::optional<double> attainment(double start, double target, double result);

/// Where a straight line from the start to the target stands at the end of a day; clamped to its
/// ends.
double paceOn(QDate day, QDate starts, QDate ends, double start, double target);

/// The pace on the last day of each quarter of the round (three months from its first day, and so
/// on), ending with the target.
struct Milestone
{
    QDate day;
    double value = 0;
};

std::vector<Milestone> quarterMilestones(QDate starts, QDate ends, double start, double target);

/// Equal-looking values count as reached: both rounded to the metric's decimals.
bool printsAsReached(double result, double target, int decimals, bool lowerIsBetter);

} // namespace headroom
