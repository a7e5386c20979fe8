// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/targets/cascade.h"

#include <span>
#include <vector>

namespace headroom {

/// The children of every node of a list in which parents come before their children.
class CascadeTree
{
public:
    explicit CascadeTree(const std::vector<CascadeNode> &nodes);

    std::span<const size_t> children(size_t node) const
    {
        return {m_children.begin() + static_cast<std::ptrdiff_t>(m_first[node]),
            m_children.begin() + static_cast<std::ptrdiff_t>(m_first[node + 1])};
    }

    bool isLeaf(size_t node) const { return m_first[node] == m_first[node + 1]; }

private:
    std::vector<size_t> m_children;
    std::vector<size_t> m_first; ///< one more than there are nodes
};

} // namespace headroom
