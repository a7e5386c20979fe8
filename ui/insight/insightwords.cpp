// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/insight/insightwords.h"

#include "ui/text/changewords.h"
#include "ui/text/columnwords.h"
#include "ui/text/filledtext.h"
#include "ui/text/metricwords.h"
#include "ui/text/reasonwords.h"
#include "ui/text/unitwords.h"

#include <QCoreApplication>

#include <cmath>

namespace headroom::ui {

namespace {

constexpr qsizetype MostPlaces = 3;
constexpr qsizetype LongestExample = 220;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::InsightWords)
};

/// The driver that a sentence is about: the strongest that surely goes together at all.
const Driver *surestDriver(const Drivers &drivers)
{
    for (const Driver &driver : drivers.drivers) {
        if (driver.isSure())
            return &driver;
    }
    return nullptr;
}

QString strongestWords(const Driver &driver, const QString &outcome, bool lowerOutcome)
{
    const QString name = driverWords(driver);
    const bool higher = (driver.correlation.r > 0) != lowerOutcome;
    //: %1 an indicator, %2 what goes together with it
    return higher ? Words::tr("%1 goes together most with %2: where %2 is higher, %1 is better.")
                        .arg(outcome, name)
                  //: %1 an indicator, %2 what goes together with it
                  : Words::tr("%1 goes together most with %2: where %2 is lower, %1 is better.")
                        .arg(outcome, name);
}

} // namespace

QString noScoreHint(const ScoreResult &score, const Limits &limits, const Figures &figures)
{
    const QString advice = Words::tr("Choose a longer period or a larger unit.");
    const QString reason = std::holds_alternative<Withheld>(score)
        ? scoreReason(score, limits, figures)
        : Words::tr("There are too few answers in this selection.");
    return reason + u' ' + advice;
}

QString correlationWords(double r, const Figures &figures)
{
    return figures.withSign(r, 2);
}

QString correlationRange(const Interval &interval, const Figures &figures)
{
    //: a 95 % range
    return Words::tr("%1 to %2")
        .arg(correlationWords(interval.low, figures), correlationWords(interval.high, figures));
}

QString driverWords(const Driver &driver)
{
    if (!driver.ownName.isEmpty())
        return driver.ownName;
    const QString name = metricWords(driver.metric).name;
    const Catalogue catalogue = driver.sharesMetric ? Catalogue::builtIn() : Catalogue();
    const Measure *measure = catalogue.measure(driver.measure);
    if (measure == nullptr || !measure->lowest || !measure->highest)
        return name;
    //: %1 an indicator, %2 its scale: "CES, 1–10"
    return Words::tr("%1, %2").arg(name, endsWords({*measure->lowest, *measure->highest}));
}

QString subjectWords(const Performance &performance)
{
    if (performance.ownName.isEmpty())
        return metricWords(performance.subject).name;
    //: %1 an own indicator
    return filledText(Words::tr("%1, within the norm"), {performance.ownName});
}

QString driversMeaning(const InsightFacts &facts, const Metric &metric, const Figures &figures)
{
    const Drivers &drivers = facts.drivers;
    const QString name = metricWords(metric).name;
    const Driver *strongest = surestDriver(drivers);
    if (strongest == nullptr)
        //: %1 an indicator
        return Words::tr("Nothing here surely goes together with %1: every range holds 0.")
            .arg(name);
    const QString sentence = strongestWords(*strongest, name, metric.lowerIsBetter);
    if (!drivers.rSquared)
        return sentence;
    //: %1 a percentage, %2 an indicator, %3 a number of answers
    QString together =
        Words::tr("Those with a weight together go with %1 of the differences in %2 (n = %3).")
            .arg(figures.percent(*drivers.rSquared, 0), name, figures.count(drivers.weighed));
    // "n = 51" is one word for whoever breaks the line.
    together.replace(QStringLiteral("n = "), QStringLiteral("n\u00A0=\u00A0"));
    return sentence + u' ' + together;
}

QString monthsCount(const MonthsFigure &months)
{
    //: a location in a month counts as one
    return Words::tr("%Ln month(s) of locations", nullptr, static_cast<int>(months.n));
}

