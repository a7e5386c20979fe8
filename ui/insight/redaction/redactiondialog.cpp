// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/insight/redaction/redactiondialog.h"

#include "ui/style/card.h"
#include "ui/style/headroomstyle.h"
#include "ui/style/textlabel.h"

#include <QBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTextBlock>

#include <algorithm>

namespace headroom::ui {

namespace {

constexpr QSize UsualRedactionSize(760, 480);

} // namespace

RedactionDialog::RedactionDialog(const QStringList &comments, QWidget *parent)
    : QDialog(parent)
    , m_text(new QPlainTextEdit(comments.join(u'\n'), this))
    , m_hide(new QPushButton(tr("&Hide marked words"), this))
    , m_undo(new QPushButton(tr("&Undo"), this))
{
    setObjectName(QStringLiteral("redactionDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("What was said, on paper"));
    resize(UsualRedactionSize);
    m_text->setObjectName(QStringLiteral("redactionText"));
    m_text->setAccessibleName(tr("Comments that go on paper"));
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_hide->setObjectName(QStringLiteral("redactionHide"));
    m_hide->setAutoDefault(false);
    m_undo->setObjectName(QStringLiteral("redactionUndo"));
    m_undo->setAutoDefault(false);
    auto *words = new TextLabel(TextRole::Body, this);
    words->setWordWrap(true);
    words->setText(tr("These comments are printed below the worst ten. Names of employees, e-mail "
                      "addresses, telephone numbers and long numbers are taken out already. Mark "
                      "what else tells who someone is, and hide it."));
    auto *marking = new QHBoxLayout;
    marking->addWidget(m_hide);
    marking->addWidget(m_undo);
    marking->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(PageMargin, PageMargin, PageMargin, PageMargin);
    column->setSpacing(10);
    column->addWidget(words);
    column->addWidget(m_text, 1);
    column->addLayout(marking);
    column->addLayout(buildButtons());
    connect(m_text, &QPlainTextEdit::selectionChanged, this, &RedactionDialog::refresh);
    connect(m_text, &QPlainTextEdit::textChanged, this, &RedactionDialog::refresh);
    connect(m_hide, &QPushButton::clicked, this, &RedactionDialog::hideMarked);
    connect(m_undo, &QPushButton::clicked, m_text, &QPlainTextEdit::undo);
    connect(new QShortcut(QKeySequence::Undo, this), &QShortcut::activated, m_text,
        &QPlainTextEdit::undo);
    refresh();
    m_text->setFocus();
}

QBoxLayout *RedactionDialog::buildButtons()
{
    auto *without = new QPushButton(tr("&Without comments"), this);
    without->setObjectName(QStringLiteral("redactionWithout"));
    auto *cancel = new QPushButton(tr("&Cancel"), this);
    auto *approve = new QPushButton(tr("Con&tinue"), this);
    approve->setObjectName(QStringLiteral("redactionApprove"));
    makePrimary(*approve);
    auto *row = new QHBoxLayout;
    row->addWidget(without);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(approve);
    connect(without, &QPushButton::clicked, this, [this] {
        emit approved({});
        accept();
    });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(approve, &QPushButton::clicked, this, [this] {
        emit approved(comments());
        accept();
    });
    return row;
}

QStringList RedactionDialog::comments() const
{
    return m_text->toPlainText().split(u'\n');
}

/// What is marked may begin in one comment and end in another: each of them stays a line.
void RedactionDialog::hideMarked()
{
    const QTextCursor marked = m_text->textCursor();
    QTextCursor edit(m_text->document());
    edit.beginEditBlock();
    QTextBlock block = m_text->document()->findBlock(marked.selectionEnd());
    for (; block.isValid(); block = block.previous()) {
        const int first = std::max(marked.selectionStart(), block.position());
        const int end = std::min(marked.selectionEnd(), block.position() + block.length() - 1);
        if (end > first) {
            edit.setPosition(first);
            edit.setPosition(end, QTextCursor::KeepAnchor);
            edit.insertText(QStringLiteral("[…]"));
        }
        if (block.position() <= marked.selectionStart())
            break;
    }
    edit.endEditBlock();
}

void RedactionDialog::refresh()
{
    m_hide->setEnabled(m_text->textCursor().hasSelection());
    m_undo->setEnabled(m_text->document()->isUndoAvailable());
}

} // namespace headroom::ui
