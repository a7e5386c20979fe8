// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/data/steps/questioncard.h"

#include "ui/style/textlabel.h"
#include "ui/text/questiontext.h"

#include <QBoxLayout>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom::ui {

namespace {

constexpr qsizetype MostShown = 3;

/// The blocking ones first; more than fit come up as others are answered.
QList<Question> pressingQuestions(QList<Question> questions)
{
    std::ranges::stable_partition(questions, &Question::blocking);
    return questions.first(std::min(MostShown, questions.size()));
}

} // namespace

QuestionCard::QuestionCard(const Figures &figures, QWidget *parent)
    : Card(parent)
    , m_figures(figures)
    , m_rows(new QVBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addWidget(new TextLabel(TextRole::CardTitle, tr("Only you can know"), this));
    layout->addLayout(m_rows);
    hide();
}

void QuestionCard::showPlan(const ImportPlan &plan)
{
    const QList<Question> questions = pressingQuestions(plan.questions);
    setVisible(!questions.isEmpty());
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->deleteLater();
        item->widget()->hide();
        delete item;
    }
    for (const Question &question : questions)
        m_rows->addWidget(questionRow(question, plan));
}

QWidget *QuestionCard::questionRow(const Question &question, const ImportPlan &plan)
{
    auto *row = new QWidget(this);
    row->setObjectName(u"question"_s);
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 4);
    layout->setSpacing(6);
    auto *sentence = new TextLabel(TextRole::Body, questionText(question, plan, m_figures), row);
    sentence->setObjectName("questionText");
    sentence->setWordWrap(true);
    layout->addWidget(sentence);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (const QuestionAnswer &answer : questionAnswers(question, plan, m_figures)) {
        auto *button = new QPushButton(QString(answer.words).replace(u'&', u"&&"_s), row);
        button->setObjectName("questionAnswer");
        button->setAccessibleDescription(sentence->text());
        connect(button, &QPushButton::clicked, this,
            [this, choices = answer.choices] { emit answered(choices); });
        buttons->addWidget(button);
    }
    buttons->addStretch();
    layout->addLayout(buttons);
    return row;
}

} // namespace headroom::ui
