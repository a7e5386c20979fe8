// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/overview/overview.h"

#include "core/reports/hiding.h"
#include "core/reports/indicators.h"
#include "core/reports/overview/attention.h"
#include "core/reports/rounds/roundprogress.h"
#include "core/scores/scoring.h"

namespace headroom {

namespace {

constexpr qsizetype MostTiles = 4;
constexpr qsizetype MostAttention = 20;
constexpr int WindowMonths = 3;
constexpr int RecentMonths = 12;

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
        m_facts.windows = latestWindows(*source.calendar, WindowMonths);
        m_months = {monthNumber(m_facts.range.first), monthNumber(m_facts.range.last)};
    }

    OverviewFacts make()
    {
        findNodes();
        const QList<Metric> indicators = distinctIndicators(m_source, m_metric.id);
        for (const Metric &indicator : indicators)
            addIndicator(indicator);
        sortAttention(m_source, m_facts.attention, MostAttention);
        return std::move(m_facts);
    }

private:
    /// The selected unit and everything below it that has answers in the range.
    void findNodes()
    {
        addNode(m_facts.unit);
        const QList<UnitRef> children = m_source.cube.children(m_facts.unit);
        for (const UnitRef &child : children) {
            addNode(child);
            const QList<UnitRef> grandchildren = m_source.cube.children(child);
            for (const UnitRef &grandchild : grandchildren)
                addNode(grandchild);
        }
    }

    void addNode(UnitRef node)
    {
        if (node == m_facts.unit || m_source.cube.hasAnswers(node, m_months))
            m_nodes.append(node);
    }

    void addIndicator(const Metric &metric)
    {
        QList<UnitRef> nodes;
        for (const UnitRef &node : m_nodes) {
            if (isShownFor(metric, node))
                nodes.append(node);
        }
        if (nodes.isEmpty())
            return;
        QList<Change> changes = changesOfNodes(metric, nodes);
        std::optional<RoundProgress> progress;
        if (const Round *round = m_source.newestRound())
            progress = RoundProgress::of(m_source, *round, metric);
        m_facts.attention.append(attentionTo(m_source, metric, changes, progress, m_facts.range));
        if (m_facts.tiles.size() < MostTiles)
            m_facts.tiles.append(tileOf(metric, progress));
        if (metric.id == m_metric.id)
            addChosen(nodes, changes, progress);
    }

    QList<Change> changesOfNodes(const Metric &metric, const QList<UnitRef> &nodes) const
    {
        if (m_facts.windows)
            return changesOf(m_source.cube, metric, nodes, *m_facts.windows, m_source.limits);
        QList<Change> changes;
        for (const UnitRef &node : nodes) {
            changes.append(Change{});
            changes.last().unit = node;
        }
        return changes;
    }

    OverviewTile tileOf(const Metric &metric, const std::optional<RoundProgress> &progress) const
    {
        OverviewTile tile;
        tile.metric = metric.id;
        tile.score = scoreIn(metric, m_facts.unit);
        tile.change = changesOfNodes(metric, {m_facts.unit}).first();
        tile.recent = recentOf(metric, m_facts.unit);
        if (progress)
            tile.progress = progress->progress(m_facts.unit);
        return tile;
    }

    void addChosen(const QList<UnitRef> &nodes, const QList<Change> &changes,
        const std::optional<RoundProgress> &progress)
    {
        m_facts.trend = series(m_metric, m_facts.unit, m_facts.range);
        if (progress) {
            m_facts.progress = progress->progress(m_facts.unit);
            if (const Round *round = m_source.newestRound())
                m_facts.pathStarts = round->starts;
        }
        std::vector<qint64> counts;
        QList<OverviewRow> rows;
        for (qsizetype i = 0; i < nodes.size(); ++i) {
            OverviewRow row;
            row.unit = nodes[i];
            row.score = scoreIn(m_metric, nodes[i]);
            row.change = changes[i];
            counts.push_back(answerCount(row.score));
            rows.append(row);
        }
        const std::vector<bool> hidden =
            hiddenNodes(nodes, counts, m_source.limits.minimumForScore);
        for (qsizetype i = 1; i < rows.size(); ++i)
            m_facts.rows.append(finishedRow(rows[i], hidden[static_cast<size_t>(i)], progress));
    }

    OverviewRow finishedRow(
        OverviewRow row, bool hidden, const std::optional<RoundProgress> &progress) const
    {
        if (hidden) {
            row.score = withheld(row.score);
            row.change = Change{};
            row.change.unit = row.unit;
            return row;
        }
        row.recent = recentOf(m_metric, row.unit);
        if (progress)
            row.progress = progress->progress(row.unit);
        return row;
    }

    ScoreResult scoreIn(const Metric &metric, UnitRef node) const
    {
        return scoreOf(metric, m_source.cube.tally(metric, node, m_months), m_source.limits);
    }

    Series recentOf(const Metric &metric, UnitRef node) const
    {
        const std::optional<Period> last = m_source.calendar->lastCompleteMonth();
        if (!last)
            return {};
        const QDate first = last->range.first.addMonths(1 - RecentMonths);
        return series(metric, node, {first, last->range.last});
    }

    Series series(const Metric &metric, UnitRef node, DateRange range) const
    {
        const SeriesSource source{
            m_source.cube, *m_source.columns, *m_source.calendar, m_source.limits};
        return seriesOf(source, metric, node, Granularity::Month, range);
    }

    const ReportSource &m_source;
    Metric m_metric;
    MonthRange m_months;
    QList<UnitRef> m_nodes;
    OverviewFacts m_facts;
};

} // namespace

OverviewFacts overviewFacts(const ReportSource &source, const Selection &selection)
{
    const std::optional<Metric> metric = chosenIndicator(source, selection.metric);
    if (!source.calendar || !metric) {
        OverviewFacts facts;
        facts.metric = selection.metric;
        facts.unit = selection.unit;
        return facts;
    }
    return OverviewMaker(source, selection, *metric).make();
}

} // namespace headroom
