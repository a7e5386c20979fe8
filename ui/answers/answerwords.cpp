// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/answers/answerwords.h"

#include "ui/text/changewords.h"
#include "ui/text/filledtext.h"
#include "ui/text/importwords.h"
#include "ui/text/metricwords.h"
#include "ui/text/rounds/omissionwords.h"
#include "ui/text/unitwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace headroom::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::AnswerWords)
};

QString counted(qint64 count, const QString &group, const Figures &figures)
{
    //: a number and what it counts: "471 promoters"
    return filledText(Words::tr("%1 %2"), {figures.count(count), group});
}

/// The whole steps of a sum in units, with the decimals of its measure.
QString sumWords(const Tally &tally, const Metric &metric, const Figures &figures)
{
    const Fraction sum(tally.sum, metric.resolution);
    return figures.numbers().toString(sum.toDouble(), 'f', metric.decimals);
}

QList<Omission> omissionsOf(const AnswerFacts &facts, const ReportSource &source)
{
    QList<Omission> omissions;
    for (const OmittedAnswer &answer : source.omitted) {
        if (std::ranges::count(facts.list.omitted, answer.omission.id, &ListedAnswer::omission) > 0)
            omissions.append(answer.omission);
    }
    return omissions;
}

} // namespace

QString answersTitle(const AnswerFacts &facts, const ReportSource &source, const Figures &figures)
{
    const Metric *metric = source.catalogue.metric(facts.question.metric);
    const Score *score = shownScore(facts.score);
    const QString name = metricWords(facts.question.metric).name;
    const QString unit = scopeWords(source, facts.question.unit);
    if (metric == nullptr || score == nullptr)
        //: title: an indicator of a unit
        return filledText(Words::tr("%1 of %2"), {name, unit});
    //: title: an indicator, its score, a unit
    return filledText(Words::tr("%1 %2 of %3"), {name, figures.score(*metric, score->value), unit});
}

QString calculationWords(const AnswerFacts &facts, const Metric &metric, const Figures &figures)
{
    const Score *score = shownScore(facts.score);
    if (score == nullptr)
        return {};
    const Tally &tally = score->tally;
    const MetricWords words = metricWords(metric.id);
    const QString favourable = counted(tally.favourable, words.favourable, figures);
    const QString n = figures.count(tally.n);
    const QString result = figures.score(metric, score->value);
    switch (metric.kind) {
    case MetricKind::NetShare:
        return filledText(Words::tr("(%1 − %2) ÷ %3 answers × 100 = %4"),
            {favourable, counted(tally.unfavourable, words.unfavourable, figures), n, result});
    case MetricKind::Share:
        return filledText(Words::tr("%1 ÷ %2 answers × 100 = %3"), {favourable, n, result});
    case MetricKind::Mean:
    case MetricKind::Amount:
        return filledText(Words::tr("Everything added up is %1; divided by %2 answers that is %3"),
            {sumWords(tally, metric, figures), n, result});
    case MetricKind::Sum:
        return filledText(Words::tr("%1 figures of months added up are %2"), {n, result});
    }
    Q_UNREACHABLE();
}

QString notShownWords(const AnswerFacts &facts, const ReportSource &source, const Figures &figures)
{
    QStringList sentences;
    const qint64 n = answerCount(facts.score);
    if (std::holds_alternative<Withheld>(facts.score))
        sentences.append(scoreReason(facts.score, source.limits, figures));
    else if (n > 0 && shownScore(facts.score) == nullptr)
        sentences.append(
            filledText(Words::tr("There are %1 answers: too few to show them, because one could "
                                 "work out whose they are."),
                {figures.count(n)}));
    else if (n > 0 && !facts.hasComments)
        sentences.append(filledText(Words::tr("What was said is shown from %1 answers on."),
            {figures.count(source.limits.minimumForComments)}));
    const QString reasons = leftOutReasons(facts.list.leftOut);
    if (!reasons.isEmpty())
        //: %1 the reasons with their numbers
        sentences.append(filledText(Words::tr("Not counted: %1."), {reasons}));
    const QString omitted = omissionWords(omissionsOf(facts, source), figures);
    if (!omitted.isEmpty())
        sentences.append(omitted + QLatin1Char('.'));
    return sentences.join(QLatin1Char(' '));
}

QString groupWords(
    AnswerGroup group, const AnswerFacts &facts, const Metric &metric, const Figures &figures)
{
    const Score *score = shownScore(facts.score);
    const MetricWords words = metricWords(metric.id);
    const auto label = [&](const QString &name, qint64 count) {
        QString text = name;
        if (!text.isEmpty())
            text[0] = text.at(0).toUpper();
        //: a group of answers and how many there are: "Promoters 471"
        return score == nullptr
            ? text
            : filledText(Words::tr("%1 %2", "group"), {text, figures.count(count)});
    };
    const Tally tally = score == nullptr ? Tally{} : score->tally;
    switch (group) {
    case AnswerGroup::All:
        return label(Words::tr("All"), tally.n);
    case AnswerGroup::Favourable:
        return label(words.favourable, tally.favourable);
    case AnswerGroup::Neutral:
        return label(words.neutral, tally.neutral);
    case AnswerGroup::Unfavourable:
        return label(words.unfavourable, tally.unfavourable);
    }
    Q_UNREACHABLE();
}

QString listedWords(const AnswerFacts &facts, const Figures &figures)
{
    const qint64 listed = facts.list.answers.size();
    QString found;
    if (!facts.question.search.isEmpty())
        //: %1 words that were searched for, %2 a number of answers
        found = filledText(Words::tr("Found with “%1” in what was said: %2."),
            {facts.question.search, figures.count(facts.list.found)});
    if (listed == 0 || listed == facts.list.found)
        return found;
    const bool isOpened = facts.question.first != ResponseId();
    const QString part = filledText(isOpened
            ? Words::tr("%1 of %2 are listed: the one that you opened, and the newest.")
            : Words::tr("The newest %1 of %2 are listed."),
        {figures.count(listed), figures.count(facts.list.found)});
    return found.isEmpty() ? part : found + u' ' + part;
}

QString notSearchedWords(const AnswerFacts &facts, const Limits &limits, const Figures &figures)
{
    //: %1 and %2 numbers of answers
    return filledText(Words::tr("There are %1 answers in this selection; what was said can be read "
                                "and searched from %2 on, so that nobody is recognised."),
        {figures.count(answerCount(facts.score)), figures.count(limits.minimumForComments)});
}

} // namespace headroom::ui
