// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/domain/round.h"
#include "core/domain/score.h"
#include "core/targets/headroom.h"

#include <vector>

namespace headroom {

/// A node of the tree to share a target out over. Parents come before their children; index 0 is
/// the organisation. The children of a node share out all its answers.
struct CascadeNode
{
    UnitRef unit;
    int parent = -1;
    Tally tally;
};

enum class TargetStatus {
    Own, ///< from its own start
    Drawn, ///< few answers: start drawn to the group
    Locked, ///< fixed by hand
    FromParent, ///< no answers: the parent's target
    Held, ///< the organisation's target lies below its score: everyone keeps what they have
};

struct CascadeTarget
{
    UnitRef unit;
    int parent = -1;
    qint64 n = 0;
    std::optional<double> score; ///< raw; absent without answers
    double start = 0;
    double target = 0;
    TargetStatus status = TargetStatus::Own;
    bool impossible = false; ///< beyond the best value (equal points can ask 110 of a 100)
};

enum class CascadeWarning { TargetIsMaximum, TargetBelowCurrent, CurrentIsMaximum };

struct CascadeRequest
{
    Metric metric;
    std::vector<CascadeNode> nodes;
    double target = 0;
    ShareMethod method = ShareMethod::Headroom;
    StartRule start = StartRule::Drawn;
    QList<Lock> locks;
    bool lowerWhenBelow =
        false; ///< foot-room instead of holding when the target lies below the score
    Limits limits;
};

struct CascadeOutcome
{
    double current = 0; ///< S
    double target = 0; ///< T
    double share = 0; ///< p over the free units; 0 when held
    std::vector<CascadeTarget> units; ///< in the order of the request's nodes
    /// Answer-weighted mean of the leaves' targets; equals target for Headroom and Points without
    /// rounding.
    double rollup = 0;
    bool addsUp = false; ///< at every level, within 1e-9
    QList<CascadeWarning> warnings;
};

/// Shares an organisation target out over a tree (method.md sections 3 and 4). 2,000 employees cost
/// below 5 ms. A lock on an inner node fixes that node; its children share its target out. Errors:
/// NoAnswers, TargetOutsideScale, LocksLeaveNothing, NotForThisLevel.
Result<CascadeOutcome> shareOut(const CascadeRequest &request);

} // namespace headroom
