// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/rounds/fixedround.h"

#include "core/reports/nodetallies.h"
#include "core/reports/rounds/checkcode.h"
#include "core/reports/rounds/sheetfacts.h"

#include <algorithm>

namespace headroom {

namespace {

constexpr int WholeWeight = 100;

std::vector<Tally> talliesOf(const CascadeOutcome &outcome, const NodeTallies &tallies)
{
    std::vector<Tally> result;
    for (const CascadeTarget &unit : outcome.units)
        result.push_back(tallies.of(unit.unit));
    return result;
}

Result<FixedTarget> fixedTarget(
    const ReportSource &source, const Round &round, const MetricTarget &asked)
{
    Result<CascadeOutcome> outcome = sharedOut(source, round, asked.metric);
    if (!outcome)
        return tl::unexpected(outcome.error());
    const Metric &metric = *source.catalogue.metric(asked.metric);
    FixedTarget target{asked, std::move(*outcome), {}, {}};
    const Levels levels = levelsFor(round, metric);
    target.baseline =
        talliesOf(target.outcome, NodeTallies(source, metric, round.baseline, levels));
    target.yearBefore =
        talliesOf(target.outcome, NodeTallies(source, metric, yearBefore(round.baseline), levels));
    return target;
}

void addNames(FixedRound &fixed, const Organisation &organisation, UnitRef unit)
{
    for (int i = 0; i < unit.depth(); ++i) {
        if (const UnitId id = unit.step(i).unit; id != UnknownUnit)
            fixed.names.insert(id, organisation.unitName(id));
    }
}

} // namespace

bool FixedTarget::operator==(const FixedTarget &other) const
{
    const auto sameUnit = [](const CascadeTarget &a, const CascadeTarget &b) {
        return a.unit == b.unit && a.parent == b.parent && a.n == b.n && a.score == b.score
            && a.start == b.start && a.target == b.target && a.status == b.status;
    };
    return asked == other.asked && baseline == other.baseline && yearBefore == other.yearBefore
        && outcome.current == other.outcome.current && outcome.share == other.outcome.share
        && outcome.rollup == other.outcome.rollup
        && std::ranges::equal(outcome.units, other.outcome.units, sameUnit);
}

const FixedTarget *FixedRound::target(const QString &metric) const
{
    const auto found = std::ranges::find_if(
        targets, [&metric](const FixedTarget &target) { return target.asked.metric == metric; });
    return found == targets.end() ? nullptr : &*found;
}

Result<FixedRound> fixedRound(const ReportSource &source, const Round &round, const QDateTime &at)
{
    if (source.isRoundChanged(round.id))
        return failure(ErrorKind::RoundRecordChanged, {}, {round.name});
    if (source.fixedRound(round.id) != nullptr)
        return failure(ErrorKind::RoundIsFixed, {}, {round.name});
    if (!source.calendar || round.targets.isEmpty())
        return failure(ErrorKind::NoAnswers);
    if (const int weights = round.weights(); weights != 0 && weights != WholeWeight)
        return failure(ErrorKind::WeightsAreNotWhole, {}, {QString::number(weights)});
    FixedRound fixed;
    fixed.at = at.toUTC();
    fixed.organisation = source.organisation.name();
    fixed.round = round;
    fixed.limits = source.limits;
    fixed.importedFiles = source.importedFiles;
    fixed.sheets = numberedUnits(source, round);
    for (const UnitRef &unit : std::as_const(fixed.sheets))
        addNames(fixed, source.organisation, unit);
    const Round complete = withNorms(source, round);
    for (const MetricTarget &asked : complete.targets) {
        Result<FixedTarget> target = fixedTarget(source, complete, asked);
        if (target)
            fixed.targets.append(std::move(*target));
        else if (round.target(asked.metric) != nullptr)
            return tl::unexpected(target.error());
    }
    fixed.said = saidMost(source, round);
    fixed.said.removeIf([&](const auto &said) { return !fixed.sheets.contains(said.key()); });
    fixed.subgoals = subgoals(source, complete, fixed.sheets);
    return fixed;
}

QString checkCode(const FixedRound &fixed, UnitRef unit)
{
    return fixed.sheets.contains(unit) ? codeOf(fixed.sha256, unit) : QString();
}

} // namespace headroom
