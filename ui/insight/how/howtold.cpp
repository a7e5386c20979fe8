// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/insight/how/howtold.h"

#include "core/insight/pointvalue.h"
#include "ui/insight/insightwords.h"
#include "ui/text/filledtext.h"
#include "ui/text/metricwords.h"
#include "ui/text/reasonwords.h"

#include <QCoreApplication>

namespace headroom::ui {

namespace {

struct HowTold
{
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::InsightHow)
};

QString inParagraphs(QStringList paragraphs)
{
    paragraphs.removeAll(QString());
    return paragraphs.join(QStringLiteral("\n\n"));
}

QString exampleOfShare(const ReasonFacts &facts, const Metric &outcome, const Figures &figures)
{
    if (facts.rows.isEmpty() || !facts.rows.first().unfavourable || facts.unfavourable == 0)
        return {};
    const qint64 naming = *facts.rows.first().unfavourable;
    //: %1 a reason, %2 and %3 numbers of comments, %4 a percentage, %5 a group: "detractors",
    //: "late"
    return filledText(HowTold::tr("%1 in the group “%5”: %2 of %3 comments name it, %4."),
        {reasonWords(facts.rows.first().reason), figures.count(naming),
            figures.count(facts.unfavourable),
            figures.percent(static_cast<double>(naming) / static_cast<double>(facts.unfavourable)),
            metricWords(outcome.id).unfavourable});
}

} // namespace

QString howReasonsAreCounted(
    const ReasonFacts &facts, const Metric &outcome, const Limits &limits, const Figures &figures)
{
    return inParagraphs({filledText(
                             //: %1 and %2 numbers of comments
                             HowTold::tr("Words and phrases of a list are looked up in every "
                                         "comment, in Dutch and English; "
                                         "one comment can name several reasons. Of %1 comments %2 "
                                         "name one. A share is the "
                                         "comments of a group that name the reason, divided by all "
                                         "comments of that group."),
                             {figures.count(facts.comments), figures.count(facts.recognised)}),
        exampleOfShare(facts, outcome, figures),
        HowTold::tr("Below the table the chosen reason: its share in every complete quarter of the "
                    "period against the quarter before, all reasons and quarters judged together, "
                    "and in the last of them per location."),
        HowTold::tr(
            "Change: the share of unfavourable comments in the last complete quarter against the "
            "quarter before, by the pooled z test, over all reasons together (Benjamini and "
            "Hochberg, 5 %)."),
        filledText(
            //: %1 a number of comments
            HowTold::tr(
                "Shown from %1 comments, for each group too; the limit is set under Settings."),
            {figures.count(limits.minimumForComments)}),
        HowTold::tr(
            "What it does not say: it reads words, not meaning. Of 120 English comments about "
            "care that were read by hand, 85 % of what it found was right, and it found 75 % of "
            "what there was; in Dutch it was tried on invented comments only. And who writes a "
            "comment differs from who does not."),
        HowTold::tr("Source: our own list of phrases.")});
}

QString howAPointIsValued(const CustomerValues &values, const Figures &figures)
{
    const std::optional<PointValue> value = pointValue(values);
    const QString customers = figures.count(qRound64(values.customers));
    QStringList paragraphs{HowTold::tr(
        "NPS is the share of promoters minus the share of detractors. One point more is 1 % of "
        "the customers from passive to promoter, or 0.5 % from detractor to promoter, because "
        "that counts twice.")};
    if (value)
        //: %1 a number of customers, the others amounts of money
        paragraphs << filledText(HowTold::tr("From detractors: %1 / 200 × (%2 − %4) = %5. From "
                                             "passives: %1 / 100 × (%2 − %3) = %6."),
            {customers, euroWords(values.promoter, figures), euroWords(values.passive, figures),
                euroWords(values.detractor, figures), euroWords(value->fromDetractor, figures),
                euroWords(value->fromPassive, figures)});
    paragraphs
        << HowTold::tr(
               "There is no n and no range: all four figures are typed in by you and taken as "
               "they are.")
        << HowTold::tr(
               "What it does not say: that a customer who is won over will spend like a promoter "
               "does now, nor what winning them over costs.")
        << HowTold::tr("Source: arithmetic on your own figures.");
    return inParagraphs(paragraphs);
}

QString howExtremesAreChosen(
    const ExtremeFacts &facts, const Metric &amount, const Limits &limits, const Figures &figures)
{
    return inParagraphs({filledText(
                             //: %1 an amount: "Delivery time", %2 a number of cases
                             HowTold::tr("The %2 answers or orders with the largest %1 in the "
                                         "period and unit, the largest "
                                         "first; of equal ones the newest."),
                             {metricWords(amount.id).name, figures.count(facts.cases.size())}),
        filledText(
            //: %1 and %2 numbers of answers
            HowTold::tr("Shown from %1 answers; what was said from %2."),
            {figures.count(limits.minimumForScore), figures.count(limits.minimumForComments)}),
        HowTold::tr(
            "What it does not say: how it usually goes. These are the exceptions, and an error in "
            "the data looks like one too."),
        HowTold::tr("Source: the answers themselves.")});
}

} // namespace headroom::ui
