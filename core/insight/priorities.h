// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/insight/drivers.h"

#include <optional>

namespace headroom {

/// What to do with a driver, by how much goes together with it and by how well it is done now.
enum class Priority {
    StartHere, ///< important, and low
    Keep, ///< important, and strong
    CanWait, ///< less important, and low
    Fine, ///< less important, and strong
};

/// A driver and how well it is done.
struct PriorityPoint
{
    Driver driver;
    QString metric; ///< that the performance is the score of: the driver, or its share within norm
    ScoreResult score; ///< of that metric
    double performance = 0; ///< the score as a share of its scale, 0 worst ... 1 best
    Interval performanceRange; ///< 95 %
    Interval importanceRange; ///< 95 %, of Driver::better
    Priority priority = Priority::Fine;
    /// The 95 % range lies wholly on its side of the middle: the point would not easily stand
    /// elsewhere.
    bool isImportanceSure = false;
    bool isPerformanceSure = false;

    double importance() const { return driver.better; }
};

struct Priorities
{
    QList<PriorityPoint> points; ///< StartHere first, within a priority the most important first
    double middleImportance = 0; ///< the means of the points: what divides high from low
    double middlePerformance = 0;

    bool isEmpty() const { return points.isEmpty(); }
};

/// With fewer drivers than this, high and low say nothing.
constexpr qsizetype LeastPriorityPoints = 3;

/// A driver beside the score of how it is done; nothing when the score is not shown, is indicative,
/// or has no scale with two ends.
std::optional<PriorityPoint> priorityPoint(
    const Driver &driver, const Metric &metric, const ScoreResult &score);

/// Divides the points at the means of both. A point on the middle counts as high. Empty with fewer
/// than LeastPriorityPoints. Source: Martilla, J. A. and James, J. C. (1977),
/// Importance-performance analysis, Journal of Marketing 41; importance is the correlation of what
/// is better here with what is better there, not what customers say is important.
Priorities prioritiesOf(QList<PriorityPoint> points);

} // namespace headroom
