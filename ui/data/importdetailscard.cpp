// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/data/importdetailscard.h"

#include "ui/data/steps/refusedtable.h"
#include "ui/style/headroomstyle.h"
#include "ui/style/textlabel.h"
#include "ui/text/importwords.h"
#include "ui/text/orderwords.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace headroom::ui {

ImportDetailsCard::ImportDetailsCard(const Figures &figures, QWidget *parent)
    : Card(parent)
    , m_figures(figures)
    , m_undo(new QPushButton(tr("&Undo this import"), this))
    , m_refusedButton(new QPushButton(tr("Refused &rows"), this))
    , m_refused(new RefusedTable(this))
{
    setObjectName("importDetails");
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    m_file = addLine(u"detailFile"_s, words);
    m_account = addLine(u"detailAccount"_s, words);
    m_findings = addLine(u"detailFindings"_s, words);
    m_reading = addLine(u"detailReading"_s, words);
    m_origin = addLine(u"detailOrigin"_s, words);
    m_file->setRole(TextRole::CardTitle);
    m_origin->setRole(TextRole::Caption);
    m_reading->setRole(TextRole::Caption);
    m_origin->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_undo->setObjectName("undoImport");
    connect(m_undo, &QPushButton::clicked, this, [this] { emit undoRequested(m_record.id); });
    m_refusedButton->setObjectName("showRefused");
    m_refusedButton->setCheckable(true);
    auto *buttons = new QVBoxLayout;
    buttons->addWidget(m_undo);
    buttons->addWidget(m_refusedButton);
    buttons->addStretch();
    auto *top = new QHBoxLayout;
    top->setSpacing(CardGap);
    top->addLayout(words, 1);
    top->addLayout(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(top);
    layout->addWidget(makeRefusedTable());
    connect(m_refusedButton, &QPushButton::toggled, m_refusedView, &QWidget::setVisible);
}

TextLabel *ImportDetailsCard::addLine(const QString &name, QLayout *layout)
{
    auto *label = new TextLabel(TextRole::Body, this);
    label->setObjectName(name);
    label->setWordWrap(true);
    layout->addWidget(label);
    return label;
}

QWidget *ImportDetailsCard::makeRefusedTable()
{
    m_refusedView = new QTableView(this);
    m_refusedView->setObjectName("detailRefused");
    m_refusedView->setAccessibleName(tr("Refused rows"));
    showAsRefusedRows(*m_refusedView, *m_refused);
    m_refusedView->setFixedHeight(150);
    m_refusedView->hide();
    return m_refusedView;
}

void ImportDetailsCard::showRecord(const ImportRecord &record)
{
    const bool same = m_hasDetails && record == m_record;
    m_record = record;
    m_file->setText(record.file);
    const QString leftOut = leftOutSentence(record.account, m_figures);
    const QString account = accountSentence(record.account, m_figures);
    QStringList sentences{account};
    if (!leftOut.isEmpty())
        sentences.append(leftOut);
    if (record.orders)
        sentences += orderMatchSentences(record.subject, *record.orders, m_figures);
    m_account->setText(sentences.join(u' '));
    m_origin->setText(tr("%1 · SHA-256 %2")
                          .arg(m_figures.numbers().formattedDataSize(
                                   record.fileSize, 1, QLocale::DataSizeSIFormat),
                              QString::fromLatin1(record.sha256.toHex())));
    m_undo->setVisible(!record.undoneAt);
    if (same)
        return;
    m_hasDetails = false;
    m_reading->hide();
    m_findings->hide();
    m_refusedButton->setChecked(false);
    m_refusedButton->hide();
    emit detailsWanted(record.id);
}

void ImportDetailsCard::showDetails(const ImportDetails &details)
{
    if (details.record.id != m_record.id)
        return;
    m_hasDetails = true;
    m_findings->setText(issuesSentence(details.issues));
    m_findings->setVisible(!m_findings->text().isEmpty());
    m_reading->setText(formatSentence(details) + u'\n' + columnsSentence(details.columns));
    m_reading->show();
    m_refused->showIssues(details.issues);
    m_refusedButton->setVisible(m_refused->rowCount() > 0);
    fitRefusedColumns(*m_refusedView);
}

} // namespace headroom::ui
