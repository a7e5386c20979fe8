// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <vector>

namespace headroom::ui {

/// Which nodes of a tree are shown and in what order. Nodes are numbers; the invisible root is -1.
class TreeShape
{
public:
    TreeShape();
    /// The parent of every node; parents come before their children.
    explicit TreeShape(std::vector<int> parents);

    /// A node is shown when it matches, or anything above or below it does. An empty question
    /// matches everything; an empty order keeps the order of the nodes.
    void arrange(
        const std::function<bool(int)> &matches, const std::function<bool(int, int)> &before);

    const std::vector<int> &parents() const { return m_parents; }

    const std::vector<int> &children(int node) const;
    int parent(int node) const;
    /// The row of a node among the shown children of its parent; -1 when it is not shown.
    int place(int node) const;

private:
    std::vector<int> m_parents;
    std::vector<std::vector<int>> m_children; ///< of node - 1
    std::vector<int> m_places;
};

} // namespace headroom::ui
