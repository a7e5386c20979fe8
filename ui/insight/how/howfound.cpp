// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/insight/how/howfound.h"

#include "ui/insight/insightwords.h"
#include "ui/insight/journeywords.h"
#include "ui/text/filledtext.h"
#include "ui/text/metricwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace headroom::ui {

namespace {

struct HowFound
{
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::InsightHow)
};

QString asParagraphs(QStringList paragraphs)
{
    paragraphs.removeAll(QString());
    return paragraphs.join(QStringLiteral("\n\n"));
}

QString weightParagraph(const Drivers &drivers, const Figures &figures)
{
    if (!drivers.rSquared)
        return HowFound::tr(
            "There are no weights: that takes two drivers or more that enough customers "
            "answered together, none of which is a mixture of the others.");
    //: %1 a number of answers, %2 a percentage
    return filledText(
        HowFound::tr(
            "Weight: over the %1 answers that gave all of them, the drivers together go with "
            "%2 of the differences (R²). Johnson's relative weights share that out, also over "
            "what drivers have in common; the column gives each one's part of it."),
        {figures.count(drivers.weighed), figures.percent(*drivers.rSquared)});
}

QString lagParagraph(const InsightFacts &facts)
{
    if (facts.lags.isEmpty())
        return {};
    return HowFound::tr(
        "Lags: per location and month the score is laid beside the figure of 0 to 6 months "
        "later. Each location's own mean is taken off both first, so that it does not "
        "count that some are larger. The range is Fisher's, with the locations taken off "
        "n, and wide enough to hold over all seven lags together (Bonferroni: 99.3 % for "
        "each). Months that follow one another resemble each other, which it does not "
        "count: take it as narrow rather than wide.");
}

QString staffParagraph(const InsightFacts &facts)
{
    if (!facts.staff)
        return {};
    return HowFound::tr(
        "Employees: what they say never stands in an answer of a customer. So per location and "
        "quarter the one score is laid beside the other, with each location's own mean taken off; "
        "the range of 95 % is Fisher's, with the locations taken off n. Quarters with too few "
        "answers on either side are left out.");
}

/// Of the first subject that stands in answers.
QString pairedWords(const InsightFacts &facts, const Metric &outcome, const Figures &figures)
{
    const auto first = std::ranges::find_if(
        facts.subjects, [](const Performance &one) { return !one.months.has_value(); });
    if (first == facts.subjects.end())
        return {};
    return filledText(
        //: %1 what we measure, %2, %3 and %6 numbers of answers, %4 and %7 percentages, %5 a
        //: group of customers: "detractors", %8 an indicator
        HowFound::tr("Only answers count that hold both a figure of ours and %8. %1: %2 of %3 are "
                     "within our norm, %4; of the same %3 answers %6 are %5, %7."),
        {subjectWords(*first), figures.count(first->within), figures.count(first->n),
            figures.percent(first->shareWithin()), metricWords(outcome).unfavourable,
            figures.count(first->dissatisfied), figures.percent(first->shareDissatisfied()),
            metricWords(outcome).name});
}

/// Of the first subject that is kept by month.
QString besideMonthsWords(const InsightFacts &facts, const Metric &outcome, const Figures &figures)
{
    const auto first = std::ranges::find_if(
        facts.subjects, [](const Performance &one) { return one.months.has_value(); });
    if (first == facts.subjects.end())
        return {};
    return filledText(
        //: %1 what we measure, %2 and %6 percentages, %3 "24 months of locations", %4 an indicator,
        //: %5 and %8 numbers of answers, %7 a group of customers: "detractors"
        HowFound::tr("%1 is kept per location and month and stands in no answer. So the mean of "
                     "%3 in this unit and period, %2, is laid beside all %5 answers to %4 of the "
                     "same unit and period; %8 of these are %7, %6. They are not pairs: who was "
                     "served within the norm cannot be told."),
        {subjectWords(*first), figures.percent(first->shareWithin()), monthsCount(*first->months),
            metricWords(outcome).name, figures.count(first->n),
            figures.percent(first->shareDissatisfied()), metricWords(outcome).unfavourable,
            figures.count(first->dissatisfied)});
}

QString pairLimitWords(const Limits &limits, const Figures &figures)
{
    //: %1 a number of answers
    return filledText(
        HowFound::tr("Shown from %1 answers on that hold both; the limit is set under Settings."),
        {figures.count(leastPairs(limits))});
}

} // namespace

