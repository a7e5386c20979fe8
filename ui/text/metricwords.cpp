// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/metricwords.h"

#include "ui/text/monthwords.h"

#include <QCoreApplication>
#include <QHash>

namespace headroom::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::MetricWords)
};

MetricWords npsWords()
{
    return {Words::tr("NPS"), Words::tr("Net Promoter Score"),
        Words::tr("How likely customers are to recommend you, on a scale of 0 to 10."),
        Words::tr("The share of promoters (9 and 10) minus the share of detractors (0 to 6), "
                  "between −100 and +100."),
        Words::tr("promoters"), Words::tr("passives"), Words::tr("detractors"), {}};
}

MetricWords npsEuropeWords()
{
    MetricWords words = npsWords();
    words.name = Words::tr("NPS, European bands");
    words.longName = Words::tr("Net Promoter Score with European bands");
    words.formula = Words::tr("The share of promoters (8 to 10) minus the share of detractors "
                              "(0 to 5), between −100 and +100.");
    return words;
}

MetricWords npsFromOneWords()
{
    MetricWords words = npsWords();
    words.name = Words::tr("NPS, scale from 1");
    words.longName = Words::tr("Net Promoter Score on a scale of 1 to 10");
    words.explanation =
        Words::tr("How likely customers are to recommend you, on a scale of 1 to 10.");
    words.formula = Words::tr("The share of promoters (9 and 10) minus the share of detractors "
                              "(1 to 6), between −100 and +100. An answer of 0 does not count.");
    return words;
}

MetricWords enpsWords()
{
    MetricWords words = npsWords();
    words.name = Words::tr("eNPS");
    words.longName = Words::tr("Employee Net Promoter Score");
    words.explanation = Words::tr(
        "How likely employees are to recommend you as an employer, on a scale of 0 to 10. "
        "Never shown per employee.");
    return words;
}

MetricWords csatGradeWords()
{
    return {Words::tr("CSAT"), Words::tr("Customer satisfaction, grade"),
        Words::tr("The grade that customers give, from 1 to 10."),
        Words::tr("The mean of all grades."),
        //: customers who gave a grade of 8 or more
        Words::tr("satisfied"),
        //: customers who gave a grade of 6 or 7
        Words::tr("neutral"),
        //: customers who gave a grade below 6
        Words::tr("dissatisfied"), Words::tr("of 10")};
}

MetricWords csatTopWords()
{
    return {Words::tr("CSAT, % satisfied"), Words::tr("Customer satisfaction, % satisfied"),
        Words::tr("How satisfied customers are, on a scale of 1 to 5."),
        Words::tr("The share of answers of 4 or 5."), Words::tr("satisfied"), Words::tr("neutral"),
        Words::tr("dissatisfied"), {}};
}

MetricWords csatSevenWords()
{
    MetricWords words = csatTopWords();
    words.name = Words::tr("CSAT of 7, % satisfied");
    words.longName = Words::tr("Customer satisfaction on a scale of 1 to 7, % satisfied");
    words.explanation = Words::tr("How satisfied customers are, on a scale of 1 to 7.");
    words.formula = Words::tr("The share of answers of 6 or 7.");
    return words;
}

MetricWords csatFourWords()
{
    MetricWords words = csatTopWords();
    words.name = Words::tr("CSAT of 4, % satisfied");
    words.longName = Words::tr("Customer satisfaction on a scale of 1 to 4, % satisfied");
    words.explanation = Words::tr("How satisfied customers are, on a scale of 1 to 4.");
    words.formula = Words::tr("The share of answers of 3 or 4.");
    words.neutral.clear();
    return words;
}

MetricWords csatThreeWords()
{
    MetricWords words = csatTopWords();
    words.name = Words::tr("Smileys, % happy");
    words.longName = Words::tr("Customer satisfaction in three smileys, % happy");
    words.explanation = Words::tr("The smiley that customers choose: happy, neutral or unhappy.");
    words.formula = Words::tr("The share of happy smileys.");
    return words;
}

MetricWords satisfiedWords()
{
    MetricWords words = csatTopWords();
    words.name = Words::tr("Satisfied");
    words.longName = Words::tr("Share that is satisfied");
    words.explanation =
        Words::tr("Whether customers are satisfied, yes or no, or thumbs up or down.");
    words.formula = Words::tr("The share of answers that is yes, good or thumbs up.");
    words.neutral.clear();
    return words;
}

MetricWords markWords()
{
    MetricWords words = csatGradeWords();
    words.name = Words::tr("Mark, 0–10");
    words.longName = Words::tr("Mark on a scale of 0 to 10");
    words.explanation = Words::tr("The mark that customers give, from 0 to 10.");
    words.formula = Words::tr("The mean of all marks.");
    return words;
}

