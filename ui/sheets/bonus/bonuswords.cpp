// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sheets/bonus/bonuswords.h"

#include "core/reports/bonus/bonusrules.h"
#include "ui/council/councilwords.h"
#include "ui/text/changewords.h"
#include "ui/text/filledtext.h"
#include "ui/text/metricwords.h"

namespace headroom::ui {

namespace {

struct BonusWords
{
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::BonusWords)
};

QString nameOf(const QString &metric)
{
    return metricWords(metric).name;
}

QString reliability(const BonusEvidence &one, const ReportSource &source, const Figures &figures)
{
    const Metric &metric = *source.catalogue.metric(one.metric);
    const Score *score = shownScore(one.whole);
    const QString count = figures.count(answerCount(one.whole));
    if (score == nullptr)
        //: indicator, why there is no score, number of answers
        return filledText(BonusWords::tr("%1: %2 (n = %3)."),
            {nameOf(one.metric), scoreWords(one.whole, metric, figures), count});
    //: indicator, score, interval, number of answers
    return filledText(BonusWords::tr("%1 of everyone together: %2, 95 % interval %3 (n = %4)."),
        {nameOf(one.metric), figures.score(metric, score->value),
            figures.interval(metric, score->interval), count});
}

double shareOf(qint64 part, qint64 whole)
{
    return whole == 0 ? 0 : static_cast<double>(part) / static_cast<double>(whole);
}

QString enough(const BonusEvidence &one, const Figures &figures)
{
    //: indicator, how many, of how many, the same in percent, fewest answers, most answers
    return filledText(BonusWords::tr("%1: too few answers for %2 of %3 people (%4). One person has "
                                     "%5 to %6 answers."),
        {nameOf(one.metric), figures.count(one.tooFew), figures.count(one.people),
            figures.percent(shareOf(one.tooFew, one.people), 0), figures.count(one.fewest),
            figures.count(one.most)});
}

QString verdicts(const BonusEvidence &one, const Figures &figures)
{
    const qint64 judged = one.people - one.tooFew;
    //: indicator, how many, of how many, the same in percent
    return filledText(
        BonusWords::tr("%1: the verdict cannot be told for %2 of the %3 people with enough answers "
                       "(%4)."),
        {nameOf(one.metric), figures.count(one.cannotBeTold), figures.count(judged),
            figures.percent(shareOf(one.cannotBeTold, judged), 0)});
}

QString lineFor(PayingCondition condition, const BonusEvidence &one, const ReportSource &source,
    const Figures &figures)
{
    if (condition == PayingCondition::ReliableMeasurement)
        return reliability(one, source, figures);
    return condition == PayingCondition::EnoughAnswers ? enough(one, figures)
                                                       : verdicts(one, figures);
}

QString stepName(UnreachableStep::Step step)
{
    switch (step) {
    case UnreachableStep::Step::Threshold:
        return BonusWords::tr("threshold");
    case UnreachableStep::Step::Target:
        return BonusWords::tr("target");
    case UnreachableStep::Step::Cap:
        return BonusWords::tr("cap");
    }
    Q_UNREACHABLE();
}

QString partSentence(const BonusPartResult &part, const ReportSource &source, const Limits &limits,
    const Figures &figures)
{
    const QString weight = figures.percent(static_cast<double>(part.part.weight) / FullWeight, 0);
    const Metric *metric = source.catalogue.metric(part.part.metric);
    if (!part.paid || metric == nullptr)
        //: indicator, weight, why there is no figure
        return filledText(BonusWords::tr("%1 (weight %2): no figure. %3"),
            {nameOf(part.part.metric), weight, noBonusWords(part, limits, figures)});
    const double result = part.result.value_or(0);
    //: indicator, weight, result, percentage of the way, start, target, percentage of the bonus
    return filledText(
        BonusWords::tr("%1 (weight %2): %3 is %4 of the own way from %5 to %6 and pays %7."),
        {nameOf(part.part.metric), weight, figures.score(*metric, result),
            figures.percent(part.attained.value_or(0)),
            figures.score(*metric, part.start.value_or(0)), figures.score(*metric, part.target),
            figures.percent(*part.paid, BonusDecimals)});
}

} // namespace

QString conditionWords(PayingCondition condition)
{
    switch (condition) {
    case PayingCondition::ReliableMeasurement:
        return BonusWords::tr("The measurement is reliable: everyone's customers get the same "
                              "question in the same way, and nobody chooses who is asked.");
    case PayingCondition::EnoughAnswers:
        return BonusWords::tr("There are enough answers for the people it is about.");
    case PayingCondition::WithinInfluence:
        return BonusWords::tr("The result is within the influence of the employee.");
    case PayingCondition::VerdictCanBeTold:
        return BonusWords::tr("The verdict can be told for most people.");
    case PayingCondition::CouncilConsent:
        return BonusWords::tr("The works council consented to paying on scores, or there is none.");
    case PayingCondition::PersonDecides:
        return BonusWords::tr(
            "A person decides on every bonus, after hearing the employee, and may "
            "deviate.");
    }
    Q_UNREACHABLE();
}

