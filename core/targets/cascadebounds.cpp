// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/targets/cascadebounds.h"

#include <algorithm>
#include <cmath>

namespace headroom {

bool CascadeBounds::isBeyondCeiling(double start) const
{
    if (!m_bounds.ceiling)
        return false;
    return isLowerBetter() ? start <= m_scale.best : start >= m_scale.best;
}

double CascadeBounds::boundFor(double start) const
{
    if (isBeyondCeiling(start))
        return start;
    if (!m_bounds.mostRise)
        return m_scale.best;
    return isLowerBetter() ? std::max(m_scale.best, start - *m_bounds.mostRise)
                           : std::min(m_scale.best, start + *m_bounds.mostRise);
}

QString CascadeBounds::inWords(double value) const
{
    constexpr double Tenths = 10;
    // What is exact but for the rounding of the sum stays itself.
    const double slack = isLowerBetter() ? -1e-7 : 1e-7;
    const double scaled = value * Tenths + slack;
    const double rounded = isLowerBetter() ? std::ceil(scaled) : std::floor(scaled);
    return QString::number(rounded / Tenths);
}

} // namespace headroom
