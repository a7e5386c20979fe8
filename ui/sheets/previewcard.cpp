// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sheets/previewcard.h"

#include "ui/style/textlabel.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QToolButton>

namespace headroom::ui {

namespace {

QToolButton *stepButton(const QString &text, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setText(text);
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

} // namespace

PreviewCard::PreviewCard(QWidget *parent)
    : Card(parent)
    , m_preview(new SheetPreview(this))
    , m_zoom(new QComboBox(this))
    , m_previous(stepButton(QStringLiteral("‹"), tr("Previous sheet"), this))
    , m_next(stepButton(QStringLiteral("›"), tr("Next sheet"), this))
    , m_place(new TextLabel(TextRole::Strong, this))
{
    m_preview->setObjectName(QStringLiteral("sheetPreview"));
    m_previous->setObjectName(QStringLiteral("previousSheet"));
    m_next->setObjectName(QStringLiteral("nextSheet"));
    m_place->setObjectName(QStringLiteral("sheetPlace"));
    m_zoom->setObjectName(QStringLiteral("zoomChoice"));
    m_zoom->setAccessibleName(tr("Size of the preview"));
    m_zoom->addItem(tr("Whole page"), QVariant::fromValue(SheetZoom::WholePage));
    m_zoom->addItem(tr("Page width"), QVariant::fromValue(SheetZoom::PageWidth));
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins({});
    lines->addLayout(buildTools());
    lines->addWidget(m_preview, 1);
    connect(m_previous, &QToolButton::clicked, this, [this] { emit stepped(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { emit stepped(1); });
    connect(m_zoom, &QComboBox::currentIndexChanged, this,
        [this] { m_preview->setZoom(m_zoom->currentData().value<SheetZoom>()); });
}

QHBoxLayout *PreviewCard::buildTools()
{
    auto *tools = new QHBoxLayout;
    tools->addWidget(m_previous);
    tools->addWidget(m_place);
    tools->addWidget(m_next);
    tools->addStretch();
    tools->addWidget(m_zoom);
    return tools;
}

void PreviewCard::showSheet(const SheetPages &sheet, const QString &name)
{
    m_preview->showSheet(sheet);
    m_preview->setAccessibleName(tr("Sheet of %1").arg(name));
}

void PreviewCard::clear()
{
    m_preview->clear();
}

void PreviewCard::showPlace(const QString &text, bool hasPrevious, bool hasNext)
{
    m_place->setText(text);
    m_previous->setEnabled(hasPrevious);
    m_next->setEnabled(hasNext);
}

} // namespace headroom::ui
