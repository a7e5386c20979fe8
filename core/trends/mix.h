// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

namespace headroom {

/// One unit of a frozen round and what it became.
struct MixUnit
{
    double baselineCount = 0;
    double target = 0;
    double resultCount = 0;
    double result = 0;
};

/// Result - target of the whole, split: performance is what units did against
/// their targets, mix is what came of more or fewer answers from units with high or low targets.
/// With shares of answers w in the baseline and w' in the result: performance = sum of w' (r - t),
/// mix = sum of (w' - w) t.
struct MixSplit
{
    double result = 0;
    double performance = 0;
    double mix = 0;
};

/// All zero when there are no answers on one side.
MixSplit mixSplit(const std::vector<MixUnit> &units);

} // namespace headroom
