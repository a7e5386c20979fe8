// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/data/steps/donestep.h"

#include "ui/style/card.h"
#include "ui/style/icons.h"
#include "ui/style/textlabel.h"
#include "ui/style/tokens.h"
#include "ui/text/errortext.h"
#include "ui/text/importwords.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace headroom::ui {

DoneStep::DoneStep(const Figures &figures, QWidget *parent)
    : QWidget(parent)
    , m_figures(figures)
    , m_icon(new QLabel(this))
    , m_title(new TextLabel(TextRole::CardTitle, this))
    , m_account(new TextLabel(TextRole::Body, this))
    , m_undo(new QPushButton(tr("&Undo this import"), this))
{
    m_icon->setAlignment(Qt::AlignCenter);
    m_title->setObjectName("doneTitle");
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    m_account->setObjectName("doneAccount");
    m_account->setAlignment(Qt::AlignCenter);
    m_account->setWordWrap(true);
    m_account->setInk(Ink::Soft);
    m_undo->setObjectName("undoThisImport");
    connect(m_undo, &QPushButton::clicked, this, &DoneStep::undoRequested);
    auto *card = new Card(this);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins({});
    layout->setSpacing(12);
    layout->addStretch();
    layout->addWidget(m_icon);
    layout->addWidget(m_title);
    layout->addWidget(m_account);
    layout->addWidget(m_undo, 0, Qt::AlignHCenter);
    layout->addStretch();
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(card);
}

void DoneStep::showSession(const ImportSession &session)
{
    if (!session.result)
        return;
    const ImportAccount &account = session.result->account;
    m_undone = session.undone;
    m_title->setText(m_undone
            ? tr("The import was undone")
            : tr("%Ln answer(s) imported", nullptr, static_cast<int>(account.imported)));
    m_account->setText(m_undone ? tr("Everything is as it was before this file.")
                                : accountSentence(account, m_figures));
    if (session.error)
        m_account->setText(errorText(*session.error));
    m_account->setInk(session.error ? Ink::Bad : Ink::Soft);
    m_undo->setVisible(!m_undone && session.result->id);
    m_undo->setEnabled(session.task == ImportTask::None);
    showIcon();
}

void DoneStep::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showIcon();
}

void DoneStep::showIcon()
{
    const Tokens tokens = Tokens::of(palette());
    m_icon->setPixmap(iconPixmap(m_undone ? u"undo"_s : u"success"_s, QSize(48, 48),
        m_undone ? tokens.text2 : tokens.good, devicePixelRatioF()));
}

} // namespace headroom::ui
