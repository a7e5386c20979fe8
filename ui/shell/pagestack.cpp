// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/pagestack.h"

#include <QScrollArea>

namespace headroom::ui {

namespace {

constexpr std::array AllActions{PageAction::CopyData, PageAction::CopyChart, PageAction::Find,
    PageAction::ExportPdf, PageAction::Print, PageAction::Undo, PageAction::Redo};

bool needsAnswers(Page page)
{
    return page != Page::Data && page != Page::Settings;
}

/// A pane that the keyboard scrolls has a name like anything else that it reaches.
void nameScrolling(const QWidget &widget, Page page)
{
    const auto areas = widget.findChildren<QScrollArea *>();
    for (QScrollArea *area : areas) {
        if (area->accessibleName().isEmpty())
            area->setAccessibleName(pageTitle(page));
    }
}

} // namespace

bool countsSlice(Page page)
{
    return page == Page::Overview || page == Page::Trends || page == Page::Insight;
}

OwnOffer ownOffer(Page page)
{
    if (page == Page::Insight)
        return OwnOffer::Columns;
    return page == Page::Overview || page == Page::Trends ? OwnOffer::All : OwnOffer::None;
}

PageStack::PageStack(const Maker &maker, QWidget *firstRun, QWidget *parent)
    : QStackedWidget(parent)
    , m_maker(maker)
    , m_firstRun(firstRun)
{
    addWidget(firstRun);
}

PageStack::Entry &PageStack::entry(Page page)
{
    if (!m_entries.contains(page)) {
        Entry made{m_maker(page)};
        nameScrolling(*made.handle.widget, page);
        addWidget(made.handle.widget);
        m_entries.insert(page, made);
    }
    return m_entries[page];
}

QWidget *PageStack::pageWidget(Page page)
{
    return entry(page).handle.widget;
}

void PageStack::showPage(Page page)
{
    m_page = page;
    refresh();
}

void PageStack::showState(
    const SnapshotPtr &snapshot, const SnapshotPtr &slice, const Selection &selection)
{
    const bool isSame = snapshot == m_snapshot && slice == m_slice && selection == m_selection;
    if (isSame && !m_entries.isEmpty())
        return;
    m_snapshot = snapshot;
    m_slice = slice;
    m_selection = selection;
    for (Entry &one : m_entries)
        one.stale = true;
    refresh();
}

void PageStack::refresh()
{
    const bool hasAnswers = m_snapshot && m_snapshot->source.calendar;
    if (needsAnswers(m_page) && !hasAnswers) {
        setCurrentWidget(m_firstRun);
        return;
    }
    Entry &shown = entry(m_page);
    if (shown.stale) {
        shown.stale = false;
        shown.handle.show(countsSlice(m_page) ? m_slice : m_snapshot, m_selection);
    }
    setCurrentWidget(shown.handle.widget);
}

QSet<PageAction> PageStack::offered() const
{
    QSet<PageAction> offers;
    const auto found = m_entries.constFind(m_page);
    if (isFirstRun() || found == m_entries.constEnd() || !found->handle.offers)
        return offers;
    for (const PageAction action : AllActions) {
        if (found->handle.offers(action))
            offers.insert(action);
    }
    return offers;
}

void PageStack::perform(PageAction action)
{
    if (offered().contains(action))
        m_entries[m_page].handle.perform(action);
}

} // namespace headroom::ui
