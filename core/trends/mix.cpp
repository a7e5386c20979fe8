// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trends/mix.h"

namespace headroom {

MixSplit mixSplit(const std::vector<MixUnit> &units)
{
    double baseline = 0;
    double answers = 0;
    for (const MixUnit &unit : units) {
        baseline += unit.baselineCount;
        answers += unit.resultCount;
    }
    MixSplit split;
    if (baseline <= 0 || answers <= 0)
        return split;
    for (const MixUnit &unit : units) {
        const double now = unit.resultCount / answers;
        const double then = unit.baselineCount / baseline;
        split.result += now * unit.result;
        split.performance += now * (unit.result - unit.target);
        split.mix += (now - then) * unit.target;
    }
    return split;
}

} // namespace headroom
