// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sheets/results/resultcard.h"

#include "ui/style/pill.h"
#include "ui/style/textlabel.h"
#include "ui/text/changewords.h"
#include "ui/text/filledtext.h"
#include "ui/text/metricwords.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QScrollArea>

namespace headroom::ui {

ResultCard::ResultCard(const Figures &figures, QWidget *parent)
    : Card(parent)
    , m_figures(figures)
    , m_title(new TextLabel(TextRole::CardTitle, this))
    , m_area(new QScrollArea(this))
    , m_weighed(new TextLabel(TextRole::Strong, this))
    , m_bonus(new TextLabel(TextRole::Body, this))
{
    setObjectName(QStringLiteral("resultCard"));
    m_title->setObjectName(QStringLiteral("resultTitle"));
    m_title->setWordWrap(true);
    auto *caption = new TextLabel(TextRole::Caption, this);
    caption->setWordWrap(true);
    caption->setText(tr("A result decides nothing by itself: a person decides, and says so."));
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->viewport()->setAutoFillBackground(false);
    m_area->setAccessibleName(tr("Results per indicator"));
    m_weighed->setObjectName(QStringLiteral("resultWeighed"));
    m_weighed->setWordWrap(true);
    m_bonus->setObjectName(QStringLiteral("resultBonus"));
    m_bonus->setWordWrap(true);
    auto *open = new QPushButton(tr("&Bonus…"), this);
    open->setObjectName(QStringLiteral("openBonus"));
    connect(open, &QPushButton::clicked, this, &ResultCard::bonusRequested);
    auto *bonus = new QHBoxLayout;
    bonus->addWidget(m_bonus, 1);
    bonus->addWidget(open, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_title);
    column->addWidget(m_area, 1);
    column->addWidget(m_weighed);
    column->addLayout(bonus);
    column->addWidget(caption);
}

void ResultCard::showResults(
    const RoundResults &results, const QString &name, const Catalogue &catalogue)
{
    const QString title = results.hasEnded ? tr("%1: result of round %2", "name, round")
                                           : tr("%1: so far in round %2", "name, round");
    m_title->setText(filledText(title, {name, results.round}));
    auto *content = new QWidget;
    auto *lines = new QVBoxLayout(content);
    lines->setContentsMargins(0, 0, CardPaddingX, 0);
    lines->setSpacing(4);
    for (const TargetResult &result : results.results) {
        if (const Metric *metric = catalogue.metric(result.metric))
            addResult(*lines, result, *metric);
    }
    m_weighed->setText(weighedWords(results));
    m_weighed->setVisible(!m_weighed->text().isEmpty());
    lines->addStretch();
    m_area->setWidget(content);
    content->setAutoFillBackground(false);
}

void ResultCard::showBonus(const QString &sentence)
{
    m_bonus->setText(sentence);
}

void ResultCard::addResult(QBoxLayout &lines, const TargetResult &result, const Metric &metric)
{
    auto *name = new TextLabel(TextRole::Strong);
    name->setText(metricWords(metric.id).name);
    auto *pill = new Pill;
    pill->setObjectName(QStringLiteral("verdict-") + metric.id);
    pill->setContent(verdictPill(result.verdict), verdictTone(result.verdict));
    auto *head = new QHBoxLayout;
    head->addWidget(name, 1);
    head->addWidget(pill);
    auto *text = new TextLabel(TextRole::Body);
    text->setObjectName(QStringLiteral("result-") + metric.id);
    text->setWordWrap(true);
    text->setText(sentence(result, metric));
    lines.addLayout(head);
    lines.addWidget(text);
    lines.addSpacing(CardGap / 2);
}

QString ResultCard::weighedWords(const RoundResults &results) const
{
    if (results.weighed.isEmpty() || results.results.isEmpty())
        return {};
    const auto found = results.weighed.constFind(results.results.first().unit);
    if (found == results.weighed.cend())
        return {};
    const QString weight = m_figures.percent(found->weight / 100.0, 0);
    if (!found->attained)
        //: %1 a sum of weights
        return filledText(tr("The indicators with a weight (together %1) do not all have a figure, "
                             "so there is no weighted result."),
            {weight});
    if (*found->attained < 0)
        return tr("By the weights of the round, the result is no better than the start.");
    //: a percentage, a sum of weights
    return filledText(tr("By the weights of the round, %1 of the way is covered (indicators with "
                         "together %2 of the weight)."),
        {m_figures.percent(*found->attained, 0), weight});
}

QString ResultCard::sentence(const TargetResult &result, const Metric &metric) const
{
    const QString target = m_figures.score(metric, result.target);
    const QStringList values{scoreWords(result.result, metric, m_figures),
        m_figures.count(answerCount(result.result)), target};
    //: score or why there is none, number of answers, target
    QString text = filledText(tr("%1 (n = %2), target %3."), values);
    if (result.recordChanged)
        return text + QLatin1Char(' ')
            + tr("⚠ The record of the signed sheet was changed: what was agreed is not known, and "
                 "the target is the proposed one.");
    if (result.attained && *result.attained < 0)
        text += QLatin1Char(' ') + tr("That is no better than the start.");
    else if (result.attained)
        //: a percentage, the score that someone started from, target
        text += QLatin1Char(' ')
            + filledText(tr("That is %1 of the own way from %2 to %3."),
                {m_figures.percent(*result.attained, 0),
                    m_figures.score(metric, result.start.value_or(result.target)), target});
    if (result.reached)
        text += QLatin1Char(' ')
            + (*result.reached ? tr("The score reaches the target.")
                               : tr("The score does not reach the target."));
    return text;
}

} // namespace headroom::ui
