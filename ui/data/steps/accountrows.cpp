// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/data/steps/accountrows.h"

#include "ui/style/pill.h"
#include "ui/style/textlabel.h"

#include <QBoxLayout>

namespace headroom::ui {

AccountRows::AccountRows(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins({});
    m_rows->setSpacing(10);
}

void AccountRows::clear()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

void AccountRows::addRow(const QString &figure, Tone tone, const QString &sentence)
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(12);
    auto *column = new QWidget(row);
    column->setFixedWidth(fontMetrics().horizontalAdvance(QStringLiteral("0,000,000 00")));
    auto *pillLayout = new QHBoxLayout(column);
    pillLayout->setContentsMargins({});
    auto *pill = new Pill(column);
    pill->setContent(figure, tone);
    pillLayout->addWidget(pill);
    pillLayout->addStretch();
    auto *text = new TextLabel(TextRole::Body, sentence, row);
    text->setObjectName("accountText");
    text->setWordWrap(true);
    layout->addWidget(column, 0, Qt::AlignTop);
    layout->addWidget(text, 1);
    m_rows->addWidget(row);
}

} // namespace headroom::ui
