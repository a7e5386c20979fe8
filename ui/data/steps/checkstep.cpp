// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/data/steps/checkstep.h"

#include "ui/data/steps/accountrows.h"
#include "ui/data/steps/namescard.h"
#include "ui/data/steps/refusedtable.h"
#include "ui/style/card.h"
#include "ui/style/pill.h"
#include "ui/style/textlabel.h"
#include "ui/text/errortext.h"
#include "ui/text/importwords.h"
#include "ui/text/issuetext.h"
#include "ui/text/orderwords.h"

#include <QBoxLayout>
#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace headroom::ui {

namespace {

bool refusesRows(const IssueList &issues, IssueCode code)
{
    for (const Issue &issue : issues.kept()) {
        if (issue.code == code)
            return issue.severity == Severity::RowRefused;
    }
    return false;
}

QString sentences(const IssueList &issues, bool refused)
{
    QStringList texts;
    for (const IssueCode code : issues.codes()) {
        if (refusesRows(issues, code) == refused)
            texts.append(issueCountText(code, issues.count(code)));
    }
    return texts.join(u' ');
}

} // namespace

CheckStep::CheckStep(const Figures &figures, QWidget *parent)
    : QWidget(parent)
    , m_figures(figures)
    , m_names(new NamesCard(this))
    , m_refused(new RefusedTable(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(CardGap);
    layout->addWidget(makeAccountCard());
    layout->addWidget(m_names);
    connect(m_names, &NamesCard::decided, this, &CheckStep::namesDecided);
    layout->addWidget(makeRefusedCard(), 1);
    layout->addStretch();
}

Card *CheckStep::makeAccountCard()
{
    auto *card = new Card(this);
    m_title = new TextLabel(TextRole::CardTitle, card);
    m_title->setObjectName("checkTitle");
    m_account = new AccountRows(card);
    m_sum = new TextLabel(TextRole::Caption, card);
    m_sum->setObjectName("checkSum");
    m_sum->setWordWrap(true);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins({});
    layout->setSpacing(12);
    layout->addWidget(m_title);
    layout->addWidget(m_account);
    layout->addWidget(m_sum);
    return card;
}

Card *CheckStep::makeRefusedCard()
{
    m_refusedCard = new Card(this);
    m_refusedCard->setObjectName("refusedCard");
    m_refusedNote = new TextLabel(TextRole::Caption, m_refusedCard);
    m_refusedNote->setWordWrap(true);
    auto *save = new QPushButton(tr("&Save refused rows…"), m_refusedCard);
    save->setObjectName("saveRefused");
    connect(save, &QPushButton::clicked, this, &CheckStep::askForFile);
    m_refusedView = new QTableView(m_refusedCard);
    m_refusedView->setObjectName("refusedTable");
    m_refusedView->setAccessibleName(tr("Refused rows"));
    showAsRefusedRows(*m_refusedView, *m_refused);
    m_refusedView->setMinimumHeight(160);
    auto *head = new QHBoxLayout;
    head->addWidget(new TextLabel(TextRole::CardTitle, tr("Refused rows"), m_refusedCard));
    head->addStretch();
    head->addWidget(save);
    auto *layout = new QVBoxLayout(m_refusedCard);
    layout->setContentsMargins({});
    layout->setSpacing(6);
    layout->addLayout(head);
    layout->addWidget(m_refusedNote);
    layout->addWidget(m_refusedView, 1);
    return m_refusedCard;
}

void CheckStep::showSession(const ImportSession &session)
{
    m_file = session.file;
    const bool counted = session.rehearsal.has_value();
    m_refusedCard->setVisible(counted && session.rehearsal->account.refused > 0);
    m_sum->setVisible(counted);
    m_account->setVisible(counted);
    m_names->showNames(counted ? session.rehearsal->names : QList<NameQuestion>(),
        session.plan ? session.plan->nameDecisions : QList<NameDecision>());
    if (counted) {
        m_title->setText(session.task == ImportTask::Importing ? tr("Importing…")
                                                               : tr("Before anything is stored"));
        showReport(*session.rehearsal);
    } else {
        m_title->setText(tr("Checking every row…"));
    }
    if (session.error) {
        m_title->setText(errorText(*session.error));
        m_title->setWordWrap(true);
    }
    m_title->setInk(session.error ? Ink::Bad : Ink::Normal);
}

void CheckStep::showReport(const ImportReport &report)
{
    showAccount(report);
    m_refused->showIssues(report.issues);
    fitRefusedColumns(*m_refusedView);
    const bool all = m_refused->rowCount() >= report.account.refused;
    m_refusedNote->setText(all ? tr("They stay out; correct them at their source and import the "
                                    "file again: what is in already is skipped.")
                               : tr("The first of each kind are listed. They stay out; correct "
                                    "them at their source and import the file again."));
}

QString CheckStep::newAnswersSentence(const ImportReport &report) const
{
    if (report.plan.subject == Subject::PlaceAndMonth)
        return tr("new rows with the figures of a location in a month");
    QString sentence = tr("new answers");
    if (report.plan.subject == Subject::Order)
        sentence = newOrdersWords(report.plan, m_figures);
    else if (report.plan.dates)
        sentence = tr("new answers; the file covers %1").arg(m_figures.range(*report.plan.dates));
    const QString names = namesFoundSentence(report);
    return names.isEmpty() ? sentence : QString(sentence + u". "_s + names);
}

void CheckStep::showAccount(const ImportReport &report)
{
    const ImportAccount &account = report.account;
    const bool isOrders = report.plan.subject == Subject::Order;
    m_account->clear();
    const qint64 fresh = account.imported - account.changed;
    m_account->addRow(
        m_figures.count(fresh), fresh > 0 ? Tone::Good : Tone::Neutral, newAnswersSentence(report));
    if (account.changed > 0) {
        m_account->addRow(m_figures.count(account.changed), Tone::Warn,
            isOrders ? changedOrdersWords()
                     : tr("answers that are stored already and say something else now: the newer "
                          "ones take their place"));
    }
    if (report.orders) {
        const QStringList met = orderMatchSentences(report.plan.subject, *report.orders, m_figures);
        m_account->addRow(m_figures.count(report.orders->matched), Tone::Neutral, met.join(u' '));
    }
    if (account.leftOut > 0) {
        m_account->addRow(
            m_figures.count(account.leftOut), Tone::Neutral, leftOutSentence(account, m_figures));
    }
    if (account.joined > 0) {
        m_account->addRow(m_figures.count(account.joined), Tone::Neutral,
            isOrders ? orderRowsWords()
                     : tr("rows that belong to an answer of an earlier row: the file has a row per "
                          "question"));
    }
    m_account->addRow(m_figures.count(account.duplicates - account.joined), Tone::Neutral,
        tr("already imported: skipped, so that nothing counts twice"));
    const QString reasons = sentences(report.issues, true);
    m_account->addRow(m_figures.count(account.refused),
        account.refused > 0 ? Tone::Bad : Tone::Neutral,
        reasons.isEmpty() ? tr("rows refused") : reasons);
    const QString notes = sentences(report.issues, false);
    if (!notes.isEmpty())
        m_account->addRow(tr("Note"), Tone::Warn, notes);
    m_sum->setText(accountSentence(account, m_figures));
}

void CheckStep::askForFile()
{
    auto *dialog = new QFileDialog(this, tr("Save refused rows"));
    dialog->setObjectName("refusedRowsDialog");
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("CSV files (*.csv)"));
    dialog->setDefaultSuffix(u"csv"_s);
    //: the end of a file name: %1 is the name of the survey file
    dialog->selectFile(tr("%1 refused rows.csv").arg(QFileInfo(m_file).completeBaseName()));
    connect(dialog, &QFileDialog::fileSelected, this, &CheckStep::refusedRowsWanted);
    dialog->open();
}

} // namespace headroom::ui
