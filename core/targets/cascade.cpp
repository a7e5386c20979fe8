// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/targets/cascade.h"

#include "core/base/rounding.h"
#include "core/scores/scoring.h"
#include "core/targets/cascadebounds.h"
#include "core/targets/cascadetree.h"
#include "core/targets/sharing.h"
#include "core/targets/starts.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace headroom {

namespace {

constexpr double AddsUpWithin = 1e-9;

double number(qint64 n)
{
    return static_cast<double>(n);
}

/// Shares out one request; every step is a pass over the nodes.
class Cascade
{
public:
    explicit Cascade(const CascadeRequest &request)
        : m_request(request)
        , m_tree(request.nodes)
        , m_scale(TargetScale::of(request.metric, request.bounds))
        , m_best(request.metric.best)
        , m_method(methodOf(request))
    {
    }

    Result<CascadeOutcome> shareOut()
    {
        m_outcome.current = scoreNumber(m_request.metric, m_request.nodes[0].tally);
        m_outcome.target = m_request.target;
        addUnits();
        findRegions();
        sumRegions();
        decideToHold();
        if (const Result<void> solved = solveRegions(); !solved)
            return tl::unexpected(solved.error());
        setTargets();
        checkSums();
        return std::move(m_outcome);
    }

private:
    /// Nodes that share out the target of one node above them.
    struct Region
    {
        size_t top = 0;
        double target = 0;
        SharingSums sums;
        SharingRule rule;
    };

    /// A share within a norm has one target for all: the norm is not shared out.
    static ShareMethod methodOf(const CascadeRequest &request)
    {
        const bool isNorm = request.metric.norm && request.metric.kind == MetricKind::Share;
        return isNorm ? ShareMethod::SameValue : request.method;
    }

    bool better(double a, double b) const { return m_scale.best < m_scale.worst ? a < b : a > b; }

    void addUnits()
    {
        const std::vector<double> starts = startsOf(m_request, m_tree);
        m_isCapped.assign(m_request.nodes.size(), false);
        m_outcome.units.resize(m_request.nodes.size());
        for (size_t i = 0; i < m_request.nodes.size(); ++i) {
            const CascadeNode &node = m_request.nodes[i];
            CascadeTarget &unit = m_outcome.units[i];
            unit.unit = node.unit;
            unit.parent = node.parent;
            unit.n = node.tally.n;
            if (unit.n > 0)
                unit.score = scoreNumber(m_request.metric, node.tally);
            unit.start = starts[i];
            unit.status = statusOf(i, unit.n);
        }
        lockUnits();
    }

    TargetStatus statusOf(size_t node, qint64 n) const
    {
        if (n == 0)
            return TargetStatus::FromParent;
        const bool few = n < m_request.limits.minimumForVerdict;
        const bool drawn = m_request.start == StartRule::Drawn && node > 0 && few;
        return drawn || m_request.isHidden(node) ? TargetStatus::Drawn : TargetStatus::Own;
    }

    void lockUnits()
    {
        if (m_request.locks.isEmpty())
            return;
        QHash<UnitRef, double> locks;
        for (const Lock &lock : m_request.locks)
            locks.insert(lock.unit, lock.target);
        for (size_t i = 1; i < m_outcome.units.size(); ++i) {
            CascadeTarget &unit = m_outcome.units[i];
            if (const auto lock = locks.constFind(unit.unit); lock != locks.constEnd()) {
                unit.target = *lock;
                unit.status = TargetStatus::Locked;
            }
        }
    }

    bool isLocked(size_t node) const
    {
        return m_outcome.units[node].status == TargetStatus::Locked;
    }

    void findRegions()
    {
        m_regions.push_back({0, m_request.target, {}, {}});
        m_regionOf.assign(m_outcome.units.size(), 0);
        m_regionBelow.assign(m_outcome.units.size(), 0);
        for (size_t i = 1; i < m_outcome.units.size(); ++i) {
            const auto parent = static_cast<size_t>(m_outcome.units[i].parent);
            m_regionOf[i] = m_regionBelow[parent];
            m_regionBelow[i] = m_regionOf[i];
            if (isLocked(i) && !m_tree.isLeaf(i)) {
                m_regionBelow[i] = m_regions.size();
                m_regions.push_back({i, m_outcome.units[i].target, {}, {}});
            }
        }
    }

    void sumRegions()
    {
        for (Region &region : m_regions)
            region.sums.all = number(m_outcome.units[region.top].n);
        for (size_t i = m_outcome.units.size() > 1 ? 1 : 0; i < m_outcome.units.size(); ++i) {
            const CascadeTarget &unit = m_outcome.units[i];
            SharingSums &sums = m_regions[m_regionOf[i]].sums;
            if (isLocked(i)) {
                sums.locked += number(unit.n) * unit.target;
            } else if (m_tree.isLeaf(i)) {
                sums.free += number(unit.n);
                sums.starts += number(unit.n) * unit.start;
            }
        }
    }