QString howDriversAreFound(
    const InsightFacts &facts, const Metric &outcome, const Limits &limits, const Figures &figures)
{
    const Driver &first = facts.drivers.drivers.first();
    const Correlation &found = first.correlation;
    return asParagraphs(
        {filledText(
             //: %1 a driver, %2 an indicator, %3 a correlation, %4 a number of answers
             HowFound::tr(
                 "r is Pearson's correlation between two values in the same customer's answer: "
                 "+1 or −1 where they lie on a straight line, 0 where they have nothing to do "
                 "with each other. %1 and %2: r = %3, over n = %4 answers that hold both."),
             {driverWords(first), metricWords(outcome).name, correlationWords(found.r, figures),
                 figures.count(found.n)}),
            filledText(
                //: %1 a correlation, %2 a number of answers, %3 its range
                HowFound::tr(
                    "95 % range: tanh(artanh(%1) ± 1.96 / √(%2 − 3)) = %3. Where it holds 0, "
                    "chance alone can explain it."),
                {correlationWords(found.r, figures), figures.count(found.n),
                    correlationRange(found.interval, figures)}),
            weightParagraph(facts.drivers, figures), lagParagraph(facts), staffParagraph(facts),
            pairLimitWords(limits, figures),
            HowFound::tr(
                "What it does not say: what causes what. Both can come from a third thing, and "
                "customers who answer both can differ from those who do not."),
            HowFound::tr("Source: Fisher (1921), Metron 1; Johnson (2000), Multivariate Behavioral "
                         "Research 35.")});
}

QString howPrioritiesAreFound(const Priorities &priorities, const ReportSource &source,
    const Metric &outcome, const Figures &figures)
{
    const PriorityPoint &first = priorities.points.first();
    const Metric *metric = source.catalogue.metric(first.metric);
    const auto scaled = [&](double value) {
        return metric != nullptr ? figures.axis(*metric, value) : QString();
    };
    return asParagraphs(
        {filledText(
             //: %1 an indicator, %2 a driver, %3 a correlation, %4 a number of answers
             HowFound::tr(
                 "Importance is the correlation r between what is better of the driver and what "
                 "is better of %1, in the answers of the same customers. %2: r = %3, n = %4. r is "
                 "taken and not the weight, because every driver has an r, and r has a range."),
             {metricWords(outcome).name, driverWords(first.driver),
                 correlationWords(first.importance(), figures),
                 figures.count(first.driver.correlation.n)}),
            filledText(
                //: %1 an indicator, %2 a score, %3 and %4 the ends of its scale, %5 a percentage
                HowFound::tr(
                    "Performance is the score as a share of its scale, (score − worst) / (best − "
                    "worst). %1: %2 on a scale of %3 to %4 is %5. A time has no best and worst: "
                    "its share within our norm stands in its place."),
                {first.metric == first.driver.metric || !first.driver.ownName.isEmpty()
                        ? driverWords(first.driver)
                        : metricWords(first.metric).name,
                    metric != nullptr ? figures.score(*metric, shownScore(first.score)->value)
                                      : QString(),
                    scaled(metric != nullptr ? metric->worst : 0),
                    scaled(metric != nullptr ? metric->best : 0),
                    figures.percent(first.performance)}),
            filledText(
                //: %1 a number of drivers, %2 a correlation, %3 a percentage
                HowFound::tr(
                    "The lines are the means of the %1 drivers: r = %2 and %3. The thin lines "
                    "through a point are its 95 % ranges; where one crosses a dashed line, the "
                    "point is hollow and its place is not sure."),
                {figures.count(priorities.points.size()),
                    correlationWords(priorities.middleImportance, figures),
                    figures.percent(priorities.middlePerformance)}),
            filledText(
                //: %1 and %2 numbers
                HowFound::tr(
                    "A driver is in it from %1 answers that hold both and %1 answers with its "
                    "score; from %2 drivers on there is a chart. The limit is set under Settings."),
                {figures.count(leastPairs(source.limits)), figures.count(LeastPriorityPoints)}),
            HowFound::tr(
                "Where an indicator was asked on several scales and one of them has too few "
                "answers, a second scale is left out with it: the first would follow from the rest "
                "and from the score of all."),
            HowFound::tr(
                "What it does not say: that a driver is bad or good in itself, because the lines "
                "move with what is asked; nor that raising it will move the outcome. Important is "
                "what goes together, not what customers call important."),
            HowFound::tr(
                "Source: Martilla and James (1977), Importance-performance analysis, Journal of "
                "Marketing 41.")});
}

