// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/hiding.h"

#include "core/scores/fewanswers.h"

#include <QHash>

#include <algorithm>

namespace headroom {

namespace {

class Hiding
{
public:
    Hiding(const QList<UnitRef> &nodes, const std::vector<qint64> &counts, qint64 minimum)
        : m_counts(counts)
        , m_minimum(minimum)
        , m_hidden(counts.size(), false)
        , m_children(counts.size())
    {
        QHash<UnitRef, size_t> indexes;
        for (size_t i = 0; i < m_counts.size(); ++i) {
            const UnitRef &node = nodes[static_cast<qsizetype>(i)];
            indexes.insert(node, i);
            const auto parent = indexes.constFind(node.parent());
            if (node.level != Level::Organisation && parent != indexes.constEnd())
                m_children[*parent].push_back(i);
            else
                m_hidden[i] = m_counts[i] > 0 && m_counts[i] < minimum;
        }
    }

    std::vector<bool> result()
    {
        for (size_t i = 0; i < m_counts.size(); ++i)
            hideChildren(i);
        return m_hidden;
    }

private:
    void hideChildren(size_t parent)
    {
        std::vector<qint64> counts;
        for (const size_t child : m_children[parent])
            counts.push_back(m_counts[child]);
        const std::vector<bool> hidden = hiddenChildren(counts, m_minimum);
        for (size_t i = 0; i < counts.size(); ++i)
            m_hidden[m_children[parent][i]] = hidden[i];
        if (m_hidden[parent] && std::ranges::find(hidden, true) == hidden.end())
            hideSmallest(parent);
    }

    void hideSmallest(size_t parent)
    {
        std::optional<size_t> smallest;
        for (const size_t child : m_children[parent]) {
            if (m_counts[child] > 0 && (!smallest || m_counts[child] < m_counts[*smallest]))
                smallest = child;
        }
        if (smallest)
            m_hidden[*smallest] = true;
    }

    const std::vector<qint64> &m_counts;
    qint64 m_minimum;
    std::vector<bool> m_hidden;
    std::vector<std::vector<size_t>> m_children;
};

} // namespace

std::vector<bool> hiddenNodes(
    const QList<UnitRef> &nodes, const std::vector<qint64> &counts, qint64 minimum)
{
    return Hiding(nodes, counts, minimum).result();
}

ScoreResult withheld(const ScoreResult &score)
{
    if (shownScore(score))
        return Withheld{answerCount(score)};
    return score;
}

} // namespace headroom
