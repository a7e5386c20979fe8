// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/insight/how/howtold.h"

#include "ui/insight/insightwords.h"
#include "ui/text/filledtext.h"
#include "ui/text/metricwords.h"
#include "ui/text/reasonwords.h"

#include <QCoreApplication>

#include <cmath>

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
            metricWords(outcome).unfavourable});
}

QStringList importedValueWords(
    const ValueFacts &facts, const Limits &limits, const Figures &figures)
{
    return {//: %1 a number: "1", "2.5"
        filledText(HowTold::tr(
                       "What a customer of a group is worth is the mean of the imported amounts of "
                       "the answers in that group, of the whole organisation in the period, "
                       "times %1 a year. The ranges of 95 % say how far it could be off because "
                       "only some customers answered; how many customers you have is taken as it "
                       "is. A customer who answered twice counts twice."),
            {figures.amount(Fraction(std::llround(facts.timesAYear * 100), 100), 2)}),
        //: %1 and %2 numbers of amounts
        filledText(HowTold::tr("Each group needs %1 amounts; under %2 the card says that it is "
                               "indicative."),
            {figures.count(std::max<qint64>(limits.minimumForScore, 2)),
                figures.count(limits.minimumForVerdict)})};
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

QString howAPointIsValued(const ValueFacts &facts, const Limits &limits, const Figures &figures)
{
    QStringList paragraphs{HowTold::tr(
        "NPS is the share of promoters minus the share of detractors. One point more is 1 % of "
        "the customers from passive to promoter, or 0.5 % from detractor to promoter, because "
        "that counts twice.")};
    if (facts.point)
        //: %1 a number of customers, the others amounts of money
        paragraphs << filledText(HowTold::tr("From detractors: %1 / 200 × (%2 − %4) = %5. From "
                                             "passives: %1 / 100 × (%2 − %3) = %6."),
            {figures.count(qRound64(facts.customers)),
                euroWords(facts.promoter.value.value, figures),
                euroWords(facts.passive.value.value, figures),
                euroWords(facts.detractor.value.value, figures),
                euroWords(facts.point->fromDetractor.value, figures),
                euroWords(facts.point->fromPassive.value, figures)});
    if (facts.isImported)
        paragraphs << importedValueWords(facts, limits, figures);
    else
        paragraphs << HowTold::tr(
            "There is no n and no range: all four figures are typed in by you and taken as "
            "they are.");
    paragraphs << HowTold::tr(
        "What it does not say: that a customer who is won over will spend like a promoter "
        "does now, nor what winning them over costs.");
    paragraphs << (facts.isImported ? HowTold::tr(
                       "Source: the amounts in your imports; Student's t for the range of a mean, "
                       "Welch (1947) for that of a difference.")
                                    : HowTold::tr("Source: arithmetic on your own figures."));
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
                             {metricWords(amount).name, figures.count(facts.cases.size())}),
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
