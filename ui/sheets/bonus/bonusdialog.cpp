// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sheets/bonus/bonusdialog.h"

#include "core/reports/bonus/bonusbook.h"
#include "core/reports/rounds/fixedround.h"
#include "ui/sheets/bonus/bonuslist.h"
#include "ui/sheets/bonus/schemeform.h"
#include "ui/style/card.h"
#include "ui/style/textlabel.h"
#include "ui/text/errortext.h"
#include "ui/text/filledtext.h"

#include <QBoxLayout>
#include <QDir>
#include <QStackedLayout>

namespace headroom::ui {

namespace {

constexpr QSize BonusDialogSize(900, 640);

const BonusScheme *schemeThatIsOn(const SnapshotPtr &snapshot, RoundId round)
{
    return snapshot->source.bonuses ? snapshot->source.bonuses->scheme(round) : nullptr;
}

} // namespace

BonusDialog::BonusDialog(const SnapshotPtr &snapshot, RoundId round, UnitRef unit,
    const Figures &figures, QWidget *parent)
    : QDialog(parent)
    , m_snapshot(snapshot)
    , m_round(round)
    , m_unit(unit)
    , m_figures(figures)
    , m_message(new TextLabel(TextRole::Body, this))
    , m_stack(new QStackedLayout)
    , m_list(new BonusList(figures, this))
{
    setObjectName(QStringLiteral("bonusDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Bonus"));
    resize(BonusDialogSize);
    auto *title = new TextLabel(TextRole::PageTitle, this);
    title->setWordWrap(true);
    const FixedRound *fixed = snapshot->source.fixedRound(round);
    title->setText(
        filledText(tr("Bonus, round %1"), {fixed != nullptr ? fixed->round.name : QString()}));
    auto *caption = new TextLabel(TextRole::Body,
        tr("A percentage of a bonus, never an amount. The figures propose; a person decides and "
           "may deviate with a reason."),
        this);
    caption->setInk(Ink::Soft);
    caption->setWordWrap(true);
    m_message->setObjectName(QStringLiteral("bonusMessage"));
    m_message->setWordWrap(true);
    m_message->hide();
    m_stack->addWidget(m_list);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(PageMargin, PageMargin, PageMargin, PageMargin);
    column->setSpacing(10);
    column->addWidget(title);
    column->addWidget(caption);
    column->addWidget(m_message);
    column->addLayout(m_stack, 1);
    connect(m_list, &BonusList::schemeRequested, this, &BonusDialog::showForm);
    connect(m_list, &BonusList::decided, this,
        [this](const BonusDeciding &deciding) { emit agreed(deciding); });
    connect(m_list, &BonusList::failed, this, &BonusDialog::showError);
    connect(m_list, &BonusList::exported, this, [this](const QString &file) {
        showMessage(
            filledText(tr("The file is saved: %1"), {QDir::toNativeSeparators(file)}), false);
    });
    showSnapshot(snapshot);
}

void BonusDialog::showSnapshot(const SnapshotPtr &snapshot)
{
    if (!snapshot || snapshot->source.fixedRound(m_round) == nullptr) {
        reject();
        return;
    }
    m_snapshot = snapshot;
    const BonusScheme *scheme = schemeThatIsOn(snapshot, m_round);
    if (scheme == nullptr) {
        if (m_form == nullptr || m_shown != SchemeId())
            showForm();
        m_shown = SchemeId();
        return;
    }
    const bool isNew = scheme->id != m_shown;
    m_list->showRound(snapshot, m_round);
    if (m_shown == SchemeId())
        m_list->choose(m_unit);
    m_shown = scheme->id;
    if (isNew)
        m_stack->setCurrentWidget(m_list);
}

void BonusDialog::showForm()
{
    showMessage({}, false);
    if (m_form != nullptr)
        m_form->deleteLater();
    m_form = new SchemeForm(m_snapshot, m_round, m_figures, this);
    m_stack->addWidget(m_form);
    m_stack->setCurrentWidget(m_form);
    connect(m_form, &SchemeForm::schemeConfirmed, this,
        [this](const BonusScheme &scheme) { emit agreed(scheme); });
    connect(
        m_form, &SchemeForm::backRequested, this, [this] { m_stack->setCurrentWidget(m_list); });
}

void BonusDialog::showError(const Error &error)
{
    showMessage(errorText(error), true);
}

void BonusDialog::showMessage(const QString &sentence, bool isBad)
{
    m_message->setText(sentence);
    m_message->setInk(isBad ? Ink::Bad : Ink::Good);
    m_message->setVisible(!sentence.isEmpty());
}

} // namespace headroom::ui
