// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/overview/overview.h"

#include "core/reports/canvas/ownmetric.h"
#include "core/reports/hiddenunits.h"
#include "core/reports/hiding.h"
#include "core/reports/indicators.h"
#include "core/reports/nodetallies.h"
#include "core/reports/overview/latestchanges.h"
#include "core/reports/rounds/roundprogress.h"
#include "core/reports/shownactions.h"
#include "core/scores/scoring.h"

namespace headroom {

namespace {

constexpr qsizetype UsualTiles = 4;
constexpr int RecentMonths = 12;

Series monthsOf(const ReportSource &source, const Metric &metric, UnitRef unit, DateRange range)
{
    if (metric.isOwn())
        return OwnScores(source, metric, {unit}).series(unit, Granularity::Month, range);
    return ShownSeries(source, metric, Granularity::Month, range).of(unit);
}

std::optional<DateRange> recentRange(const ReportSource &source, const Metric &metric)
{
    const std::optional<Period> last =
        source.calendar ? source.calendar->of(metric).lastCompleteMonth() : std::nullopt;
    if (!last)
        return std::nullopt;
    return DateRange{last->range.first.addMonths(1 - RecentMonths), last->range.last};
}

class OverviewMaker
{
public:
    OverviewMaker(const ReportSource &source, const Selection &selection, const Metric &metric)
        : m_source(source)
        , m_metric(metric)
        , m_months{0, 0}
    {
        m_facts.metric = metric.id;
        m_facts.unit = selection.unit;
        m_facts.range = source.calendar->resolve(selection.period);
        m_facts.windows = comparedWindows(source, metric);
        m_months = {monthNumber(m_facts.range.first), monthNumber(m_facts.range.last)};
    }

    OverviewFacts make(const QStringList &tiles)
    {
        const QList<Metric> indicators = tileIndicators(tiles);
        for (const Metric &indicator : indicators)
            m_facts.tiles.append(tileOf(indicator, progressOf(indicator)));
        if (isShownFor(m_metric, m_facts.unit))
            addSelected(progressOf(m_metric));
        return std::move(m_facts);
    }

private:
    QList<Metric> tileIndicators(const QStringList &chosen) const
    {
        QList<Metric> indicators = chosen.isEmpty() ? distinctIndicators(m_source, m_metric.id)
                                                    : m_source.metricsWithAnswers();
        indicators.removeIf([&](const Metric &metric) {
            const bool left = !chosen.isEmpty() && !chosen.contains(metric.id);
            return left || !isShownFor(metric, m_facts.unit);
        });
        indicators.resize(std::min(indicators.size(), chosen.isEmpty() ? UsualTiles : MostTiles));
        return indicators;
    }

    std::optional<RoundProgress> progressOf(const Metric &metric) const
    {
        const Round *round = m_source.newestRound();
        return round ? RoundProgress::of(m_source, *round, metric) : std::nullopt;
    }

    QList<UnitRef> nodesOf(const Metric &metric) const
    {
        QList<UnitRef> nodes = nodesBelow(m_source, m_facts.unit, m_months);
        nodes.removeIf([&metric](const UnitRef &node) { return !isShownFor(metric, node); });
        return nodes;
    }

    OverviewTile tileOf(const Metric &metric, const std::optional<RoundProgress> &progress) const
    {
        OverviewTile tile;
        tile.metric = metric.id;
        HiddenUnits hidden(m_source, metric, {m_months});
        tile.score = scoreIn(metric, m_facts.unit, hidden);
        if (std::holds_alternative<Withheld>(tile.score))
            tile.change = hiddenChange(m_facts.unit);
        else
            tile.change = latestChanges(m_source, metric, {m_facts.unit}).first();
        tile.recent = recentMonths(m_source, metric, m_facts.unit);
        if (progress)
            tile.progress = progress->progress(m_facts.unit);
        return tile;
    }

    void addSelected(const std::optional<RoundProgress> &progress)
    {
        m_facts.trend = monthsOf(m_source, m_metric, m_facts.unit, m_facts.range);
        m_facts.actions = shownActions(m_source, {m_facts.unit}, m_facts.range);
        if (progress) {
            m_facts.progress = progress->progress(m_facts.unit);
            if (const Round *round = m_source.newestRound())
                m_facts.pathStarts = round->starts;
        }
        if (m_metric.isOwn())
            return addOwnRows();
        const QList<UnitRef> nodes = nodesOf(m_metric);
        const QList<Change> changes = latestChanges(m_source, m_metric, nodes);
        HiddenUnits hidden(m_source, m_metric, {m_months});
        for (qsizetype i = 1; i < nodes.size(); ++i) {
            OverviewRow row;
            row.unit = nodes[i];
            row.score = scoreIn(m_metric, nodes[i], hidden);
            row.change = changes[i];
            m_facts.rows.append(finishedRow(row, hidden.inAny(nodes[i]), progress));
        }
    }

    /// Own indicators have no targets, and no test that tells a change from chance.
    void addOwnRows()
    {
        const QList<UnitRef> nodes = nodesOf(m_metric);
        OwnScores own(m_source, m_metric, nodes);
        const std::optional<DateRange> recent = recentRange(m_source, m_metric);
        for (qsizetype i = 1; i < nodes.size(); ++i) {
            OverviewRow row;
            row.unit = nodes[i];
            row.change.unit = nodes[i];
            row.score = own.score(nodes[i], m_facts.range);
            if (recent && shownScore(row.score) != nullptr)
                row.recent = own.series(nodes[i], Granularity::Month, *recent);
            m_facts.rows.append(row);
        }
    }

    OverviewRow finishedRow(
        OverviewRow row, bool hidden, const std::optional<RoundProgress> &progress) const
    {
        if (hidden) {
            row.change = Change{};
            row.change.unit = row.unit;
            row.change.isHidden = std::holds_alternative<Withheld>(row.score);
            return row;
        }
        if (progress)
            row.progress = progress->progress(row.unit);
        return row;
    }

    ScoreResult scoreIn(const Metric &metric, UnitRef node, HiddenUnits &hidden) const
    {
        const Tally tally = m_source.cube.tally(metric, node, m_months);
        const ScoreResult score = scoreOf(metric, tally, m_source.limits);
        return hidden.inAny(node) ? withheld(score) : score;
    }

    const ReportSource &m_source;
    Metric m_metric;
    MonthRange m_months;
    OverviewFacts m_facts;
};

} // namespace

OverviewFacts overviewFacts(
    const ReportSource &source, const Selection &selection, const QStringList &tiles)
{
    const std::optional<Metric> metric = chosenIndicator(source, shownMetric(selection));
    if (!source.calendar || !metric) {
        OverviewFacts facts;
        facts.metric = selection.metric;
        facts.unit = selection.unit;
        return facts;
    }
    return OverviewMaker(source, selection, *metric).make(tiles);
}

Series recentMonths(const ReportSource &source, const Metric &metric, UnitRef unit)
{
    const std::optional<DateRange> range = recentRange(source, metric);
    return range ? monthsOf(source, metric, unit, *range) : Series();
}

} // namespace headroom
