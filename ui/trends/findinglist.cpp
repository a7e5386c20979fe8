// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/trends/findinglist.h"

#include "ui/style/card.h"
#include "ui/style/textlabel.h"

#include <QGridLayout>

namespace headroom::ui {

FindingList::FindingList(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    setObjectName(QStringLiteral("trendFindings"));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(CardGap);
}

void FindingList::addEntry()
{
    auto *card = new Card(this);
    const Entry entry{card, new Pill(card), new TextLabel(TextRole::Body, card)};
    entry.pill->setObjectName(QStringLiteral("trendFindingKind"));
    entry.sentence->setObjectName(QStringLiteral("trendSentence"));
    entry.sentence->setWordWrap(true);
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(entry.pill, 0, Qt::AlignTop);
    row->addWidget(entry.sentence, 1, Qt::AlignTop);
    m_entries.append(entry);
    m_columns = 0;
}

void FindingList::showFindings(const QList<TrendFinding> &findings)
{
    while (m_entries.size() < findings.size())
        addEntry();
    for (qsizetype index = 0; index < m_entries.size(); ++index) {
        const Entry &entry = m_entries.at(index);
        const bool shown = index < findings.size();
        entry.card->setVisible(shown);
        if (!shown) {
            entry.sentence->clear();
            continue;
        }
        const TrendFinding &finding = findings.at(index);
        entry.pill->setContent(finding.kind, finding.tone);
        entry.sentence->setText(finding.sentence);
    }
    m_shown = findings.size();
    setVisible(m_shown > 0);
    arrange();
}

void FindingList::arrange()
{
    const int columns = width() < fontMetrics().averageCharWidth() * 95 ? 1 : 2;
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (qsizetype index = 0; index < m_entries.size(); ++index) {
        const int place = static_cast<int>(index);
        m_grid->addWidget(m_entries.at(index).card, place / columns, place % columns);
    }
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, columns - 1);
}

void FindingList::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace headroom::ui
