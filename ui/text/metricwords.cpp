// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/metricwords.h"

#include "ui/text/monthwords.h"

#include <QCoreApplication>
#include <QHash>

namespace headroom::ui {

namespace {

struct MetricTexts
{
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::MetricWords)
};

MetricWords npsWords()
{
    return {MetricTexts::tr("NPS"), MetricTexts::tr("Net Promoter Score"),
        MetricTexts::tr("How likely customers are to recommend you, on a scale of 0 to 10."),
        MetricTexts::tr("The share of promoters (9 and 10) minus the share of detractors (0 to 6), "
                        "between −100 and +100."),
        MetricTexts::tr("promoters"), MetricTexts::tr("passives"), MetricTexts::tr("detractors"),
        {}};
}

MetricWords npsEuropeWords()
{
    MetricWords words = npsWords();
    words.name = MetricTexts::tr("NPS, European bands");
    words.longName = MetricTexts::tr("Net Promoter Score with European bands");
    words.formula =
        MetricTexts::tr("The share of promoters (8 to 10) minus the share of detractors "
                        "(0 to 5), between −100 and +100.");
    return words;
}

MetricWords npsFromOneWords()
{
    MetricWords words = npsWords();
    words.name = MetricTexts::tr("NPS, scale from 1");
    words.longName = MetricTexts::tr("Net Promoter Score on a scale of 1 to 10");
    words.explanation =
        MetricTexts::tr("How likely customers are to recommend you, on a scale of 1 to 10.");
    words.formula =
        MetricTexts::tr("The share of promoters (9 and 10) minus the share of detractors "
                        "(1 to 6), between −100 and +100. An answer of 0 does not count.");
    return words;
}

MetricWords enpsWords()
{
    MetricWords words = npsWords();
    words.name = MetricTexts::tr("eNPS");
    words.longName = MetricTexts::tr("Employee Net Promoter Score");
    words.explanation = MetricTexts::tr(
        "How likely employees are to recommend you as an employer, on a scale of 0 to 10. "
        "Never shown per employee.");
    return words;
}

MetricWords csatGradeWords()
{
    return {MetricTexts::tr("CSAT"), MetricTexts::tr("Customer satisfaction, grade"),
        MetricTexts::tr("The grade that customers give, from 1 to 10."),
        MetricTexts::tr("The mean of all grades."),
        //: customers who gave a grade of 8 or more
        MetricTexts::tr("satisfied"),
        //: customers who gave a grade of 6 or 7
        MetricTexts::tr("neutral"),
        //: customers who gave a grade below 6
        MetricTexts::tr("dissatisfied"), MetricTexts::tr("of 10")};
}

MetricWords csatTopWords()
{
    return {MetricTexts::tr("CSAT, % satisfied"),
        MetricTexts::tr("Customer satisfaction, % satisfied"),
        MetricTexts::tr("How satisfied customers are, on a scale of 1 to 5."),
        MetricTexts::tr("The share of answers of 4 or 5."), MetricTexts::tr("satisfied"),
        MetricTexts::tr("neutral"), MetricTexts::tr("dissatisfied"), {}};
}

/// The two highest answers count, on a scale from 1.
MetricWords topTwoWords(int highest)
{
    MetricWords words = csatTopWords();
    words.name = MetricTexts::tr("CSAT of %1, % satisfied").arg(highest);
    words.longName =
        MetricTexts::tr("Customer satisfaction on a scale of 1 to %1, % satisfied").arg(highest);
    words.explanation =
        MetricTexts::tr("How satisfied customers are, on a scale of 1 to %1.").arg(highest);
    words.formula =
        MetricTexts::tr("The share of answers of %1 or %2.").arg(highest - 1).arg(highest);
    return words;
}

MetricWords csatFourWords()
{
    MetricWords words = csatTopWords();
    words.name = MetricTexts::tr("CSAT of 4, % satisfied");
    words.longName = MetricTexts::tr("Customer satisfaction on a scale of 1 to 4, % satisfied");
    words.explanation = MetricTexts::tr("How satisfied customers are, on a scale of 1 to 4.");
    words.formula = MetricTexts::tr("The share of answers of 3 or 4.");
    words.neutral.clear();
    return words;
}

MetricWords csatThreeWords()
{
    MetricWords words = csatTopWords();
    words.name = MetricTexts::tr("Smileys, % happy");
    words.longName = MetricTexts::tr("Customer satisfaction in three smileys, % happy");
    words.explanation =
        MetricTexts::tr("The smiley that customers choose: happy, neutral or unhappy.");
    words.formula = MetricTexts::tr("The share of happy smileys.");
    return words;
}

MetricWords satisfiedWords()
{
    MetricWords words = csatTopWords();
    words.name = MetricTexts::tr("Satisfied");
    words.longName = MetricTexts::tr("Share that is satisfied");
    words.explanation =
        MetricTexts::tr("Whether customers are satisfied, yes or no, or thumbs up or down.");
    words.formula = MetricTexts::tr("The share of answers that is yes, good or thumbs up.");
    words.neutral.clear();
    return words;
}

MetricWords markWords()
{
    MetricWords words = csatGradeWords();
    words.name = MetricTexts::tr("Mark, 0–10");
    words.longName = MetricTexts::tr("Mark on a scale of 0 to 10");
    words.explanation = MetricTexts::tr("The mark that customers give, from 0 to 10.");
    words.formula = MetricTexts::tr("The mean of all marks.");
    return words;
}

MetricWords scoreOfHundredWords()
{
    MetricWords words = csatGradeWords();
    words.name = MetricTexts::tr("Score, 0–100");
    words.longName = MetricTexts::tr("Score on a scale of 0 to 100");
    words.explanation = MetricTexts::tr("The score that customers give, from 0 to 100.");
    words.formula = MetricTexts::tr("The mean of all scores.");
    words.unit = MetricTexts::tr("of 100");
    return words;
}

MetricWords cesNetWords()
{
    return {MetricTexts::tr("CES"), MetricTexts::tr("Customer Effort Score"),
        MetricTexts::tr("How easy customers found it to get done what they came for."),
        MetricTexts::tr(
            "The share that found it easy (above the middle of the scale: 4 and 5 of 5, 4 to 6 "
            "of 6, 5 to 7 of 7) minus the share that found it hard (below the middle), between "
            "−100 and +100."),
        //: customers who found it easy
        MetricTexts::tr("easy"), MetricTexts::tr("neutral"),
        //: customers who found it hard
        MetricTexts::tr("hard"), {}};
}

MetricWords cesMeanWords()
{
    return {MetricTexts::tr("CES, mean"), MetricTexts::tr("Customer Effort Score, mean"),
        MetricTexts::tr("How easy customers found it, on a scale of 1 to 7."),
        MetricTexts::tr("The mean of all answers; 7 is the easiest."), MetricTexts::tr("easy"),
        MetricTexts::tr("neutral"), MetricTexts::tr("hard"), MetricTexts::tr("of 7")};
}

MetricWords starsWords()
{
    return {MetricTexts::tr("Stars"), MetricTexts::tr("Review stars"),
        MetricTexts::tr("The stars in reviews, from 1 to 5."),
        MetricTexts::tr("The mean of all stars."),
        //: reviews of 4 or 5 stars
        MetricTexts::tr("positive"), MetricTexts::tr("neutral"),
        //: reviews of 1 or 2 stars
        MetricTexts::tr("negative"), MetricTexts::tr("of 5")};
}

MetricWords excellentWords()
{
    return {MetricTexts::tr("Excellent reviews"), MetricTexts::tr("Share of excellent reviews"),
        MetricTexts::tr("Reviews with the highest mark."),
        MetricTexts::tr("The share of reviews with 5 stars."),
        //: reviews of 5 stars
        MetricTexts::tr("excellent"), {},
        //: reviews of fewer than 5 stars
        MetricTexts::tr("other"), {}};
}

MetricWords recommendedWords()
{
    return {MetricTexts::tr("Recommends"), MetricTexts::tr("Share that recommends"),
        MetricTexts::tr("Whether customers say that they recommend you, yes or no."),
        MetricTexts::tr("The share of answers that is yes."),
        //: customers who recommend
        MetricTexts::tr("recommend"), {},
        //: customers who do not recommend
        MetricTexts::tr("do not recommend"), {}};
}

MetricWords deliveryDaysWords()
{
    return {MetricTexts::tr("Delivery time"), MetricTexts::tr("Delivery time in days"),
        MetricTexts::tr("The days between order and delivery, as measured."),
        MetricTexts::tr("The mean of all delivery times; less is better."),
        //: within the norm
        MetricTexts::tr("in time"), {},
        //: later than the norm
        MetricTexts::tr("late"), MetricTexts::tr("days")};
}

MetricWords deliveryInTimeWords()
{
    return {MetricTexts::tr("Delivered in time"), MetricTexts::tr("Share delivered in time"),
        MetricTexts::tr("Deliveries that met the norm of 2 days."),
        MetricTexts::tr(
            "The share of deliveries within 2 days, a delivery of exactly 2 days included."),
        MetricTexts::tr("in time"), {}, MetricTexts::tr("late"), {}};
}

MetricWords responseMinutesWords()
{
    return {MetricTexts::tr("Response time"), MetricTexts::tr("Response time in minutes"),
        MetricTexts::tr("The minutes until a customer gets an answer, as measured."),
        MetricTexts::tr("The mean of all response times; less is better."),
        MetricTexts::tr("in time"), {}, MetricTexts::tr("late"), MetricTexts::tr("minutes")};
}

MetricWords responseInTimeWords()
{
    return {MetricTexts::tr("Answered in time"), MetricTexts::tr("Share answered in time"),
        MetricTexts::tr("Questions that met the norm of 60 minutes."),
        MetricTexts::tr(
            "The share of questions answered within 60 minutes, an answer after exactly 60 "
            "minutes included."),
        MetricTexts::tr("in time"), {}, MetricTexts::tr("late"), {}};
}

MetricWords waitMinutesWords()
{
    return {MetricTexts::tr("Waiting time"), MetricTexts::tr("Waiting time in minutes"),
        MetricTexts::tr("The minutes that a customer waits for their turn, as measured."),
        MetricTexts::tr("The mean of all waiting times; less is better."),
        MetricTexts::tr("in time"), {}, MetricTexts::tr("late"), MetricTexts::tr("minutes")};
}

MetricWords waitInTimeWords()
{
    return {MetricTexts::tr("Helped in time"), MetricTexts::tr("Share helped in time"),
        MetricTexts::tr("Customers who waited no longer than the norm of 5 minutes."),
        MetricTexts::tr("The share of waiting times within 5 minutes, a wait of exactly 5 minutes "
                        "included."),
        MetricTexts::tr("in time"), {}, MetricTexts::tr("late"), {}};
}

MetricWords onTimeWords()
{
    return {MetricTexts::tr("On time"), MetricTexts::tr("Share on time"),
        MetricTexts::tr("Whether a delivery or visit came when it was promised, as measured."),
        MetricTexts::tr("The share that came on the promised day or before."),
        MetricTexts::tr("in time"), {}, MetricTexts::tr("late"), {}};
}

MetricWords fromStockWords()
{
    return {MetricTexts::tr("From stock"), MetricTexts::tr("Share from stock"),
        MetricTexts::tr("Whether what was ordered was in stock, as measured."),
        MetricTexts::tr("The share that is yes."),
        //: orders
        MetricTexts::tr("from stock"), {},
        //: orders
        MetricTexts::tr("not in stock"), {}};
}

MetricWords resolvedWords()
{
    return {MetricTexts::tr("Solved"), MetricTexts::tr("Share that was solved"),
        MetricTexts::tr("Whether what the customer came for was solved, yes or no."),
        MetricTexts::tr("The share that is yes."),
        //: questions that were solved
        MetricTexts::tr("solved"), {},
        //: questions that were not solved
        MetricTexts::tr("not solved"), {}};
}

QString scaleParagraph(const Metric &metric)
{
    if (metric.norm) {
        return MetricTexts::tr(
            "The norm is the same for everyone. It is not shared out as a target.");
    }
    if (metric.kind == MetricKind::Amount)
        return {};
    return MetricTexts::tr(
        "Headroom is the distance from the score to the maximum. With one target for "
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
        {QStringLiteral("csat-6-top2"), +[] { return topTwoWords(6); }},
        {QStringLiteral("csat-7-top2"), +[] { return topTwoWords(7); }},
        {QStringLiteral("csat-8-top2"), +[] { return topTwoWords(8); }},
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
    paragraphs << MetricTexts::tr(
        "The interval of 95 % says how far the score could be off because only some customers "
        "answered: the more answers, the narrower it is. A change is called real only when chance "
        "hardly explains it, counted over all changes in the list; else it is within noise.");
    paragraphs << MetricTexts::tr("A score is shown from %Ln answer(s).", nullptr,
                      static_cast<int>(limits.minimumForScore))
            + QLatin1Char(' ')
            + MetricTexts::tr("A verdict is given from %Ln answer(s).", nullptr,
                static_cast<int>(limits.minimumForVerdict));
    const QString scale = scaleParagraph(metric);
    if (!scale.isEmpty())
        paragraphs << scale;
    paragraphs << MetricTexts::tr(
        "Every total is counted from the answers themselves, never as a mean of means.");
    return paragraphs.join(QStringLiteral("\n\n"));
}

QString countWords(const Metric &metric, const QString &count)
{
    //: how many figures of a location in a month an indicator is made of
    return metric.ofMonths ? MetricTexts::tr("n = %1 months").arg(count)
                           //: how many answers an indicator is made of
                           : MetricTexts::tr("n = %1").arg(count);
}

QString countHeading(const Metric &metric)
{
    //: heading of a column: figures of a location in a month
    return metric.ofMonths ? MetricTexts::tr("Months") : MetricTexts::tr("Answers");
}

} // namespace headroom::ui
