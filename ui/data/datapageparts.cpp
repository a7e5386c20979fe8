// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/data/canvas/canvasview.h"
#include "ui/data/datapage.h"
#include "ui/data/importview.h"
#include "ui/style/buttons.h"
#include "ui/style/card.h"

#include <QBoxLayout>
#include <QStackedWidget>
#include <QUndoStack>

namespace headroom::ui {

QWidget *DataPage::makeParts()
{
    m_head = new QWidget(this);
    m_parts = new SegmentedControl(m_head);
    m_parts->setAccessibleName(tr("Part of the page"));
    m_parts->addChoice(static_cast<int>(DataPart::Imports), tr("Imports"))
        ->setObjectName("dataImports");
    m_parts->addChoice(static_cast<int>(DataPart::Indicators), tr("Own indicators"))
        ->setObjectName("dataIndicators");
    m_parts->choose(static_cast<int>(m_part));
    connect(m_parts, &SegmentedControl::chosen, this, [this](int part) {
        showPart(static_cast<DataPart>(part));
        emit partChosen(m_part);
    });
    auto *row = new QHBoxLayout(m_head);
    row->setContentsMargins(PageMargin, CardGap, PageMargin, 0);
    row->addWidget(m_parts);
    row->addStretch();
    return m_head;
}

void DataPage::connectCanvas()
{
    connect(m_canvas, &CanvasView::indicatorChanged, this, &DataPage::indicatorChanged);
    connect(m_canvas, &CanvasView::removed, this, &DataPage::indicatorRemoved);
    connect(m_canvas, &CanvasView::exported, this, &DataPage::indicatorsExported);
    connect(m_canvas, &CanvasView::failed, this, &DataPage::exportFailed);
    connect(m_canvas, &CanvasView::changed, this, &DataPage::actionsChanged);
}

void DataPage::showPart(DataPart part)
{
    m_part = part;
    m_parts->choose(static_cast<int>(part));
    showPages();
    emit actionsChanged();
}

void DataPage::showPages()
{
    const bool isImporting = m_session.isActive();
    m_head->setVisible(!isImporting);
    if (isImporting)
        m_pages->setCurrentWidget(m_view);
    else if (m_part == DataPart::Indicators)
        m_pages->setCurrentWidget(m_canvas);
    else
        m_pages->setCurrentIndex(0);
}

void DataPage::showSavingFailed()
{
    m_canvas->showSavingFailed();
}

bool DataPage::offers(PageAction action) const
{
    if (m_part != DataPart::Indicators || m_session.isActive())
        return false;
    switch (action) {
    case PageAction::CopyData:
    case PageAction::Find:
        return !m_canvas->isEmpty();
    case PageAction::Undo:
        return m_canvas->undoStack().canUndo();
    case PageAction::Redo:
        return m_canvas->undoStack().canRedo();
    case PageAction::CopyChart:
    case PageAction::ExportPdf:
    case PageAction::Print:
        break;
    }
    return false;
}

void DataPage::perform(PageAction action)
{
    switch (action) {
    case PageAction::CopyData:
        return m_canvas->copyList();
    case PageAction::Find:
        return m_canvas->find();
    case PageAction::Undo:
        return m_canvas->undo();
    case PageAction::Redo:
        return m_canvas->redo();
    case PageAction::CopyChart:
    case PageAction::ExportPdf:
    case PageAction::Print:
        break;
    }
}

} // namespace headroom::ui