MetricWords scoreOfHundredWords()
{
    MetricWords words = csatGradeWords();
    words.name = Words::tr("Score, 0–100");
    words.longName = Words::tr("Score on a scale of 0 to 100");
    words.explanation = Words::tr("The score that customers give, from 0 to 100.");
    words.formula = Words::tr("The mean of all scores.");
    words.unit = Words::tr("of 100");
    return words;
}

MetricWords cesNetWords()
{
    return {Words::tr("CES"), Words::tr("Customer Effort Score"),
        Words::tr("How easy customers found it to get done what they came for."),
        Words::tr("The share that found it easy (4 and 5 of 5, or 5 to 7 of 7) minus the share "
                  "that found it hard (1 and 2 of 5, or 1 to 3 of 7), between −100 and +100."),
        //: customers who found it easy
        Words::tr("easy"), Words::tr("neutral"),
        //: customers who found it hard
        Words::tr("hard"), {}};
}

MetricWords cesMeanWords()
{
    return {Words::tr("CES, mean"), Words::tr("Customer Effort Score, mean"),
        Words::tr("How easy customers found it, on a scale of 1 to 7."),
        Words::tr("The mean of all answers; 7 is the easiest."), Words::tr("easy"),
        Words::tr("neutral"), Words::tr("hard"), Words::tr("of 7")};
}

MetricWords starsWords()
{
    return {Words::tr("Stars"), Words::tr("Review stars"),
        Words::tr("The stars in reviews, from 1 to 5."), Words::tr("The mean of all stars."),
        //: reviews of 4 or 5 stars
        Words::tr("positive"), Words::tr("neutral"),
        //: reviews of 1 or 2 stars
        Words::tr("negative"), Words::tr("of 5")};
}

MetricWords excellentWords()
{
    return {Words::tr("Excellent reviews"), Words::tr("Share of excellent reviews"),
        Words::tr("Reviews with the highest mark."),
        Words::tr("The share of reviews with 5 stars."),
        //: reviews of 5 stars
        Words::tr("excellent"), {},
        //: reviews of fewer than 5 stars
        Words::tr("other"), {}};
}

MetricWords recommendedWords()
{
    return {Words::tr("Recommends"), Words::tr("Share that recommends"),
        Words::tr("Whether customers say that they recommend you, yes or no."),
        Words::tr("The share of answers that is yes."),
        //: customers who recommend
        Words::tr("recommend"), {},
        //: customers who do not recommend
        Words::tr("do not recommend"), {}};
}

MetricWords deliveryDaysWords()
{
    return {Words::tr("Delivery time"), Words::tr("Delivery time in days"),
        Words::tr("The days between order and delivery, as measured."),
        Words::tr("The mean of all delivery times; less is better."),
        //: within the norm
        Words::tr("in time"), {},
        //: later than the norm
        Words::tr("late"), Words::tr("days")};
}

MetricWords deliveryInTimeWords()
{
    return {Words::tr("Delivered in time"), Words::tr("Share delivered in time"),
        Words::tr("Deliveries that met the norm of 2 days."),
        Words::tr("The share of deliveries within 2 days, a delivery of exactly 2 days included."),
        Words::tr("in time"), {}, Words::tr("late"), {}};
}

MetricWords responseMinutesWords()
{
    return {Words::tr("Response time"), Words::tr("Response time in minutes"),
        Words::tr("The minutes until a customer gets an answer, as measured."),
        Words::tr("The mean of all response times; less is better."), Words::tr("in time"), {},
        Words::tr("late"), Words::tr("minutes")};
}

MetricWords responseInTimeWords()
{
    return {Words::tr("Answered in time"), Words::tr("Share answered in time"),
        Words::tr("Questions that met the norm of 60 minutes."),
        Words::tr("The share of questions answered within 60 minutes, an answer after exactly 60 "
                  "minutes included."),
        Words::tr("in time"), {}, Words::tr("late"), {}};
}

MetricWords waitMinutesWords()
{
    return {Words::tr("Waiting time"), Words::tr("Waiting time in minutes"),
        Words::tr("The minutes that a customer waits for their turn, as measured."),
        Words::tr("The mean of all waiting times; less is better."), Words::tr("in time"), {},
        Words::tr("late"), Words::tr("minutes")};
}

MetricWords waitInTimeWords()
{
    return {Words::tr("Helped in time"), Words::tr("Share helped in time"),
        Words::tr("Customers who waited no longer than the norm of 5 minutes."),
        Words::tr("The share of waiting times within 5 minutes, a wait of exactly 5 minutes "
                  "included."),
        Words::tr("in time"), {}, Words::tr("late"), {}};
}

MetricWords onTimeWords()
{
    return {Words::tr("On time"), Words::tr("Share on time"),
        Words::tr("Whether a delivery or visit came when it was promised, as measured."),
        Words::tr("The share that came on the promised day or before."), Words::tr("in time"), {},
        Words::tr("late"), {}};
}

