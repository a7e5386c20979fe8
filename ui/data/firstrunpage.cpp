// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/data/firstrunpage.h"

#include "ui/data/dropzone.h"
#include "ui/style/card.h"
#include "ui/style/textlabel.h"

#include <QBoxLayout>
#include <QPushButton>

namespace headroom::ui {

FirstRunPage::FirstRunPage(QWidget *parent)
    : QWidget(parent)
{
    setObjectName("firstRunPage");
    auto *title = new TextLabel(TextRole::PageTitle, tr("Welcome to Headroom"), this);
    auto *note = new TextLabel(TextRole::Body,
        tr("Begin with the file that your survey tool exports. It stays on this computer."), this);
    note->setInk(Ink::Soft);
    note->setWordWrap(true);
    auto *zone = new DropZone(this);
    auto *sample = new QPushButton(tr("&Try with sample data"), this);
    sample->setObjectName("trySample");
    sample->setToolTip(tr("An invented shop chain; removed again in one click"));
    zone->addButton(sample);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(PageMargin, PageMargin, PageMargin, PageMargin);
    layout->setSpacing(4);
    layout->addWidget(title);
    layout->addWidget(note);
    layout->addSpacing(12);
    layout->addWidget(zone, 1);

    connect(sample, &QPushButton::clicked, this, &FirstRunPage::sampleRequested);
    connect(zone, &DropZone::filesChosen, this, [this](const QStringList &files) {
        for (const QString &file : files)
            emit fileChosen(file);
    });
}

} // namespace headroom::ui
