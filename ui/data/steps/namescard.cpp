// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/data/steps/namescard.h"

#include "ui/style/textlabel.h"
#include "ui/text/importwords.h"

#include <QBoxLayout>
#include <QComboBox>

#include <algorithm>

namespace headroom::ui {

namespace {

enum Choice { Later, Same, Different };

constexpr qsizetype MostRows = 100;

int choiceFor(const NameQuestion &question, const QList<NameDecision> &decisions)
{
    const auto found = std::ranges::find_if(decisions, [&](const NameDecision &decision) {
        return decision.dimension == question.dimension && decision.name == question.name
            && decision.known == question.known;
    });
    if (found == decisions.end())
        return Later;
    return found->isSame ? Same : Different;
}

} // namespace

NamesCard::NamesCard(QWidget *parent)
    : Card(parent)
    , m_rows(new QVBoxLayout)
{
    setObjectName("namesCard");
    auto *note = new TextLabel(TextRole::Caption,
        tr("What you say here is remembered. Names that you decide about later are kept apart."),
        this);
    note->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addWidget(new TextLabel(TextRole::CardTitle, tr("Names to settle"), this));
    layout->addWidget(note);
    layout->addLayout(m_rows);
    hide();
}

void NamesCard::showNames(
    const QList<NameQuestion> &questions, const QList<NameDecision> &decisions)
{
    setVisible(!questions.isEmpty());
    if (questions == m_questions)
        return;
    m_questions = questions;
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const NameQuestion &question : questions.first(std::min(MostRows, questions.size())))
        m_rows->addWidget(nameRow(question, choiceFor(question, decisions)));
}

QWidget *NamesCard::nameRow(const NameQuestion &question, int state)
{
    auto *row = new QWidget(this);
    auto *sentence = new TextLabel(TextRole::Body, nameSentence(question), row);
    sentence->setObjectName("nameText");
    sentence->setWordWrap(true);
    auto *choice = new QComboBox(row);
    choice->setObjectName("nameChoice");
    choice->setAccessibleName(sentence->text());
    choice->addItem(tr("Decide later"), Later);
    choice->addItem(tr("They are the same"), Same);
    choice->addItem(tr("They are different"), Different);
    choice->setCurrentIndex(state);
    connect(choice, &QComboBox::activated, this, &NamesCard::collect);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->addWidget(sentence, 1);
    layout->addWidget(choice);
    return row;
}

void NamesCard::collect()
{
    QList<NameDecision> decisions;
    for (int i = 0; i < m_rows->count(); ++i) {
        const int choice =
            m_rows->itemAt(i)->widget()->findChild<QComboBox *>()->currentData().toInt();
        const NameQuestion &question = m_questions[i];
        if (choice != Later)
            decisions.append({question.dimension, question.name, question.known, choice == Same});
    }
    emit decided(decisions);
}

} // namespace headroom::ui
