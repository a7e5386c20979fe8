// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>
#include <QTreeView>

namespace headroom::ui {

/// Flat rows as tall as their drawings, sorted by a click on the heading, whole rows selected.
void prepareTree(QTreeView &view);

/// Rows without grid and row headings, whole rows selected; the last column takes what is left.
void prepareTable(QTableView &view);

} // namespace headroom::ui
