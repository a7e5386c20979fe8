// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/data/dropzone.h"

#include "ui/style/card.h"
#include "ui/style/headroomstyle.h"
#include "ui/style/icons.h"
#include "ui/style/textlabel.h"
#include "ui/style/tokens.h"

#include <QBoxLayout>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>

namespace headroom::ui {

DropZone::DropZone(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_title(new TextLabel(TextRole::CardTitle, tr("Drop a survey export here"), this))
    , m_buttons(new QHBoxLayout)
{
    setAcceptDrops(true);
    setObjectName("dropZone");
    m_icon->setAlignment(Qt::AlignCenter);
    m_title->setAlignment(Qt::AlignCenter);
    auto *note = new TextLabel(TextRole::Body,
        tr("CSV, TSV, XLSX or ODS. Nothing is stored before you have checked it."), this);
    note->setInk(Ink::Soft);
    note->setAlignment(Qt::AlignCenter);
    note->setWordWrap(true);
    auto *choose = new QPushButton(tr("&Choose file…"), this);
    choose->setObjectName("chooseFile");
    makePrimary(*choose);
    connect(choose, &QPushButton::clicked, this, &DropZone::chooseFiles);

    m_buttons->addStretch();
    m_buttons->addWidget(choose);
    m_buttons->addStretch();
    m_buttons->setSpacing(12);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(CardPaddingX, 2 * CardPaddingY, CardPaddingX, 2 * CardPaddingY);
    layout->setSpacing(12);
    layout->addStretch();
    layout->addWidget(m_icon);
    layout->addWidget(m_title);
    layout->addWidget(note);
    layout->addLayout(m_buttons);
    layout->addStretch();
    showIcon();
}

void DropZone::addButton(QPushButton *button)
{
    m_buttons->insertWidget(m_buttons->count() - 1, button);
}

QStringList DropZone::filesIn(const QMimeData *mime)
{
    QStringList files;
    for (const QUrl &url : mime->urls()) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    return files;
}

void DropZone::dragEnterEvent(QDragEnterEvent *event)
{
    if (filesIn(event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    setHovered(true);
}

void DropZone::dragLeaveEvent(QDragLeaveEvent *)
{
    setHovered(false);
}

void DropZone::dropEvent(QDropEvent *event)
{
    setHovered(false);
    const QStringList files = filesIn(event->mimeData());
    if (files.isEmpty())
        return;
    event->acceptProposedAction();
    emit filesChosen(files);
}

void DropZone::paintEvent(QPaintEvent *)
{
    const Tokens tokens = Tokens::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPen line(m_hovered ? tokens.accent : tokens.control, m_hovered ? 2 : 1, Qt::DashLine);
    painter.setPen(line);
    painter.setBrush(m_hovered ? tokens.accentSoft : tokens.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), CardRadius, CardRadius);
}

void DropZone::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showIcon();
}

void DropZone::chooseFiles()
{
    auto *dialog = new QFileDialog(this, tr("Choose survey files"));
    dialog->setObjectName("surveyFileDialog");
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters(
        {tr("Survey exports (*.csv *.tsv *.txt *.xlsx *.ods)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, &DropZone::filesChosen);
    dialog->open();
}

void DropZone::setHovered(bool hovered)
{
    m_hovered = hovered;
    m_title->setText(hovered ? tr("Let go to look at the file") : tr("Drop a survey export here"));
    showIcon();
    update();
}

void DropZone::showIcon()
{
    const Tokens tokens = Tokens::of(palette());
    const QColor colour = m_hovered ? tokens.accent : tokens.text2;
    m_icon->setPixmap(
        iconPixmap(QStringLiteral("import"), QSize(48, 48), colour, devicePixelRatioF()));
}

} // namespace headroom::ui
