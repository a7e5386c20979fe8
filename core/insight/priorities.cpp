// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/insight/priorities.h"

#include <algorithm>
#include <cmath>

namespace headroom {

namespace {

Priority priorityAt(bool isImportant, bool isStrong)
{
    if (isImportant)
        return isStrong ? Priority::Keep : Priority::StartHere;
    return isStrong ? Priority::Fine : Priority::CanWait;
}

bool isBeside(const Interval &interval, double middle)
{
    return interval.low > middle || interval.high < middle;
}

} // namespace

std::optional<PriorityPoint> priorityPoint(
    const Driver &driver, const Metric &metric, const ScoreResult &score)
{
    const Score *shown = shownScore(score);
    const double span = metric.best - metric.worst;
    if (shown == nullptr || shown->indicative || span == 0.0 || !std::isfinite(span))
        return std::nullopt;
    const auto share = [&](double value) { return (value - metric.worst) / span; };
    PriorityPoint point;
    point.driver = driver;
    point.metric = metric.id;
    point.score = score;
    point.performance = share(shown->toDouble());
    const double low = share(shown->interval.low);
    const double high = share(shown->interval.high);
    point.performanceRange = {std::min(low, high), std::max(low, high)};
    const Interval &range = driver.correlation.interval;
    const bool isTurned = (driver.better < 0) != (driver.correlation.r < 0);
    point.importanceRange = isTurned ? Interval{-range.high, -range.low} : range;
    return point;
}

Priorities prioritiesOf(QList<PriorityPoint> points)
{
    if (points.size() < LeastPriorityPoints)
        return {};
    Priorities result;
    const auto count = static_cast<double>(points.size());
    for (const PriorityPoint &point : std::as_const(points)) {
        result.middleImportance += point.importance() / count;
        result.middlePerformance += point.performance / count;
    }
    for (PriorityPoint &point : points) {
        point.priority = priorityAt(point.importance() >= result.middleImportance,
            point.performance >= result.middlePerformance);
        point.isImportanceSure = isBeside(point.importanceRange, result.middleImportance);
        point.isPerformanceSure = isBeside(point.performanceRange, result.middlePerformance);
    }
    std::ranges::stable_sort(points, [](const PriorityPoint &a, const PriorityPoint &b) {
        if (a.priority != b.priority)
            return a.priority < b.priority;
        return a.importance() > b.importance();
    });
    result.points = std::move(points);
    return result;
}

} // namespace headroom
