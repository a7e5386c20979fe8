// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/scrollcolumn.h"

#include <QEvent>
#include <QLayout>

namespace headroom::ui {

ScrollColumn::ScrollColumn(QWidget *content, QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setWidget(content);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    content->installEventFilter(this);
}

bool ScrollColumn::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        fit();
    return QScrollArea::eventFilter(watched, event);
}

void ScrollColumn::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

void ScrollColumn::fit()
{
    const QLayout *layout = widget()->layout();
    const int width = qMin(viewport()->width(), widget()->maximumWidth());
    if (layout->hasHeightForWidth())
        widget()->setMinimumHeight(layout->totalHeightForWidth(width));
}

} // namespace headroom::ui
