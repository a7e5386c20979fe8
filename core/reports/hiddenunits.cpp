// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/hiddenunits.h"

#include "core/reports/hiding.h"
#include "core/scores/scoring.h"
#include "core/scores/slicing.h"

#include <algorithm>

namespace headroom {

namespace {

QList<MonthRange> spansOf(const QList<Period> &periods)
{
    QList<MonthRange> spans;
    for (const Period &period : periods)
        spans.append({monthNumber(period.range.first), monthNumber(period.range.last)});
    return spans;
}

/// The tallies of spans of months at one node.
std::vector<Tally> spanTallies(
    const ScoreCube &cube, const Metric &metric, UnitRef node, const QList<MonthRange> &spans)
{
    std::vector<Tally> result(static_cast<size_t>(spans.size()));
    if (spans.isEmpty())
        return result;
    const MonthRange all{std::ranges::min(spans, {}, &MonthRange::first).first,
        std::ranges::max(spans, {}, &MonthRange::last).last};
    const std::vector<Tally> months = cube.monthTallies(metric, node, all);
    for (size_t i = 0; i < result.size(); ++i) {
        const MonthRange &span = spans[static_cast<qsizetype>(i)];
        for (MonthNumber month = span.first; month <= span.last; ++month)
            result[i] += months[static_cast<size_t>(month - all.first)];
    }
    return result;
}

/// The tallies of weeks of all children of a unit.
HiddenUnits::Children childWeeks(
    const ReportSource &source, const Metric &metric, const QList<Period> &weeks, UnitRef parent)
{
    const QList<UnitRef> children = source.cube.children(parent);
    if (weeks.isEmpty() || children.isEmpty())
        return {};
    const Level level = children.first().level();
    const DateRange range{weeks.first().range.first, weeks.last().range.last};
    HiddenUnits::Children result;
    const Slice slice{{dimensionOf(level)}, Granularity::Week, range, parent};
    for (const SliceRow &row : sliceOf(*source.columns, metric, slice)) {
        const UnitRef unit = parent.child(level, row.units.first());
        if (result.isEmpty() || result.last().first != unit)
            result.append({unit, std::vector<Tally>(static_cast<size_t>(weeks.size()))});
        const qint64 week = range.first.daysTo(row.period->range.first) / 7;
        result.last().second[static_cast<size_t>(week)] = row.tally;
    }
    return result;
}

HiddenUnits hiddenByWeek(
    const ReportSource &source, const Metric &metric, const QList<Period> &weeks)
{
    // Every answer is at one child, the unknown one included: their sum saves a pass for the whole.
    const auto top = childWeeks(source, metric, weeks, UnitRef::organisation());
    std::vector<Tally> whole(static_cast<size_t>(weeks.size()));
    for (const auto &[child, tallies] : top) {
        for (size_t i = 0; i < whole.size(); ++i)
            whole[i] += tallies[i];
    }
    const auto below = [source, metric, weeks, top](UnitRef parent) {
        return parent == UnitRef::organisation() ? top : childWeeks(source, metric, weeks, parent);
    };
    return {whole, below, minimumForScore(metric, source.limits)};
}

HiddenUnits hiddenInPeriods(const ReportSource &source, const Metric &metric,
    Granularity granularity, const QList<Period> &periods)
{
    return granularity == Granularity::Week ? hiddenByWeek(source, metric, periods)
                                            : HiddenUnits(source, metric, spansOf(periods));
}

} // namespace

HiddenUnits::HiddenUnits(const std::vector<Tally> &whole, ChildrenOf childrenOf, qint64 minimum)
    : m_childrenOf(std::move(childrenOf))
    , m_minimum(minimum)
{
    std::vector<bool> hidden;
    for (const Tally &tally : whole)
        hidden.push_back(tally.n > 0 && fewestTold(tally) < minimum);
    m_hidden.insert(UnitRef::organisation(), hidden);
}

HiddenUnits::HiddenUnits(
    const ReportSource &source, const Metric &metric, const QList<MonthRange> &spans)
    : HiddenUnits(
        spanTallies(source.cube, metric, UnitRef::organisation(), spans),
        [cube = source.cube, metric, spans](UnitRef parent) {
            Children result;
            for (const UnitRef &child : cube.children(parent))
                result.append({child, spanTallies(cube, metric, child, spans)});
            return result;
        },
        minimumForScore(metric, source.limits))
{
}

HiddenUnits::HiddenUnits(const NodeTallies &tallies, qint64 minimum)
    : HiddenUnits(
        {tallies.of(UnitRef::organisation())},
        [tallies](UnitRef parent) {
            Children result;
            for (const UnitRef &child : tallies.children(parent))
                result.append({child, {tallies.of(child)}});
            return result;
        },
        minimum)
{
}

std::vector<bool> HiddenUnits::of(UnitRef unit)
{
    const std::vector<bool> none(m_hidden.value(UnitRef::organisation()).size(), false);
    // Where one answer is enough nobody has too few.
    if (m_minimum <= 1)
        return none;
    if (unit.depth() > 0 && !m_seen.contains(unit.parent()))
        lookBelow(unit.parent());
    return m_hidden.value(unit, none);
}

bool HiddenUnits::inAny(UnitRef unit)
{
    const std::vector<bool> hidden = of(unit);
    return std::ranges::find(hidden, true) != hidden.end();
}

void HiddenUnits::lookBelow(UnitRef parent)
{
    m_seen.insert(parent);
    const std::vector<bool> parentHidden = of(parent);
    const Children children = m_childrenOf(parent);
    std::vector<std::vector<bool>> hidden(static_cast<size_t>(children.size()));
    std::vector<qint64> counts(hidden.size());
    for (size_t span = 0; span < parentHidden.size(); ++span) {
        for (size_t i = 0; i < counts.size(); ++i)
            counts[i] = fewestTold(children[static_cast<qsizetype>(i)].second[span]);
        const std::vector<bool> below = hiddenBelow(parentHidden[span], counts, m_minimum);
        for (size_t i = 0; i < counts.size(); ++i)
            hidden[i].push_back(below[i]);
    }
    for (size_t i = 0; i < hidden.size(); ++i)
        m_hidden.insert(children[static_cast<qsizetype>(i)].first, hidden[i]);
}

ShownScores::ShownScores(
    const ReportSource &source, const Metric &metric, const DateRange &range, const Levels &levels)
    : m_metric(metric)
    , m_limits(source.limits)
    , m_tallies(source, metric, range, levels)
    , m_hidden(m_tallies, minimumForScore(metric, source.limits))
{
}

ScoreResult ShownScores::of(UnitRef unit)
{
    const ScoreResult score = scoreOf(m_metric, m_tallies.of(unit), m_limits);
    return m_hidden.inAny(unit) ? withheld(score) : score;
}

ShownSeries::ShownSeries(const ReportSource &source, const Metric &metric, Granularity granularity,
    const DateRange &range)
    : m_source(source)
    , m_metric(metric)
    , m_granularity(granularity)
    , m_range(range)
    , m_hidden(hiddenInPeriods(source, metric, granularity, periodsTouching(granularity, range)))
{
}

Series ShownSeries::of(UnitRef unit)
{
    const SeriesSource source{
        m_source.cube, *m_source.columns, *m_source.calendar, m_source.limits};
    Series series = seriesOf(source, m_metric, unit, m_granularity, m_range);
    const std::vector<bool> hidden = m_hidden.of(unit);
    for (qsizetype i = 0; i < series.size(); ++i) {
        if (hidden[static_cast<size_t>(i)])
            series[i].score = withheld(series[i].score);
    }
    return series;
}

} // namespace headroom
