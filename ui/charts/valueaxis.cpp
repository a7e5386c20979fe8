// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/valueaxis.h"

#include <algorithm>
#include <cmath>

namespace headroom::ui {

namespace {

double roundStep(double rough)
{
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    const double fraction = rough / power;
    for (const double nice : {1.0, 2.0, 5.0}) {
        if (fraction <= nice + 1e-9)
            return nice * power;
    }
    return 10 * power;
}

} // namespace

ValueAxis valueAxis(const AxisBounds &bounds, int steps)
{
    double smallest = std::clamp(bounds.smallest, bounds.lowest, bounds.highest);
    double largest = std::clamp(bounds.largest, smallest, bounds.highest);
    const double least = std::max(std::abs(largest) * 0.02, 0.2);
    if (largest - smallest < least) {
        smallest -= least;
        largest += least;
    }
    const double step = roundStep((largest - smallest) / std::max(1, steps));
    const double first = std::floor(smallest / step + 1e-9);
    const double last = std::ceil(largest / step - 1e-9);
    ValueAxis axis;
    axis.low = std::max(first * step, bounds.lowest);
    axis.high = std::min(last * step, bounds.highest);
    for (double index = first; index <= last; ++index) {
        const double tick = index * step;
        if (tick >= axis.low - step * 1e-9 && tick <= axis.high + step * 1e-9)
            axis.ticks.append(tick);
    }
    return axis;
}

} // namespace headroom::ui
