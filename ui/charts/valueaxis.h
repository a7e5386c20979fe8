// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

namespace headroom::ui {

/// A vertical axis: its ends and the round values that get a line and a text.
struct ValueAxis
{
    double low = 0;
    double high = 1;
    QList<double> ticks; ///< ascending, all between low and high
};

/// What an axis has to show and may not leave.
struct AxisBounds
{
    double smallest = 0; ///< of the values to show
    double largest = 0;
    double lowest = -100; ///< of the scale
    double highest = 100;
};

/// Ends on steps of 1, 2 or 5 times a power of ten, about that many of them; a single value gets
/// room on both sides. Ends that would leave the scale are cut off there.
ValueAxis valueAxis(const AxisBounds &bounds, int steps);

} // namespace headroom::ui