QString performanceSentence(
    const Performance &performance, const Metric &perception, const Figures &figures)
{
    if (performance.months)
        //: %1 what we measure, %2 and %3 percentages, %4 a group of customers: "detractors", %5
        //: "24 months of locations", %6 a number of answers
        return filledText(Words::tr("%1: %2 over %5 meets our norm, yet of the %6 customers who "
                                    "answered there and then %3 are %4."),
            {subjectWords(performance), figures.percent(performance.shareWithin()),
                figures.percent(performance.shareDissatisfied()),
                metricWords(perception).unfavourable, monthsCount(*performance.months),
                figures.count(performance.n)});
    //: %1 what we measure, %2 and %3 percentages, %4 a group of customers: "detractors"
    return Words::tr("%1: %2 meets our norm, yet %3 of these customers are %4.")
        .arg(subjectWords(performance), figures.percent(performance.shareWithin()),
            figures.percent(performance.shareDissatisfied()), metricWords(perception).unfavourable);
}

namespace {

/// What a customer outside the norm says beside one within it, of the subject where it matters
/// most.
QString outsideWords(
    const InsightFacts &facts, const Metric &metric, const Limits &limits, const Figures &figures)
{
    const Performance *widest = nullptr;
    double gap = 0;
    for (const Performance &subject : facts.subjects) {
        if (hidesGroups(subject, limits))
            continue;
        const double inside =
            static_cast<double>(subject.dissatisfiedWithin) / static_cast<double>(subject.within);
        const double outside = static_cast<double>(subject.dissatisfiedOutside())
            / static_cast<double>(subject.outside());
        if (outside - inside > gap) {
            gap = outside - inside;
            widest = &subject;
        }
    }
    if (widest == nullptr)
        return {};
    const auto share = [&](qint64 part, qint64 whole) {
        return figures.percent(static_cast<double>(part) / static_cast<double>(whole), 0);
    };
    //: %1 what we measure, %2 and %4 percentages, %3 a group of customers: "detractors"
    return Words::tr("%1: outside our norm %2 are %3, within it %4.")
        .arg(subjectWords(*widest), share(widest->dissatisfiedOutside(), widest->outside()),
            metricWords(metric).unfavourable, share(widest->dissatisfiedWithin, widest->within));
}

/// The places where the norm is met and the customer is not satisfied; empty for none.
QString notSatisfiedWords(
    const InsightFacts &facts, const ReportSource &source, const Figures &figures)
{
    QStringList places;
    for (const Performance &place : facts.notSatisfied) {
        if (places.size() == MostPlaces)
            break;
        //: %1 a unit, %2 what we measure, %3 and %4 percentages, in a list
        places << filledText(Words::tr("%1 (%2: %3 within our norm, %4 dissatisfied)"),
            {unitWords(source.organisation, place.unit), subjectWords(place),
                figures.percent(place.shareWithin()), figures.percent(place.shareDissatisfied())});
    }
    if (places.isEmpty())
        return {};
    const auto more = static_cast<int>(facts.notSatisfied.size() - places.size());
    //: %1 a list of units
    const QString sentence =
        Words::tr("Norm met, customer not satisfied: %1.").arg(places.join(QStringLiteral("; ")));
    return more == 0 ? sentence : sentence + u' ' + Words::tr("And %Ln more.", nullptr, more);
}

} // namespace

