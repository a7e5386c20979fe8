// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tables/treeshape.h"

#include <QtGlobal>

#include <algorithm>

namespace headroom::ui {

namespace {

std::vector<bool> shownNodes(
    const std::vector<int> &parents, const std::function<bool(int)> &matches)
{
    std::vector<bool> shown(parents.size(), true);
    if (!matches)
        return shown;
    std::vector<bool> below(parents.size(), false); // of a node that matches
    for (size_t node = 0; node < parents.size(); ++node) {
        const int parent = parents[node];
        const bool inherited = parent >= 0 && below[static_cast<size_t>(parent)];
        below[node] = inherited || matches(static_cast<int>(node));
    }
    shown = below;
    for (size_t node = parents.size(); node-- > 0;) {
        if (shown[node] && parents[node] >= 0)
            shown[static_cast<size_t>(parents[node])] = true;
    }
    return shown;
}

} // namespace

TreeShape::TreeShape()
    : m_children(1)
{
}

TreeShape::TreeShape(std::vector<int> parents)
    : m_parents(std::move(parents))
{
    arrange({}, {});
}

void TreeShape::arrange(
    const std::function<bool(int)> &matches, const std::function<bool(int, int)> &before)
{
    const std::vector<bool> shown = shownNodes(m_parents, matches);
    m_children.assign(m_parents.size() + 1, {});
    m_places.assign(m_parents.size(), -1);
    for (size_t node = 0; node < m_parents.size(); ++node) {
        Q_ASSERT(m_parents[node] < static_cast<int>(node));
        if (shown[node])
            m_children[static_cast<size_t>(m_parents[node] + 1)].push_back(static_cast<int>(node));
    }
    for (std::vector<int> &siblings : m_children) {
        if (before)
            std::stable_sort(siblings.begin(), siblings.end(), before);
        for (size_t place = 0; place < siblings.size(); ++place)
            m_places[static_cast<size_t>(siblings[place])] = static_cast<int>(place);
    }
}

const std::vector<int> &TreeShape::children(int node) const
{
    return m_children[static_cast<size_t>(node + 1)];
}

int TreeShape::parent(int node) const
{
    return m_parents[static_cast<size_t>(node)];
}

int TreeShape::place(int node) const
{
    return m_places[static_cast<size_t>(node)];
}

} // namespace headroom::ui
