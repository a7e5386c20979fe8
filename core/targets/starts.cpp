// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/targets/starts.h"

#include "core/scores/fewanswers.h"
#include "core/scores/scoring.h"

namespace headroom {

namespace {

class StartMaker
{
public:
    StartMaker(const CascadeRequest &request, const CascadeTree &tree)
        : m_request(request)
        , m_tree(tree)
        , m_starts(request.nodes.size())
    {
    }

    std::vector<double> make()
    {
        m_starts[0] = scoreNumber(m_request.metric, m_request.nodes[0].tally);
        for (size_t node = 0; node < m_request.nodes.size(); ++node) {
            if (m_request.start == StartRule::Drawn)
                drawChildren(node);
            else
                copyChildren(node);
        }
        return std::move(m_starts);
    }

private:
    void copyChildren(size_t parent)
    {
        for (const size_t child : m_tree.children(parent)) {
            const Tally &tally = m_request.nodes[child].tally;
            m_starts[child] = tally.n > 0 ? scoreNumber(m_request.metric, tally) : m_starts[parent];
        }
    }

    void drawChildren(size_t parent)
    {
        const std::span<const size_t> children = m_tree.children(parent);
        m_siblings.clear();
        for (const size_t child : children)
            m_siblings.push_back(siblingOf(m_request.nodes[child].tally));
        const std::vector<double> drawn = drawnStarts(m_siblings, m_request.limits.shrinkage);
        const double shift = m_starts[parent] - weightedMean(drawn);
        for (size_t i = 0; i < children.size(); ++i) {
            const bool answered = m_siblings[i].n > 0;
            m_starts[children[i]] = answered ? drawn[i] + shift : m_starts[parent];
        }
    }

    Sibling siblingOf(const Tally &tally) const
    {
        if (tally.n == 0)
            return {};
        return {
            tally.n, scoreNumber(m_request.metric, tally), answerVariance(m_request.metric, tally)};
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
    std::vector<Sibling> m_siblings;
};

} // namespace

std::vector<double> startsOf(const CascadeRequest &request, const CascadeTree &tree)
{
    return StartMaker(request, tree).make();
}

} // namespace headroom
