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
    Drawn, ///< few answers, or a hidden score: start drawn to the group
    Locked, ///< fixed by hand
    FromParent, ///< no answers: the parent's target
    Held, ///< the organisation's target lies below its score: everyone keeps what they have
    Capped, ///< as much as anyone is asked, or beyond the ceiling already
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

enum class CascadeWarning {
    TargetIsMaximum, ///< everyone must be perfect
    TargetBelowCurrent,
    CurrentIsMaximum,
    LocksExceedTarget, ///< the locked targets alone bring more than is asked: the others hold
};

struct CascadeRequest
{
    Metric metric;
    std::vector<CascadeNode> nodes;
    double target = 0;
    ShareMethod method = ShareMethod::Headroom;
    StartRule start = StartRule::Drawn;
    QList<Lock> locks;
    TargetBounds bounds = {};
    bool lowerWhenBelow =
        false; ///< foot-room instead of holding when the target lies below the score
    Limits limits;
    /// By node: its score is not shown, so its target must not give it away. Hidden siblings all
    /// start where they stand together. Empty: none is.
    std::vector<bool> hidden;

    bool isHidden(size_t node) const { return node < hidden.size() && hidden[node]; }
};

struct CascadeOutcome
{
    double current = 0; ///< S
    double target = 0; ///< T
    /// p over the free units; 0 when held or lowered. For Points and SameValue the share that the
    /// organisation closes.
    double share = 0;
    std::vector<CascadeTarget> units; ///< in the order of the request's nodes
    /// Answer-weighted mean of the leaves' targets; equals target for Headroom and Points without
    /// rounding.
    double rollup = 0;
    bool addsUp = false; ///< every target is the mean of those below it, within 1e-9
    QList<CascadeWarning> warnings;
};

/// Shares an organisation target out over a tree: everyone closes the same share of their own
/// headroom, p = (T - S) / (M - S), target = start + p (M - start), M the best value. That adds up:
/// the sum of n times target over the sum of n is T, at every level, with the same p. With locks:
/// p' = (N T - locked sum of n t - free sum of n s) / free sum of n (M - s). A lock on an inner
/// node fixes that node; its children share its target out, downwards too. Locks on nodes that are
/// not in the tree are ignored. A share within a norm has one target for all, whatever the method.
/// A ceiling is M. Whoever would be asked for more than the bounds gets what they allow, and p is
/// solved again over the others, as with locks. 2,000 employees cost below 1 ms. Errors: NoAnswers,
/// TargetOutsideScale (of a lock and a ceiling too), LocksLeaveNothing, BoundsLeaveNothing,
/// NotForThisLevel.
Result<CascadeOutcome> shareOut(const CascadeRequest &request);

/// The locked unit of the tree that leaves the others the most to close: loosening it helps most.
/// Nothing without locks in the tree.
std::optional<UnitRef> lockToLoosen(const CascadeRequest &request);

} // namespace headroom
