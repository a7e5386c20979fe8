// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/domain/round.h"
#include "core/targets/headroom.h"

namespace headroom {

/// The sums over the nodes that share one target: those below a node whose target is given, down to
/// the leaves or to nodes that are locked.
struct SharingSums
{
    double all = 0; ///< answers of the whole
    double locked = 0; ///< sum of n times target of the locked nodes
    double free = 0; ///< answers of the free leaves
    double starts = 0; ///< sum of n times start of the free leaves
};

/// How a free leaf gets from its start to its target.
struct SharingRule
{
    enum class Kind { Close, Lower, Move, Same };

    Kind kind = Kind::Close;
    double amount = 0; ///< share of the headroom, share of the foot-room, points, or the value

    double targetFor(double start, const TargetScale &scale) const;
};

/// The one rule under which the free leaves, with the locked nodes, weigh to the target. With N all
/// answers: p = (N target - locked - starts) / (free M - starts); what p says for Headroom, the
/// same difference over the free answers says for Points. A negative p becomes foot-room: q = -(N
/// target - locked - starts) / (starts - free m), unless the scale has no worst end. Errors:
/// LocksLeaveNothing.
Result<SharingRule> sharingRule(
    ShareMethod method, const SharingSums &sums, double target, const TargetScale &scale);

} // namespace headroom