    void decideToHold()
    {
        const double current = m_outcome.current;
        const double target = m_request.target;
        const bool below = better(current, target);
        if (below)
            m_outcome.warnings.append(CascadeWarning::TargetBelowCurrent);
        else if (current == m_best)
            m_outcome.warnings.append(CascadeWarning::CurrentIsMaximum);
        else if (target == m_best)
            m_outcome.warnings.append(CascadeWarning::TargetIsMaximum);
        const SharingSums &sums = m_regions[0].sums;
        const double wanted = sums.all * target - sums.locked;
        const bool overshot = sums.locked != 0 && better(sums.starts, wanted)
            && std::abs(sums.starts - wanted) > AddsUpWithin * sums.all;
        if (!below && overshot)
            m_outcome.warnings.append(CascadeWarning::LocksExceedTarget);
        const bool mayHold = m_method != ShareMethod::SameValue && !m_request.lowerWhenBelow;
        m_held = mayHold && (below || overshot);
    }

    /// With bounds, whoever would go beyond them is set to them and the rest is solved again, until
    /// nobody does: each round sets at least one, and asks no less of the others.
    Result<void> solve(Region &region)
    {
        const CascadeBounds bounds(m_request.bounds, m_scale);
        if (!bounds.isSet()) {
            const auto rule = sharingRule(m_method, region.sums, region.target, m_scale);
            return rule.map([&](const SharingRule &found) { region.rule = found; });
        }
        const std::vector<size_t> leaves = freeLeaves(region);
        const double wanted =
            region.sums.all * region.target - region.sums.locked - region.sums.starts;
        const bool rises = better(wanted, 0);
        if (rises && m_method == ShareMethod::Headroom)
            cap(region, leaves, bounds, {SharingRule::Kind::Move, 0});
        for (;;) {
            const auto rule = sharingRule(m_method, region.sums, region.target, m_scale);
            if (!rule)
                return failure(ErrorKind::BoundsLeaveNothing, {}, {reachable(region, bounds)});
            region.rule = *rule;
            if (!cap(region, leaves, bounds, *rule))
                return {};
        }
    }

    std::vector<size_t> freeLeaves(const Region &region) const
    {
        std::vector<size_t> leaves;
        for (size_t i = 0; i < m_outcome.units.size(); ++i) {
            const bool isIts = &m_regions[m_regionOf[i]] == &region;
            if (isIts && m_tree.isLeaf(i) && !isLocked(i) && m_outcome.units[i].n > 0)
                leaves.push_back(i);
        }
        return leaves;
    }

    /// Sets those whom the rule asks for more than the bounds; says whether there were any. A rule
    /// that asks nothing sets those who are at the ceiling or beyond it.
    bool cap(Region &region, const std::vector<size_t> &leaves, const CascadeBounds &bounds,
        const SharingRule &rule)
    {
        bool isAny = false;
        for (const size_t leaf : leaves) {
            CascadeTarget &unit = m_outcome.units[leaf];
            const double bound = bounds.boundFor(unit.start);
            const double asked = rule.targetFor(unit.start, m_scale);
            const bool isBeyond = better(asked, bound + tolerance())
                || (bounds.isBeyondCeiling(unit.start) && asked == unit.start);
            if (m_isCapped[leaf] || !isBeyond)
                continue;
            m_isCapped[leaf] = true;
            isAny = true;
            unit.target = bound;
            if (!m_request.isHidden(leaf))
                unit.status = TargetStatus::Capped;
            region.sums.free -= number(unit.n);
            region.sums.starts -= number(unit.n) * unit.start;
            region.sums.locked += number(unit.n) * bound;
        }
        return isAny;
    }

    /// Where everyone of the region is at their bounds, on the safe side.
    QString reachable(const Region &region, const CascadeBounds &bounds) const
    {
        double sum = 0;
        for (size_t i = 0; i < m_outcome.units.size(); ++i) {
            const CascadeTarget &unit = m_outcome.units[i];
            if (&m_regions[m_regionOf[i]] != &region || (i > 0 && i == region.top))
                continue;
            if (isLocked(i))
                sum += number(unit.n) * unit.target;
            else if (m_tree.isLeaf(i) && unit.n > 0)
                sum += number(unit.n) * bounds.boundFor(unit.start);
        }
        return bounds.inWords(sum / region.sums.all);
    }

    Result<void> solveRegions()
    {
        for (Region &region : m_regions) {
            if (region.sums.all <= 0 || (region.top == 0 && m_held))
                continue;
            if (const Result<void> solved = solve(region); !solved)
                return solved;
        }
        const SharingRule &rule = m_regions[0].rule;
        if (rule.kind == SharingRule::Kind::Close)
            m_outcome.share = rule.amount;
        else if (rule.kind != SharingRule::Kind::Lower && m_outcome.current != m_scale.best)
            m_outcome.share = closedShare(m_outcome.current, m_request.target, m_scale);
        return {};
    }

