// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/answers/omissiondialog.h"

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

constexpr int OmissionTextWidth = 480;

} // namespace

OmissionDialog::OmissionDialog(
    const OmissionOrder &order, const QString &answer, const QString &by, QWidget *parent)
    : QDialog(parent)
    , m_order(order)
    , m_by(new QLineEdit(by, this))
    , m_reason(new QLineEdit(this))
    , m_confirm(new QPushButton(this))
{
    setObjectName(QStringLiteral("omissionDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(order.putsBack ? tr("Put an answer back") : tr("Leave an answer out"));
    m_by->setObjectName(QStringLiteral("omissionBy"));
    m_by->setMaxLength(LongestSignerName);
    m_reason->setObjectName(QStringLiteral("omissionReason"));
    m_reason->setMaxLength(LongestReason);
    m_confirm->setObjectName(QStringLiteral("omissionConfirm"));
    m_confirm->setText(order.putsBack ? tr("&Put it back") : tr("&Leave it out"));
    m_confirm->setDefault(true);
    makePrimary(*m_confirm);
    for (const QLineEdit *field : {m_by, m_reason})
        connect(field, &QLineEdit::textChanged, this, &OmissionDialog::refresh);
    connect(m_confirm, &QPushButton::clicked, this, [this] {
        emit confirmed(typed());
        accept();
    });
    layOut(answer);
    refresh();
    (by.isEmpty() ? m_by : m_reason)->setFocus();
}

void OmissionDialog::layOut(const QString &answer)
{
    auto *title = new TextLabel(TextRole::CardTitle, this);
    title->setText(
        filledText(m_order.putsBack ? tr("Put the answer of %1 back?", "a day and an answer")
                                    : tr("Leave the answer of %1 out?", "a day and an answer"),
            {answer}));
    auto *text = new TextLabel(TextRole::Body, this);
    text->setText(m_order.putsBack
            ? tr("It counts in all scores again. That it was left out, by whom and why, stays "
                 "written down.")
            : tr("It stays in the database, but counts in no score. Who left it out and why is "
                 "written down for good, and stands with every figure that it touches; a target "
                 "sheet prints the score with it and without it."));
    for (TextLabel *words : {title, text}) {
        words->setWordWrap(true);
        words->setMinimumWidth(OmissionTextWidth);
    }
    auto *by = new QLabel(tr("Your &name"), this);
    by->setBuddy(m_by);
    auto *reason = new QLabel(
        m_order.putsBack ? tr("&Why is it put back?") : tr("&Why is it left out?"), this);
    reason->setBuddy(m_reason);
    auto *cancel = new QPushButton(tr("&Cancel"), this);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_confirm);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(PageMargin, PageMargin, PageMargin, PageMargin);
    column->setSpacing(10);
    for (QWidget *widget :
        std::initializer_list<QWidget *>{title, text, by, m_by, reason, m_reason})
        column->addWidget(widget);
    column->addLayout(buttons);
}

void OmissionDialog::refresh()
{
    const OmissionOrder order = typed();
    m_confirm->setEnabled(!order.by.isEmpty() && !order.reason.isEmpty());
}

OmissionOrder OmissionDialog::typed() const
{
    OmissionOrder order = m_order;
    order.by = m_by->text().simplified();
    order.reason = m_reason->text().simplified();
    return order;
}

} // namespace headroom::ui
