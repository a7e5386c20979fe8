// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/data/undodialog.h"

#include "core/reports/signatures/signing.h"
#include "ui/style/card.h"
#include "ui/style/headroomstyle.h"
#include "ui/style/textlabel.h"
#include "ui/text/filledtext.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace headroom::ui {

namespace {

constexpr int TextWidth = 480;

} // namespace

UndoDialog::UndoDialog(const ImportRecord &record, int sheets, QWidget *parent)
    : QDialog(parent)
    , m_reason(new QLineEdit(this))
    , m_undo(new QPushButton(tr("&Undo this import"), this))
{
    setObjectName(QStringLiteral("undoDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Undo an import"));
    auto *title = new TextLabel(TextRole::CardTitle, this);
    title->setText(filledText(tr("Undo %1?", "a file"), {record.file}));
    auto *text = new TextLabel(TextRole::Body, this);
    text->setObjectName(QStringLiteral("undoText"));
    text->setText(tr("%Ln signed sheet(s) use this import.", nullptr, sheets) + QLatin1Char(' ')
        + tr("What was signed stays as it is, but whoever checks such a sheet is told when the "
             "import was undone, and why."));
    for (TextLabel *words : {title, text}) {
        words->setWordWrap(true);
        words->setMinimumWidth(TextWidth);
    }
    auto *label = new QLabel(tr("&Why is it undone?"), this);
    label->setBuddy(m_reason);
    m_reason->setObjectName(QStringLiteral("undoReason"));
    m_reason->setMaxLength(LongestReason);
    m_undo->setObjectName(QStringLiteral("undoConfirm"));
    m_undo->setEnabled(false);
    m_undo->setDefault(true);
    makePrimary(*m_undo);
    auto *keep = new QPushButton(tr("Keep the import"), this);
    connect(keep, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_reason, &QLineEdit::textChanged, this,
        [this](const QString &reason) { m_undo->setEnabled(!reason.trimmed().isEmpty()); });
    connect(m_undo, &QPushButton::clicked, this, [this] {
        emit confirmed(m_reason->text());
        accept();
    });
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(keep);
    buttons->addWidget(m_undo);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(PageMargin, PageMargin, PageMargin, PageMargin);
    column->setSpacing(10);
    column->addWidget(title);
    column->addWidget(text);
    column->addWidget(label);
    column->addWidget(m_reason);
    column->addLayout(buttons);
    m_reason->setFocus();
}

} // namespace headroom::ui
