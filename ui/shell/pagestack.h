// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/selection.h"
#include "core/workspace/snapshot.h"
#include "ui/shell/page.h"
#include "ui/shell/pageactions.h"
#include "ui/shell/selection/ownoffer.h"

#include <QHash>
#include <QSet>
#include <QStackedWidget>

#include <functional>

namespace headroom::ui {

/// A page as the window knows it.
struct PageHandle
{
    QWidget *widget = nullptr;
    std::function<void(const SnapshotPtr &, const Selection &)> show;
    std::function<bool(PageAction)> offers;
    std::function<void(PageAction)> perform;
};

/// Whether the page shows the answers of a filter only; the others are about all answers.
bool countsSlice(Page page);

OwnOffer ownOffer(Page page);

/// The pages, each made when it is first shown and told of changes only while it is shown.
class PageStack : public QStackedWidget
{
    Q_OBJECT

public:
    using Maker = std::function<PageHandle(Page)>;

    /// firstRun stands in for the pages that need answers while there are none.
    PageStack(const Maker &maker, QWidget *firstRun, QWidget *parent = nullptr);

    void showPage(Page page);
    /// slice: the snapshot with only the answers of the selection's filter.
    void showState(
        const SnapshotPtr &snapshot, const SnapshotPtr &slice, const Selection &selection);

    Page page() const { return m_page; }

    /// The page's widget; it is made when it does not exist yet.
    QWidget *pageWidget(Page page);

    bool isFirstRun() const { return currentWidget() == m_firstRun; }

    QSet<PageAction> offered() const;
    void perform(PageAction action);

private:
    struct Entry
    {
        PageHandle handle;
        bool stale = true;
    };

    Entry &entry(Page page);
    void refresh();

    Maker m_maker;
    QWidget *m_firstRun;
    QHash<Page, Entry> m_entries;
    SnapshotPtr m_snapshot;
    SnapshotPtr m_slice;
    Selection m_selection;
    Page m_page = Page::Overview;
};

} // namespace headroom::ui
