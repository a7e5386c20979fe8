// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/targets/starts.h"

#include "core/scores/fewanswers.h"
#include "core/scores/scoring.h"
#include "core/targets/headroom.h"

#include <algorithm>

namespace headroom {

namespace {

class StartMaker
{
public:
    StartMaker(const CascadeRequest &request, const CascadeTree &tree)
        : m_request(request)
        , m_tree(tree)
        , m_starts(request.nodes.size())
        , m_shown(request.nodes.size())
        , m_standsForItself(request.nodes.size())
    {
    }

    std::vector<double> make()
    {
        m_shown[0] = scoreNumber(m_request.metric, m_request.nodes[0].tally);
        m_starts[0] = m_shown[0];
        m_standsForItself[0] = !m_request.isHidden(0);
        for (size_t node = 0; node < m_request.nodes.size(); ++node) {
            showChildren(node);
            if (m_request.start == StartRule::Drawn)
                drawChildren(node);
            else
                copyChildren(node);
        }
        return std::move(m_starts);
    }

private:
    /// Children with answers, in two groups.
    struct Groups
    {
        Tally hidden; ///< of all hidden ones
        double shownSum = 0; ///< of n times score
        qint64 shown = 0; ///< answers
    };

    Groups groupsOf(size_t parent) const
    {
        Groups groups;
        for (const size_t child : m_tree.children(parent)) {
            const Tally &tally = m_request.nodes[child].tally;
            if (m_request.isHidden(child)) {
                groups.hidden += tally;
            } else if (tally.n > 0) {
                groups.shown += tally.n;
                groups.shownSum +=
                    static_cast<double>(tally.n) * scoreNumber(m_request.metric, tally);
            }
        }
        return groups;
    }

    /// What the hidden children of a node score together: by the answers where the node stands for
    /// itself, else so that the children average to what stands for it.
    double togetherOf(size_t parent, const Groups &groups) const
    {
        if (m_standsForItself[parent])
            return scoreNumber(m_request.metric, groups.hidden);
        const double all = static_cast<double>(groups.shown + groups.hidden.n) * m_shown[parent];
        return (all - groups.shownSum) / static_cast<double>(groups.hidden.n);
    }

    bool isOnScale(double score) const
    {
        const TargetScale scale = TargetScale::of(m_request.metric);
        return score >= std::min(scale.worst, scale.best)
            && score <= std::max(scale.worst, scale.best);
    }

    void showChildren(size_t parent)
    {
        const Groups groups = groupsOf(parent);
        const bool someHidden = groups.hidden.n > 0;
        const double together = someHidden ? togetherOf(parent, groups) : m_shown[parent];
        // Shown children of a node that something else stands for cannot all keep their own: they
        // would tell the node's, and not average to what stands for it.
        const bool allAsParent =
            !isOnScale(together) || (!m_standsForItself[parent] && !someHidden);
        const Tally &known = m_standsForItself[parent] ? groups.hidden : m_request.nodes[0].tally;
        m_hiddenVariance = someHidden ? answerVariance(m_request.metric, known) : 0;
        for (const size_t child : m_tree.children(parent)) {
            const Tally &tally = m_request.nodes[child].tally;
            if (allAsParent || tally.n == 0)
                m_shown[child] = m_shown[parent];
            else
                m_shown[child] =
                    m_request.isHidden(child) ? together : scoreNumber(m_request.metric, tally);
            m_standsForItself[child] = !allAsParent && tally.n > 0 && !m_request.isHidden(child);
        }
    }

    void copyChildren(size_t parent)
    {
        for (const size_t child : m_tree.children(parent)) {
            const bool answered = m_request.nodes[child].tally.n > 0;
            m_starts[child] = answered ? m_shown[child] : m_starts[parent];
        }
    }

    void drawChildren(size_t parent)
    {
        const std::span<const size_t> children = m_tree.children(parent);
        m_siblings.clear();
        for (const size_t child : children)
            m_siblings.push_back(siblingOf(child));
        const std::vector<double> drawn = drawnStarts(m_siblings, m_request.limits.shrinkage);
        const double shift = m_starts[parent] - weightedMean(drawn);
        for (size_t i = 0; i < children.size(); ++i) {
            const bool answered = m_siblings[i].n > 0;
            m_starts[children[i]] = answered ? drawn[i] + shift : m_starts[parent];
        }
    }

    Sibling siblingOf(size_t node) const
    {
        const Tally &tally = m_request.nodes[node].tally;
        if (tally.n == 0)
            return {};
        const double variance =
            m_request.isHidden(node) ? m_hiddenVariance : answerVariance(m_request.metric, tally);
        return {tally.n, m_shown[node], variance};
    }

    double weightedMean(const std::vector<double> &drawn) const
    {
        double sum = 0;
        double n = 0;
        for (size_t i = 0; i < drawn.size(); ++i) {
            sum += static_cast<double>(m_siblings[i].n) * drawn[i];
            n += static_cast<double>(m_siblings[i].n);
        }
        return n > 0 ? sum / n : 0;
    }

    const CascadeRequest &m_request;
    const CascadeTree &m_tree;
    std::vector<double> m_starts;
    std::vector<double> m_shown; ///< the score, or what stands for a hidden one
    /// The score itself is what is shown: of no hidden node, and not of those below one that take
    /// over what stands for it.
    std::vector<bool> m_standsForItself;
    double m_hiddenVariance = 0; ///< per answer, for the hidden children looked at last
    std::vector<Sibling> m_siblings;
};

} // namespace

std::vector<double> startsOf(const CascadeRequest &request, const CascadeTree &tree)
{
    return StartMaker(request, tree).make();
}

} // namespace headroom
