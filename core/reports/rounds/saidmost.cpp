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
#include <unordered_map>
#include <vector>

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
        addNode({});
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

    /// Those with a comment.
    QHash<UnitRef, NodeReasons> nodes() const
    {
        QHash<UnitRef, NodeReasons> nodes;
        for (size_t i = 0; i < m_nodes.size(); ++i) {
            if (m_nodes[i][UnfavourablePlace].comments + m_nodes[i][FavourablePlace].comments > 0)
                nodes.insert(m_units[i], m_nodes[i]);
        }
        return nodes;
    }

private:
    void add(size_t row, SaidPlace place, ReasonSet said)
    {
        size_t node = 0;
        m_nodes[node][place].add(said);
        for (const Level level : m_levels) {
            node = childOf(node, level, m_columns.unitOf(dimensionOf(level), row));
            m_nodes[node][place].add(said);
        }
    }

    /// By numbers, since there may be a million comments.
    size_t childOf(size_t node, Level level, UnitId unit)
    {
        const auto key = static_cast<quint64>(node) << 32 | static_cast<quint32>(unit.value());
        const auto [place, isNew] = m_children.try_emplace(key, m_nodes.size());
        if (isNew)
            addNode(m_units[node].child(level, unit));
        return place->second;
    }

    void addNode(const UnitRef &unit)
    {
        NodeReasons reasons;
        for (GroupReasons &group : reasons)
            group.naming.assign(static_cast<size_t>(m_index.reasons().size()), 0);
        m_units.push_back(unit);
        m_nodes.push_back(std::move(reasons));
    }

    const AnswerColumns &m_columns;
    const ReasonIndex &m_index;
    const Levels &m_levels;
    std::vector<UnitRef> m_units; ///< the organisation first
    std::vector<NodeReasons> m_nodes; ///< beside m_units
    std::unordered_map<quint64, size_t> m_children; ///< by the node above and the unit
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
    const QHash<UnitRef, NodeReasons> counted = counter.nodes();
    QList<UnitRef> nodes = counted.keys();
    std::ranges::sort(nodes); // parents before children
    const qint64 least = source.limits.minimumForComments;
    const auto bad = shownNodes(nodes, counted, UnfavourablePlace, least);
    const auto good = shownNodes(nodes, counted, FavourablePlace, least);
    const QStringList &reasons = source.comments->reasons();
    for (size_t i = 0; i < bad.size(); ++i) {
        const UnitRef node = nodes[static_cast<qsizetype>(i)];
        const NodeReasons &counts = *counted.constFind(node);
        result.insert(node,
            {metric->id, groupOf(counts[UnfavourablePlace], reasons, bad[i]),
                groupOf(counts[FavourablePlace], reasons, good[i])});
    }
    return result;
}

} // namespace headroom