QString howPerformanceIsFound(
    const InsightFacts &facts, const Metric &outcome, const Limits &limits, const Figures &figures)
{
    return asParagraphs(
        {pairedWords(facts, outcome, figures), besideMonthsWords(facts, outcome, figures),
            filledText(
                //: %1 a percentage
                HowFound::tr(
                    "“Norm met, customer not” stands where the share reaches the norm and at least "
                    "%1 of these customers are dissatisfied."),
                {figures.percent(ManyDissatisfied, 0)}),
            filledText(
                //: %1 and %2 numbers of answers
                HowFound::tr(
                    "Shown from %1 answers that hold both; the groups within and outside the norm "
                    "only where each has %2 or more, because one follows from the other."),
                {figures.count(leastPairs(limits)), figures.count(limits.minimumForScore)}),
            HowFound::tr(
                "What it does not say: that the norm is the reason. Customers can be dissatisfied "
                "about something else, and those who answer can differ from those who do not."),
            HowFound::tr("Source: counts of the answers themselves; nothing is estimated.")});
}

namespace {

/// The weight of one step with its own figures: the first moment of truth, else the first step that
/// has one; empty for none.
QString weightExample(const JourneyFacts &facts, const Metric &outcome, const ReportSource &source,
    const Figures &figures)
{
    const QList<JourneyStep> steps = momentsOfTruth(facts, outcome) + facts.steps;
    const auto step =
        std::ranges::find_if(steps, [](const JourneyStep &one) { return one.weight.has_value(); });
    if (step == steps.end())
        return {};
    // One decimal more, so that the difference can be seen to be right.
    const auto score = [&](const Fraction &value) {
        return figures.amount(value, outcome.decimals + 1);
    };
    //: %1 a step of the customer journey, %2 and %3 scores, %4 their difference
    return filledText(HowFound::tr("%1: %2 of all answers, %3 without those about this step. The "
                                   "difference is its weight: %4."),
        {stepWords(source.organisation, step->step), score(step->weight->all),
            score(step->weight->others),
            figures.withSign(step->weight->points.toDouble(), outcome.decimals + 1)});
}

} // namespace

QString howTheJourneyIsFound(const JourneyFacts &facts, const Metric &outcome,
    const ReportSource &source, const Figures &figures)
{
    const Limits &limits = source.limits;
    QString periods;
    if (facts.windows)
        //: %1 and %2 spans of time
        periods = filledText(
            HowFound::tr(
                "Change: %1 against %2, judged over all steps and indicators together (Benjamini "
                "and Hochberg, 5 %), so that chance does not pass for a change."),
            {figures.range(facts.windows->after), figures.range(facts.windows->before)});
    return asParagraphs(
        {HowFound::tr(
             "Every answer counts in the step it names; each step's score, range and number of "
             "answers are those of its own answers over the period."),
            periods,
            filledText(
                //: %1 an indicator, %2 and %3 numbers of answers
                HowFound::tr(
                    "Moments of truth: of %3 answers to %1, %2 are unfavourable: the detractors. A "
                    "step is marked where surely more of its answers are detractors than of the "
                    "answers about all other steps (pooled z test, over all steps together). What "
                    "the steps weigh for one customer cannot be told: every answer is about one "
                    "step, and customers are not recognised."),
                {metricWords(outcome).name, figures.count(facts.critics),
                    figures.count(facts.answers)}),
            filledText(
                //: %1 an indicator, %2 a number of answers
                HowFound::tr(
                    "Weight: the score of all answers minus that of the answers about all other "
                    "steps, in points of %1. Below 0 the score would be higher without the step. "
                    "It is not shown where the score of the step is hidden, or where fewer than %2 "
                    "answers are about the other steps."),
                {metricWords(outcome).name, figures.count(limits.minimumForScore)}),
            weightExample(facts, outcome, source, figures),
            filledText(
                //: %1 and %2 numbers of answers
                HowFound::tr(
                    "Under %1 answers a step has no score, and a second one is hidden where the "
                    "first could be worked out from the whole; the same holds beside other "
                    "locations. A step can be a moment of truth from %2 answers on."),
                {figures.count(limits.minimumForScore), figures.count(leastPairs(limits))}),
            HowFound::tr(
                "What it does not say: that the step makes customers critical. Other customers, "
                "channels or people can be in it."),
            HowFound::tr("Source: the handbook, Method: intervals and real change.")});
}

} // namespace headroom::ui
