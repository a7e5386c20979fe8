// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/data/steps/donestep.h"

#include "ui/style/card.h"
#include "ui/style/icons.h"
#include "ui/style/textlabel.h"
#include "ui/style/tokens.h"
#include "ui/text/errortext.h"
#include "ui/text/filledtext.h"
#include "ui/text/importwords.h"
#include "ui/text/orderwords.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLineEdit>
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
    , m_mappingNote(new TextLabel(TextRole::Body, this))
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
    layout->addSpacing(8);
    layout->addWidget(makeMappingRow(), 0, Qt::AlignHCenter);
    layout->addWidget(m_mappingNote);
    layout->addWidget(m_undo, 0, Qt::AlignHCenter);
    layout->addStretch();
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(card);
}

QString DoneStep::importedWords(const ImportReport &report)
{
    const int imported = static_cast<int>(report.account.imported);
    switch (report.plan.subject) {
    case Subject::Answer:
        return tr("%Ln answer(s) imported", nullptr, imported);
    case Subject::PlaceAndMonth:
        return tr("Figures of %Ln month(s) imported", nullptr, imported);
    case Subject::Order:
        return tr("%Ln order(s) imported", nullptr, imported);
    }
    Q_UNREACHABLE();
}

void DoneStep::showSession(const ImportSession &session)
{
    if (!session.result)
        return;
    QStringList account{accountSentence(session.result->account, m_figures)};
    if (session.result->orders)
        account +=
            orderMatchSentences(session.result->plan.subject, *session.result->orders, m_figures);
    m_undone = session.undone;
    m_title->setText(m_undone ? tr("The import was undone") : importedWords(*session.result));
    m_account->setText(
        m_undone ? tr("Everything is as it was before this file.") : account.join(u' '));
    if (session.error)
        m_account->setText(errorText(*session.error));
    m_account->setInk(session.error ? Ink::Bad : Ink::Soft);
    m_undo->setVisible(!m_undone && session.result->id);
    m_undo->setEnabled(session.task == ImportTask::None);
    showMapping(session);
    showIcon();
}

QWidget *DoneStep::makeMappingRow()
{
    m_mappingNote->setObjectName("mappingNote");
    m_mappingNote->setAlignment(Qt::AlignCenter);
    m_mappingNote->setWordWrap(true);
    m_mappingNote->setInk(Ink::Soft);
    m_mappingRow = new QWidget(this);
    auto *label = new TextLabel(
        TextRole::Body, tr("Remember these &columns for the next file, as"), m_mappingRow);
    m_mappingName = new QLineEdit(m_mappingRow);
    m_mappingName->setObjectName("mappingName");
    m_mappingName->setMaxLength(80);
    m_mappingName->setMinimumWidth(220);
    label->setBuddy(m_mappingName);
    auto *keep = new QPushButton(tr("&Remember"), m_mappingRow);
    keep->setObjectName("rememberMapping");
    const auto give = [this] {
        if (!m_mappingName->text().trimmed().isEmpty())
            emit mappingNamed(m_mappingName->text().simplified());
    };
    connect(keep, &QPushButton::clicked, this, give);
    auto *layout = new QHBoxLayout(m_mappingRow);
    layout->setContentsMargins({});
    layout->addWidget(label);
    layout->addWidget(m_mappingName);
    layout->addWidget(keep);
    return m_mappingRow;
}

void DoneStep::showMapping(const ImportSession &session)
{
    const ImportPlan &plan = session.result->plan;
    const bool isSaved = !session.savedMapping.isEmpty();
    const bool isAsSaved = plan.mapping && plan.mapping->added.isEmpty()
        && plan.mapping->missing.isEmpty() && plan.choices.columns.isEmpty();
    m_mappingRow->setVisible(!session.undone && !isSaved && !isAsSaved);
    m_mappingNote->setVisible(!session.undone && (isSaved || isAsSaved));
    m_mappingNote->setText(isSaved
            ? filledText(tr("✓ The columns are remembered as “%1”. The next file with these "
                            "headings is read the same way."),
                {session.savedMapping})
            : mappingSentence(plan.mapping.value_or(MappingMatch())));
    if (m_proposedFor == plan.path)
        return;
    m_proposedFor = plan.path;
    m_mappingName->setText(proposedMappingName(plan));
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
