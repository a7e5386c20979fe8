// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/council/councilcard.h"

#include "core/reports/changedrecords.h"
#include "core/reports/council/statementfacts.h"
#include "ui/council/councildialog.h"
#include "ui/council/councilwords.h"
#include "ui/council/statement.h"
#include "ui/style/textlabel.h"
#include "ui/text/errortext.h"
#include "ui/text/filledtext.h"

#include <QBoxLayout>
#include <QPushButton>

namespace headroom::ui {

CouncilCard::CouncilCard(const Figures &figures, QWidget *parent)
    : Card(parent)
    , m_figures(figures)
    , m_text(new TextLabel(TextRole::Body, this))
    , m_change(new QPushButton(this))
    , m_statement(new QPushButton(tr("S&tatement as PDF…"), this))
    , m_output(new ReportOutput(this))
{
    setObjectName(QStringLiteral("councilCard"));
    auto *explanation = new TextLabel(TextRole::Body,
        tr("Sheets of single employees need the consent of the works council. The statement says "
           "on one page what is kept, why, who sees it and how long."),
        this);
    explanation->setWordWrap(true);
    explanation->setInk(Ink::Soft);
    m_text->setObjectName(QStringLiteral("councilState"));
    m_text->setWordWrap(true);
    m_change->setObjectName(QStringLiteral("changeCouncil"));
    m_statement->setObjectName(QStringLiteral("councilStatement"));
    connect(m_change, &QPushButton::clicked, this, &CouncilCard::ask);
    connect(m_statement, &QPushButton::clicked, this, [this] {
        StatementFacts facts = statementFacts(m_snapshot->source);
        facts.followUp = m_snapshot->followUp;
        m_output->save(statementDocument(facts, m_figures));
    });
    connect(m_output, &ReportOutput::failed, this, &CouncilCard::failed);
    connect(m_output, &ReportOutput::saved, this, &CouncilCard::saved);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_change);
    buttons->addWidget(m_statement);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addWidget(new TextLabel(TextRole::CardTitle, tr("Works council"), this));
    column->addWidget(explanation);
    column->addWidget(m_text);
    column->addLayout(buttons);
    showSnapshot(nullptr);
}

void CouncilCard::showSnapshot(const SnapshotPtr &snapshot)
{
    m_snapshot = snapshot;
    m_change->setEnabled(snapshot != nullptr);
    m_statement->setEnabled(snapshot != nullptr);
    const CouncilRecord *council = snapshot ? snapshot->source.council.get() : nullptr;
    const bool isChanged =
        snapshot && snapshot->source.changed && snapshot->source.changed->council;
    m_text->setText((isChanged ? errorText({ErrorKind::CouncilRecordChanged, {}, {}, {}})
                               : councilSentence(council, m_figures))
        + QLatin1Char(' ') + retentionWords());
    m_change->setText(council != nullptr ? tr("C&hange…") : tr("&Enter…"));
}

QString CouncilCard::retentionWords() const
{
    const CouncilRecord *council = m_snapshot ? m_snapshot->source.council.get() : nullptr;
    if (council == nullptr || council->retentionMonths == 0)
        return tr("How long answers are kept has not been agreed.");
    //: a number of months, a number of answers
    return filledText(tr("Answers are kept for %1 months; older ones in this database: %2."),
        {m_figures.count(council->retentionMonths),
            m_figures.count(statementFacts(m_snapshot->source).tooOld)});
}

void CouncilCard::ask()
{
    const ReportSource &source = m_snapshot->source;
    auto *dialog = new CouncilDialog(
        source.council.get(), source.calendar ? source.calendar->today : QDate(), m_figures, this);
    connect(dialog, &CouncilDialog::councilConfirmed, this, &CouncilCard::councilConfirmed);
    dialog->open();
}

} // namespace headroom::ui
