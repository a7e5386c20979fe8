// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/rounds/saidmost.h"

#include "core/insight/answerscope.h"
#include "core/insight/reasons/reasonindex.h"
#include "core/insight/reasons/reasontrend.h"
#include "core/reports/hiding.h"
#include "core/reports/rounds/targetfacts.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace headroom {

namespace {

enum SaidPlace { UnfavourablePlace, FavourablePlace };

using NodeReasons = std::array<GroupReasons, 2>; ///< by SaidPlace

const Metric *askedOfCustomers(const ReportSource &source, const Round &round)
{
    for (const MetricTarget &target : round.targets) {
        const Metric *metric = source.catalogue.metric(target.metric);
        if (metric != nullptr && isPerception(source.catalogue, *metric))
            return metric;
    }
    return nullptr;
}

class SaidCounter
{
public:
    SaidCounter(const ReportSource &source, const Levels &levels)
        : m_columns(*source.columns)
        , m_index(*source.comments)
        , m_levels(levels)
    {
    }

    void count(const Catalogue &catalogue, const Metric &metric, const DateRange &range)
    {
        const ScopeTest test(m_columns, {{}, range});
        std::vector<quint32> rows;
        std::vector<ReasonSet> said;
        for (size_t comment = 0; comment < m_index.comments(); ++comment) {
            if (const size_t row = m_index.rowAt(comment); test.contains(row)) {
                rows.push_back(static_cast<quint32>(row));
                said.push_back(m_index.reasonsAt(comment));
            }
        }
        const IndicatorValues values = indicatorValues(m_columns, catalogue, metric, rows);
        for (size_t i = 0; i < rows.size(); ++i) {
            if (!std::isnan(values.values[i]) && values.groups[i] != 0)
                add(rows[i], values.groups[i] > 0 ? FavourablePlace : UnfavourablePlace, said[i]);
        }
    }

    const QHash<UnitRef, NodeReasons> &nodes() const { return m_nodes; }

private:
    void add(size_t row, SaidPlace place, ReasonSet said)
    {
        UnitRef node;
        reasonsOf(node)[place].add(said);
        for (const Level level : m_levels) {
            node = node.child(level, m_columns.unitOf(dimensionOf(level), row));
            reasonsOf(node)[place].add(said);
        }
    }

    NodeReasons &reasonsOf(UnitRef node)
    {
        NodeReasons &reasons = m_nodes[node];
        if (reasons[0].naming.empty()) {
            for (GroupReasons &group : reasons)
                group.naming.assign(static_cast<size_t>(m_index.reasons().size()), 0);
        }
        return reasons;
    }

    const AnswerColumns &m_columns;
    const ReasonIndex &m_index;
    const Levels &m_levels;
    QHash<UnitRef, NodeReasons> m_nodes;
};

SaidGroup groupOf(const GroupReasons &counts, const QStringList &reasons, bool isShown)
{
    SaidGroup group{counts.comments, isShown, {}};
    for (qsizetype i = 0; isShown && i < reasons.size(); ++i) {
        if (const qint64 naming = counts.naming[static_cast<size_t>(i)]; naming >= LeastNaming)
            group.reasons.append({reasons[i], naming});
    }
    std::ranges::stable_sort(group.reasons, std::ranges::greater(), &SaidReason::naming);
    group.reasons.resize(std::min(group.reasons.size(), MostSaid));
    return group;
}

/// By node: whether the group may be shown there.
std::vector<bool> shownNodes(const QList<UnitRef> &nodes,
    const QHash<UnitRef, NodeReasons> &reasons, SaidPlace place, qint64 least)
{
    std::vector<qint64> counts;
    for (const UnitRef &node : nodes)
        counts.push_back(reasons.constFind(node)->at(place).comments);
    std::vector<bool> shown = hiddenNodes(nodes, counts, least);
    for (size_t i = 0; i < shown.size(); ++i)
        shown[i] = !shown[i] && counts[i] >= least;
    return shown;
}

} // namespace

QHash<UnitRef, SaidMost> saidMost(const ReportSource &source, const Round &round)
{
    QHash<UnitRef, SaidMost> result;
    const Metric *metric = askedOfCustomers(source, round);
    if (!source.comments || metric == nullptr)
        return result;
    const Levels levels = levelsFor(round, *metric);
    SaidCounter counter(source, levels);
    counter.count(source.catalogue, *metric, round.baseline);
    QList<UnitRef> nodes = counter.nodes().keys();
    std::ranges::sort(nodes); // parents before children
    const qint64 least = source.limits.minimumForComments;
    const auto bad = shownNodes(nodes, counter.nodes(), UnfavourablePlace, least);
    const auto good = shownNodes(nodes, counter.nodes(), FavourablePlace, least);
    const QStringList &reasons = source.comments->reasons();
    for (size_t i = 0; i < bad.size(); ++i) {
        const UnitRef node = nodes[static_cast<qsizetype>(i)];
        const NodeReasons &counts = *counter.nodes().constFind(node);
        result.insert(node,
            {metric->id, groupOf(counts[UnfavourablePlace], reasons, bad[i]),
                groupOf(counts[FavourablePlace], reasons, good[i])});
    }
    return result;
}

} // namespace headroom