QString conditionEvidence(PayingCondition condition, const QList<BonusEvidence> &evidence,
    const ReportSource &source, const Figures &figures)
{
    if (condition == PayingCondition::WithinInfluence)
        return BonusWords::tr("Headroom cannot see this: you judge it.");
    if (condition == PayingCondition::PersonDecides)
        return BonusWords::tr("Headroom pays nothing. It keeps who decided, when and why.");
    if (condition == PayingCondition::CouncilConsent)
        return councilSentence(source.council.get(), figures);
    QStringList lines;
    for (const BonusEvidence &one : evidence)
        lines.append(lineFor(condition, one, source, figures));
    return lines.join(QLatin1Char('\n'));
}

QString noBonusWords(const BonusPartResult &part, const Limits &limits, const Figures &figures)
{
    const QString count = figures.count(part.n);
    switch (part.why) {
    case NoBonus::None:
        return {};
    case NoBonus::NoTarget:
        return BonusWords::tr("There is no target for it.");
    case NoBonus::NoAnswers:
        return BonusWords::tr("There are no answers in the round.");
    case NoBonus::TooFewAnswers:
        //: number of answers, limit
        return filledText(BonusWords::tr("%1 answers are too few: a score needs %2."),
            {count, figures.count(limits.minimumForScore)});
    case NoBonus::Withheld:
        return BonusWords::tr(
            "The score is hidden in lists, because someone else's could be worked "
            "out from it.");
    case NoBonus::StartHidden:
        return BonusWords::tr("There were too few answers in the baseline to show the start.");
    case NoBonus::NoWay:
        return BonusWords::tr("The target is no better than the start, so there is no way to "
                              "measure a part of.");
    case NoBonus::TooFewForVerdict:
        //: number of answers, limit
        return filledText(BonusWords::tr("%1 answers are too few: a verdict needs %2."),
            {count, figures.count(limits.minimumForVerdict)});
    case NoBonus::CannotBeTold:
        //: number of answers
        return filledText(BonusWords::tr("With %1 answers it cannot be told whether the target is "
                                         "reached."),
            {count});
    case NoBonus::RecordChanged:
        return BonusWords::tr("The record of the signed sheet was changed, so it is not known what "
                              "was agreed.");
    }
    Q_UNREACHABLE();
}

QString bonusWords(const std::optional<double> &share, const Figures &figures)
{
    return share ? figures.percent(*share, BonusDecimals) : BonusWords::tr("No figure");
}

QString unreachableWords(
    const UnreachableStep &step, const ReportSource &source, const Figures &figures)
{
    const Metric *metric = source.catalogue.metric(step.metric);
    if (metric == nullptr)
        return {};
    const QString score = figures.score(*metric, step.score);
    if (step.why == UnreachableStep::Why::BeyondScale)
        //: indicator, name of a step, score, best score
        return filledText(BonusWords::tr("⚠ %1: the %2 asks for %3, and the best there is is %4. "
                                         "That step is out of reach."),
            {nameOf(step.metric), stepName(step.step), score,
                figures.score(*metric, metric->best)});
    if (!step.upTo)
        //: indicator, score, name of a step
        return filledText(
            BonusWords::tr(
                "⚠ %1: %2 (the %3) cannot survive one miss, with any number of answers."),
            {nameOf(step.metric), score, stepName(step.step)});
    //: indicator, score, name of a step, number of answers, number of answers
    return filledText(BonusWords::tr("⚠ %1: %2 (the %3) cannot survive one miss with %4 answers or "
                                     "fewer; so far there are %5."),
        {nameOf(step.metric), score, stepName(step.step), figures.count(*step.upTo),
            figures.count(step.n)});
}

QStringList bonusSentences(
    const BonusLine &line, const ReportSource &source, const Limits &limits, const Figures &figures)
{
    QStringList sentences;
    for (const BonusPartResult &part : line.parts)
        sentences.append(partSentence(part, source, limits, figures));
    for (const UnreachableStep &step : line.unreachable)
        sentences.append(unreachableWords(step, source, figures));
    return sentences;
}

QString decisionSentence(const BonusDecision *decision, const Figures &figures)
{
    if (decision == nullptr)
        return BonusWords::tr("Not decided.");
    const QString share = figures.percent(decision->decided, BonusDecimals);
    const QString day = figures.date(decision->at.toLocalTime().date());
    if (decision->reason.isEmpty())
        //: who, percentage, day
        return filledText(
            BonusWords::tr("%1 decided %2 on %3, as proposed."), {decision->by, share, day});
    //: who, percentage, day, reason
    return filledText(BonusWords::tr("%1 decided %2 on %3, because: %4"),
        {decision->by, share, day, decision->reason});
}

QString decisionSentence(const BonusLine &line, const Figures &figures)
{
    return line.changed
        ? BonusWords::tr("The record of the decision was changed, so it does not count. Decide "
                         "again, with a reason.")
        : decisionSentence(line.decision, figures);
}

QString ladderWords(const BonusLadder &ladder, const Figures &figures)
{
    const auto percent = [&](double share) { return figures.percent(share, BonusDecimals); };
    //: percentages of the way and of the bonus
    return filledText(
        BonusWords::tr("Nothing up to %1 of the own way, %2 of the bonus at %3, and %4 "
                       "at %5 and above; straight lines between."),
        {percent(ladder.threshold), percent(ladder.paidAtTarget), percent(ladder.target),
            percent(ladder.paidAtCap), percent(ladder.cap)});
}

} // namespace headroom::ui
