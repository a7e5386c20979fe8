// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/rounds/roundmix.h"

#include "core/base/rounding.h"
#include "core/reports/hiding.h"
#include "core/reports/nodetallies.h"
#include "core/reports/rounds/fixedround.h"
#include "core/reports/rounds/targetfacts.h"
#include "core/scores/scoring.h"
#include "core/trends/mix.h"

#include <algorithm>

namespace headroom {

namespace {

/// The answers of a unit before the round and in it.
struct MixAnswers
{
    UnitRef unit;
    Tally before;
    Tally now;
};

/// Of the units so many levels below the organisation.
std::vector<MixAnswers> answersOf(const FixedTarget &target, const NodeTallies &tallies, int depth)
{
    std::vector<MixAnswers> units;
    for (size_t i = 0; i < target.outcome.units.size(); ++i) {
        const UnitRef unit = target.outcome.units[i].unit;
        if (unit.depth() == depth)
            units.push_back({unit, target.baseline[i], tallies.of(unit)});
    }
    return units;
}

/// Which units may not show their score on one of the sides. REQUIRES: units, all below the same
/// one.
std::vector<bool> hiddenOf(const std::vector<MixAnswers> &units, qint64 minimum)
{
    QList<UnitRef> nodes{units.front().unit.parent()};
    std::vector<qint64> before{0};
    std::vector<qint64> now{0};
    for (const MixAnswers &unit : units) {
        nodes.append(unit.unit);
        before.push_back(unit.before.n);
        now.push_back(unit.now.n);
        before.front() += unit.before.n;
        now.front() += unit.now.n;
    }
    std::vector<bool> hidden = hiddenNodes(nodes, before, minimum);
    const std::vector<bool> hiddenNow = hiddenNodes(nodes, now, minimum);
    for (size_t i = 0; i < hidden.size(); ++i)
        hidden[i] = hidden[i] || hiddenNow[i];
    hidden.erase(hidden.begin());
    return hidden;
}

/// One unit for all that is hidden, and for what no unit of the round accounts for.
std::vector<MixAnswers> withRest(
    const std::vector<MixAnswers> &units, const MixAnswers &whole, qint64 minimum)
{
    const std::vector<bool> hidden = hiddenOf(units, minimum);
    std::vector<MixAnswers> result;
    MixAnswers rest = whole;
    for (size_t i = 0; i < units.size(); ++i) {
        if (hidden[i])
            continue;
        result.push_back(units[i]);
        rest.before -= units[i].before;
        rest.now -= units[i].now;
    }
    if (rest.before.n > 0 || rest.now.n > 0)
        result.push_back(rest);
    return result;
}

MixSplit splitOf(
    const Metric &metric, const std::vector<MixAnswers> &units, const MixAnswers &whole)
{
    std::vector<MixUnit> counted;
    for (const MixAnswers &unit : units) {
        const Tally &before = unit.before.n > 0 ? unit.before : whole.before;
        counted.push_back({static_cast<double>(unit.before.n), scoreNumber(metric, before),
            static_cast<double>(unit.now.n), unit.now.n > 0 ? scoreNumber(metric, unit.now) : 0});
    }
    return mixSplit(counted);
}

} // namespace

std::optional<RoundMix> roundMix(
    const ReportSource &source, const Round &round, const QString &metricId)
{
    const FixedRound *fixed = source.fixedRound(round.id);
    const FixedTarget *target = fixed != nullptr ? fixed->target(metricId) : nullptr;
    const Metric *metric = source.catalogue.metric(metricId);
    if (target == nullptr || metric == nullptr || !source.calendar)
        return std::nullopt;
    const QDate last = std::min(fixed->round.ends, source.calendar->answers.last);
    if (source.calendar->today < fixed->round.starts || last < fixed->round.starts)
        return std::nullopt;
    const NodeTallies tallies(
        source, *metric, {fixed->round.starts, last}, levelsFor(fixed->round, *metric));
    const UnitRef organisation = UnitRef::organisation();
    const MixAnswers whole{organisation, target->baseline.front(), tallies.of(organisation)};
    if (!shownScore(scoreOf(*metric, whole.before, fixed->limits))
        || !shownScore(scoreOf(*metric, whole.now, fixed->limits)))
        return std::nullopt;
    RoundMix result;
    std::vector<MixAnswers> units = answersOf(*target, tallies, 1);
    for (int depth = 2; units.size() == 1 && depth <= UnitRef::MaximumDepth; ++depth)
        units = answersOf(*target, tallies, depth);
    if (units.empty())
        return std::nullopt;
    result.level = units.front().unit.level();
    units = withRest(units, whole, minimumForScore(*metric, fixed->limits));
    if (units.size() < 2)
        return std::nullopt;
    const MixSplit split = splitOf(*metric, units, whole);
    result.before = scoreNumber(*metric, whole.before);
    result.now = scoreNumber(*metric, whole.now);
    result.change = roundHalfUp(result.now - result.before, metric->decimals);
    result.performance = roundHalfUp(split.performance, metric->decimals);
    result.mix = result.change - result.performance;
    return result;
}

} // namespace headroom
