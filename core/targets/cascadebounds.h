// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/targets/headroom.h"

namespace headroom {

/// What the bounds of a target allow to whoever starts somewhere.
class CascadeBounds
{
public:
    /// scale: with the ceiling as its best value.
    CascadeBounds(const TargetBounds &bounds, const TargetScale &scale)
        : m_bounds(bounds)
        , m_scale(scale)
    {
    }

    bool isSet() const { return m_bounds.isSet(); }

    bool isBeyondCeiling(double start) const;
    /// The best target: the ceiling, no more points from the start than is allowed, and the start
    /// itself where it is beyond the ceiling.
    double boundFor(double start) const;
    /// A value with one decimal, rounded so that it can be reached.
    QString inWords(double value) const;

private:
    bool isLowerBetter() const { return m_scale.best < m_scale.worst; }

    TargetBounds m_bounds;
    TargetScale m_scale;
};

} // namespace headroom