MetricWords fromStockWords()
{
    return {Words::tr("From stock"), Words::tr("Share from stock"),
        Words::tr("Whether what was ordered was in stock, as measured."),
        Words::tr("The share that is yes."),
        //: orders
        Words::tr("from stock"), {},
        //: orders
        Words::tr("not in stock"), {}};
}

MetricWords resolvedWords()
{
    return {Words::tr("Solved"), Words::tr("Share that was solved"),
        Words::tr("Whether what the customer came for was solved, yes or no."),
        Words::tr("The share that is yes."),
        //: questions that were solved
        Words::tr("solved"), {},
        //: questions that were not solved
        Words::tr("not solved"), {}};
}

QString scaleParagraph(const Metric &metric)
{
    if (metric.norm) {
        return Words::tr("The norm is the same for everyone. It is not shared out as a target.");
    }
    if (metric.kind == MetricKind::Amount)
        return {};
    return Words::tr("Headroom is the distance from the score to the maximum. With one target for "
                     "the organisation, everyone closes the same share of their own headroom.");
}

} // namespace

MetricWords metricWords(const QString &metricId)
{
    static const QHash<QString, MetricWords (*)()> Table{
        {QStringLiteral("nps"), npsWords},
        {QStringLiteral("nps-eu"), npsEuropeWords},
        {QStringLiteral("nps-1to6"), npsFromOneWords},
        {QStringLiteral("enps"), enpsWords},
        {QStringLiteral("csat-grade"), csatGradeWords},
        {QStringLiteral("csat-top2"), csatTopWords},
        {QStringLiteral("csat-7-top2"), csatSevenWords},
        {QStringLiteral("csat-4-top2"), csatFourWords},
        {QStringLiteral("csat-3-top"), csatThreeWords},
        {QStringLiteral("satisfied"), satisfiedWords},
        {QStringLiteral("mark-10"), markWords},
        {QStringLiteral("score-100"), scoreOfHundredWords},
        {QStringLiteral("ces-net"), cesNetWords},
        {QStringLiteral("ces-mean"), cesMeanWords},
        {QStringLiteral("stars"), starsWords},
        {QStringLiteral("excellent"), excellentWords},
        {QStringLiteral("recommended"), recommendedWords},
        {QStringLiteral("delivery-days"), deliveryDaysWords},
        {QStringLiteral("delivery-in-time"), deliveryInTimeWords},
        {QStringLiteral("response-minutes"), responseMinutesWords},
        {QStringLiteral("response-in-time"), responseInTimeWords},
        {QStringLiteral("wait-minutes"), waitMinutesWords},
        {QStringLiteral("wait-in-time"), waitInTimeWords},
        {QStringLiteral("on-time"), onTimeWords},
        {QStringLiteral("from-stock"), fromStockWords},
        {QStringLiteral("resolved"), resolvedWords},
    };
    const auto words = Table.value(metricId);
    if (words != nullptr)
        return words();
    if (const std::optional<MetricWords> ofMonths = monthMetricWords(metricId))
        return *ofMonths;
    MetricWords unknown;
    unknown.name = metricId;
    unknown.longName = metricId;
    return unknown;
}

QString howCalculated(const Metric &metric, const Limits &limits)
{
    const MetricWords words = metricWords(metric.id);
    if (metric.ofMonths)
        return howMonthsAreCalculated(words);
    QStringList paragraphs{words.explanation, words.formula};
    paragraphs << Words::tr(
        "The interval of 95 % says how far the score could be off because only some customers "
        "answered: the more answers, the narrower it is. A change is called real only when chance "
        "hardly explains it, counted over all changes in the list; else it is within noise.");
    paragraphs << Words::tr("A score is shown from %Ln answer(s).", nullptr,
                      static_cast<int>(limits.minimumForScore))
            + QLatin1Char(' ')
            + Words::tr("A verdict is given from %Ln answer(s).", nullptr,
                static_cast<int>(limits.minimumForVerdict));
    const QString scale = scaleParagraph(metric);
    if (!scale.isEmpty())
        paragraphs << scale;
    paragraphs << Words::tr(
        "Every total is counted from the answers themselves, never as a mean of means.");
    return paragraphs.join(QStringLiteral("\n\n"));
}

QString countWords(const Metric &metric, const QString &count)
{
    //: how many figures of a location in a month an indicator is made of
    return metric.ofMonths ? Words::tr("n = %1 months").arg(count)
                           //: how many answers an indicator is made of
                           : Words::tr("n = %1").arg(count);
}

QString countHeading(const Metric &metric)
{
    //: heading of a column: figures of a location in a month
    return metric.ofMonths ? Words::tr("Months") : Words::tr("Answers");
}

} // namespace headroom::ui
