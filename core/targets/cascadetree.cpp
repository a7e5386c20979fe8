// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/targets/cascadetree.h"

namespace headroom {

CascadeTree::CascadeTree(const std::vector<CascadeNode> &nodes)
    : m_children(nodes.empty() ? 0 : nodes.size() - 1)
    , m_first(nodes.size() + 1, 0)
{
    for (size_t i = 1; i < nodes.size(); ++i) {
        Q_ASSERT(nodes[i].parent >= 0 && static_cast<size_t>(nodes[i].parent) < i);
        ++m_first[static_cast<size_t>(nodes[i].parent) + 1];
    }
    for (size_t i = 0; i < nodes.size(); ++i)
        m_first[i + 1] += m_first[i];
    std::vector<size_t> next(m_first.begin(), m_first.end());
    for (size_t i = 1; i < nodes.size(); ++i)
        m_children[next[static_cast<size_t>(nodes[i].parent)]++] = i;
}

} // namespace headroom
