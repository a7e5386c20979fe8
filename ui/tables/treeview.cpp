// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tables/treeview.h"

#include <QHeaderView>

namespace headroom::ui {

void prepareTree(QTreeView &view)
{
    view.setFrameShape(QFrame::NoFrame);
    view.setUniformRowHeights(true);
    view.setSortingEnabled(true);
    view.sortByColumn(-1, Qt::AscendingOrder);
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    view.setSelectionMode(QAbstractItemView::SingleSelection);
    view.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setExpandsOnDoubleClick(false);
    view.setTextElideMode(Qt::ElideRight);
    view.header()->setHighlightSections(false);
    view.header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void prepareTable(QTableView &view)
{
    view.setFrameShape(QFrame::NoFrame);
    view.setShowGrid(false);
    view.setWordWrap(false);
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    view.setTabKeyNavigation(false);
    view.verticalHeader()->hide();
    view.verticalHeader()->setDefaultSectionSize(view.fontMetrics().height() + 12);
    view.horizontalHeader()->setStretchLastSection(true);
    view.horizontalHeader()->setHighlightSections(false);
}

} // namespace headroom::ui