QString performanceMeaning(const InsightFacts &facts, const Metric &metric,
    const ReportSource &source, const Figures &figures)
{
    QStringList sentences;
    for (const Performance &subject : facts.subjects) {
        if (isMetButNotSatisfied(subject))
            sentences << performanceSentence(subject, metric, figures) + u' '
                    + Words::tr("Good figures, unhappy customers.");
    }
    sentences << notSatisfiedWords(facts, source, figures);
    sentences.removeAll(QString());
    if (sentences.isEmpty())
        sentences << Words::tr("Nowhere is our norm met while one customer in five or more is "
                               "dissatisfied.");
    for (const Performance &subject : facts.subjects) {
        if (subject.months && !isMetButNotSatisfied(subject))
            //: %1 what we measure, %2 "24 months of locations", %3 a number of answers
            sentences << filledText(
                Words::tr("%1 is the mean of %2; the %3 customers are all who answered there and "
                          "then."),
                {subjectWords(subject), monthsCount(*subject.months), figures.count(subject.n)});
    }
    sentences << outsideWords(facts, metric, source.limits, figures);
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QString recognisedWords(const ReasonFacts &facts, const Figures &figures)
{
    //: two numbers of comments
    const QString sentence =
        Words::tr("%1 of %2 comments name a reason that is recognised. One comment can name "
                  "several.")
            .arg(figures.count(facts.recognised), figures.count(facts.comments));
    if (!facts.quarters)
        return sentence;
    const auto quarter = [&](const DateRange &range) {
        return figures.period(Period::containing(Granularity::Quarter, range.first));
    };
    //: %1 a sentence, %2 and %3 quarters of a year
    return Words::tr("%1 Change: %2 against %3.")
        .arg(sentence, quarter(facts.quarters->after), quarter(facts.quarters->before));
}

QString lexiconStateWords(const LexiconInUse &lexicon, const Figures &figures)
{
    if (lexicon.isDamaged)
        return Words::tr("The words in this database are not what was saved: those of the program "
                         "are used.");
    if (!lexicon.isOwn)
        return {};
    //: %1 a day
    return Words::tr("Recognised by your own words of %1.")
        .arg(figures.date(lexicon.savedAt.toLocalTime().date()));
}

QString reasonsMeaning(const ReasonFacts &facts, const Metric &metric, const Figures &figures)
{
    if (facts.rows.isEmpty())
        return Words::tr("No comment names a reason that is recognised.");
    const ReasonRow &first = facts.rows.first();
    const QString group = metricWords(metric).unfavourable;
    if (!first.unfavourable)
        //: %1 a group of answers: "detractors", "late"
        return Words::tr("There are too few comments in the group “%1” to say what they name.")
            .arg(group);
    if (*first.unfavourable == 0)
        //: %1 a group of answers: "detractors", "late"
        return Words::tr("No comment in the group “%1” names a reason that is recognised.")
            .arg(group);
    const double share =
        static_cast<double>(*first.unfavourable) / static_cast<double>(facts.unfavourable);
    //: %1 a reason, %2 a percentage, %3 a group of answers: "detractors", "late"
    QString sentence = Words::tr("Named most: %1, in %2 of the comments in the group “%3”.")
                           .arg(reasonWords(first.reason), figures.percent(share, 0), group);
    for (const ReasonRow &row : facts.rows) {
        if (row.change.kind == ChangeKind::RealRise)
            //: %1 a reason
            return sentence + u' '
                + Words::tr("%1 is named more often than the quarter before: a real change.")
                      .arg(reasonWords(row.reason));
    }
    return sentence;
}

QString reasonChangeWords(const Change &change, const Figures &figures)
{
    const auto size = [&] { return figures.withSign(change.difference->change, 0); };
    switch (change.kind) {
    case ChangeKind::RealRise:
        //: more comments name a reason; %1 points
        return QStringLiteral("▲ ") + Words::tr("%1 · real").arg(size());
    case ChangeKind::RealDecline:
        return QStringLiteral("▼ ") + Words::tr("%1 · real").arg(size());
    case ChangeKind::WithinNoise:
        return Words::tr("Within noise");
    case ChangeKind::NotComparable:
        break;
    }
    return Words::tr("Too few comments");
}

QString exampleWords(const Comment &comment, const ReportSource &source, const Figures &figures)
{
    QString text = comment.text.simplified();
    if (text.size() > LongestExample)
        text = text.first(LongestExample) + u'…';
    const Measure *measure = source.catalogue.measure(comment.measure);
    const QString value = measure ? valueWords(comment.value, *measure, figures) : QString();
    const QString place = unitWords(source.organisation, UnitRef::atLocation(comment.location));
    //: %1 what a customer said, %2 a location, %3 a date, %4 the answer that was given
    return filledText(
        Words::tr("“%1” · %2, %3, answered %4"), {text, place, figures.date(comment.day), value});
}

QString extremesMeaning(const ExtremeFacts &facts, const Metric &amount, const Figures &figures)
{
    if (facts.cases.isEmpty())
        return {};
    const double largest =
        static_cast<double>(facts.cases.first().amount) / static_cast<double>(amount.resolution);
    const QString unit = metricWords(amount).unit;
    if (!amount.norm)
        //: %1 an amount, %2 its unit: "days"
        return Words::tr("The largest is %1 %2.").arg(figures.score(amount, largest), unit);
    //: %1 an amount, %2 its unit: "days", %3 the norm
    return Words::tr("The largest is %1 %2; our norm is %3.")
        .arg(figures.score(amount, largest), unit, figures.score(amount, *amount.norm));
}

QString valueWords(Steps value, const Measure &measure, const Figures &figures)
{
    const double units = static_cast<double>(value) / static_cast<double>(measure.resolution);
    return figures.numbers().toString(units, 'g', 8);
}

QString euroWords(double euros, const Figures &figures)
{
    return QStringLiteral("€\u00A0") + figures.count(std::llround(euros));
}

} // namespace headroom::ui