    void setTargets()
    {
        for (size_t i = 0; i < m_outcome.units.size(); ++i) {
            CascadeTarget &unit = m_outcome.units[i];
            const bool heldHere = m_held && m_regionOf[i] == 0 && !isLocked(i);
            if (heldHere && unit.n > 0)
                unit.status = TargetStatus::Held;
            if (m_tree.isLeaf(i) && unit.n > 0 && !isLocked(i) && !m_isCapped[i])
                unit.target = m_regions[m_regionOf[i]].rule.targetFor(unit.start, m_scale);
        }
        for (size_t i = m_outcome.units.size(); i-- > 1;) {
            if (!m_tree.isLeaf(i) && m_outcome.units[i].n > 0 && !isLocked(i))
                m_outcome.units[i].target = weightedTargets(i);
        }
        const bool organisationHolds = better(m_outcome.current, m_request.target) && m_held;
        m_outcome.units[0].target = organisationHolds ? m_outcome.current : m_request.target;
        for (size_t i = 1; i < m_outcome.units.size(); ++i) {
            CascadeTarget &unit = m_outcome.units[i];
            if (unit.n == 0 && !isLocked(i))
                unit.target = m_outcome.units[static_cast<size_t>(unit.parent)].target;
            unit.impossible = better(unit.target, m_best + tolerance());
        }
    }

    double tolerance() const { return m_scale.best < m_scale.worst ? -AddsUpWithin : AddsUpWithin; }

    double weightedTargets(size_t node) const
    {
        double sum = 0;
        for (const size_t child : m_tree.children(node))
            sum += number(m_outcome.units[child].n) * m_outcome.units[child].target;
        return sum / number(m_outcome.units[node].n);
    }

    void checkSums()
    {
        double sum = 0;
        m_outcome.addsUp = true;
        for (size_t i = 0; i < m_outcome.units.size(); ++i) {
            const CascadeTarget &unit = m_outcome.units[i];
            if (m_tree.isLeaf(i))
                sum += number(unit.n) * unit.target;
            else if (unit.n > 0 && std::abs(weightedTargets(i) - unit.target) > AddsUpWithin)
                m_outcome.addsUp = false;
        }
        m_outcome.rollup = sum / number(m_outcome.units[0].n);
    }

    const CascadeRequest &m_request;
    CascadeTree m_tree;
    TargetScale m_scale; ///< up to the ceiling
    double m_best; ///< that is possible
    ShareMethod m_method;
    bool m_held = false;
    std::vector<Region> m_regions; ///< the first is the organisation's
    std::vector<size_t> m_regionOf; ///< that a node's own target is part of
    std::vector<bool> m_isCapped; ///< by node
    std::vector<size_t> m_regionBelow; ///< that a node's children are part of
    CascadeOutcome m_outcome;
};

bool isOnScale(double target, const TargetScale &scale)
{
    return std::isfinite(target) && target >= std::min(scale.worst, scale.best)
        && target <= std::max(scale.worst, scale.best);
}

Result<void> checked(const CascadeRequest &request)
{
    if (request.nodes.empty() || request.nodes.front().tally.n <= 0)
        return failure(ErrorKind::NoAnswers, {}, {request.metric.id});
    const bool employees = std::ranges::any_of(request.nodes,
        [](const CascadeNode &node) { return node.unit.level() == Level::Employee; });
    if (employees && request.metric.neverPerEmployee)
        return failure(ErrorKind::NotForThisLevel, {}, {request.metric.id});
    const TargetScale scale = TargetScale::of(request.metric);
    const TargetBounds &bounds = request.bounds;
    QList<double> targets{request.target, bounds.ceiling.value_or(request.metric.best)};
    for (const Lock &lock : request.locks)
        targets.append(lock.target);
    for (const double target : targets) {
        if (!isOnScale(target, scale)) {
            return failure(ErrorKind::TargetOutsideScale, {},
                {QString::number(target), QString::number(scale.worst),
                    QString::number(scale.best)});
        }
    }
    if (bounds.mostRise && !(*bounds.mostRise > 0))
        return failure(ErrorKind::BoundsLeaveNothing, {},
            {QString::number(scoreNumber(request.metric, request.nodes.front().tally))});
    return {};
}

} // namespace

Result<CascadeOutcome> shareOut(const CascadeRequest &request)
{
    if (const Result<void> valid = checked(request); !valid)
        return tl::unexpected(valid.error());
    return Cascade(request).shareOut();
}

std::optional<UnitRef> lockToLoosen(const CascadeRequest &request)
{
    const double best = TargetScale::of(request.metric, request.bounds).best;
    std::optional<UnitRef> found;
    double most = 0;
    for (const CascadeNode &node : request.nodes) {
        const auto lock = std::ranges::find(request.locks, node.unit, &Lock::unit);
        if (lock == request.locks.end())
            continue;
        const double left = number(node.tally.n) * std::abs(best - lock->target);
        if (!found || left > most) {
            found = node.unit;
            most = left;
        }
    }
    return found;
}

} // namespace headroom
