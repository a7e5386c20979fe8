// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sheets/sheetpreview.h"

#include "ui/print/sheetpainter.h"
#include "ui/style/tokens.h"

#include <QPainter>
#include <QPaintEvent>
#include <QScrollBar>

#include <cmath>

namespace headroom::ui {

namespace {

constexpr int Around = 16; ///< pixels between pages and around them

}

SheetPreview::SheetPreview(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
}

void SheetPreview::showSheet(const SheetPages &sheet)
{
    m_sheet = sheet;
    verticalScrollBar()->setValue(0);
    updateBars();
    viewport()->update();
}

void SheetPreview::clear()
{
    showSheet({});
}

void SheetPreview::setZoom(SheetZoom zoom)
{
    m_zoom = zoom;
    updateBars();
    viewport()->update();
}

QSize SheetPreview::sizeHint() const
{
    return {420, 560};
}

double SheetPreview::scale() const
{
    const QSizeF paper = m_sheet.size.isEmpty() ? sheetPaper() : m_sheet.size;
    const double width = qMax(40, viewport()->width() - 2 * Around) / paper.width();
    const double height = qMax(40, viewport()->height() - 2 * Around) / paper.height();
    return m_zoom == SheetZoom::PageWidth ? width : qMin(width, height);
}

double SheetPreview::pageHeight() const
{
    return m_sheet.size.height() * scale() + Around;
}

void SheetPreview::updateBars()
{
    const double all = pageHeight() * static_cast<double>(m_sheet.pages.size()) + Around;
    const int beyond = static_cast<int>(std::ceil(all)) - viewport()->height();
    verticalScrollBar()->setRange(0, qMax(0, beyond));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(fontMetrics().height() * 2);
}

void SheetPreview::paintEvent(QPaintEvent *event)
{
    const Tokens tokens = Tokens::of(palette());
    QPainter painter(viewport());
    painter.fillRect(event->rect(), tokens.window);
    const double factor = scale();
    const double left = (viewport()->width() - m_sheet.size.width() * factor) / 2;
    for (qsizetype page = 0; page < m_sheet.pages.size(); ++page) {
        const double top =
            Around + pageHeight() * static_cast<double>(page) - verticalScrollBar()->value();
        const QRectF paper(QPointF(left, top), m_sheet.size * factor);
        if (!paper.intersects(event->rect()))
            continue;
        painter.fillRect(paper, Tokens::paper().surface);
        painter.setPen(tokens.border);
        painter.drawRect(paper);
        painter.save();
        painter.translate(paper.topLeft());
        painter.scale(factor, factor);
        paintSheetPage(painter, m_sheet, page);
        painter.restore();
    }
}

void SheetPreview::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateBars();
}

void SheetPreview::scrollContentsBy(int, int)
{
    viewport()->update();
}

} // namespace headroom::ui
