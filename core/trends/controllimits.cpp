// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trends/controllimits.h"

#include "core/scores/scoring.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace headroom {

namespace {

constexpr int RunLength = 8;

/// Counts how many points in a row lie on one side of the centre.
class Run
{
public:
    int next(double distance)
    {
        const int side = distance > 0 ? 1 : distance < 0 ? -1 : 0;
        m_length = side != 0 && side == m_side ? m_length + 1 : std::abs(side);
        m_side = side;
        return m_length;
    }

private:
    int m_side = 0;
    int m_length = 0;
};

} // namespace

std::vector<std::optional<ControlPoint>> controlLimits(
    const Metric &metric, const Tally &baseline, const Series &series)
{
    std::vector<std::optional<ControlPoint>> result(static_cast<size_t>(series.size()));
    // A sum grows with the months in it: no centre holds for all points.
    if (baseline.n == 0 || metric.kind == MetricKind::Sum)
        return result;
    const double centre = scoreValue(metric, baseline).toDouble();
    const double variance = answerVariance(metric, baseline);
    const double lowest = std::min(metric.worst, metric.best);
    const double highest = metric.isEndless() ? std::numeric_limits<double>::infinity()
                                              : std::max(metric.worst, metric.best);
    Run run;
    for (qsizetype i = 0; i < series.size(); ++i) {
        const SeriesPoint &point = series[i];
        if (point.tally.n == 0)
            continue;
        const double reach = 3 * std::sqrt(variance / static_cast<double>(point.tally.n));
        ControlPoint limits;
        limits.low = std::max(lowest, centre - reach);
        limits.high = std::min(highest, centre + reach);
        const Score *score = shownScore(point.score);
        if (score && !point.open) {
            const double value = score->toDouble();
            const bool inARow = run.next(value - centre) >= RunLength;
            if (value < limits.low || value > limits.high)
                limits.signal = ControlSignal::OutsideLimits;
            else if (inARow)
                limits.signal = ControlSignal::EightOnOneSide;
        }
        result[static_cast<size_t>(i)] = limits;
    }
    return result;
}

} // namespace headroom
