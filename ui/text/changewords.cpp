// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/changewords.h"

#include <QCoreApplication>

#include <cmath>

namespace headroom::ui {

namespace {

struct ChangeTexts
{
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::ChangeWords)
};

QString withoutSign(const Metric &metric, double points, const Figures &figures)
{
    return figures.change(metric, std::abs(points)).mid(1);
}

QString noiseSentence(const Change &change, const Metric &metric, const ComparedPeriods &periods,
    const Figures &figures)
{
    const Difference &difference = *change.difference;
    const QString size = withoutSign(metric, difference.change, figures);
    const QString margin =
        withoutSign(metric, (difference.interval.high - difference.interval.low) / 2, figures);
    const QString answers = figures.count(change.after.n);
    if (difference.change < 0) {
        //: %1 and %3 periods, %2 points, %4 a number of answers, %5 points
        return ChangeTexts::tr(
            "%1 is %2 below %3: with %4 answers a difference under %5 says nothing.")
            .arg(periods.later, size, periods.earlier, answers, margin);
    }
    //: %1 and %3 periods, %2 points, %4 a number of answers, %5 points
    return ChangeTexts::tr("%1 is %2 above %3: with %4 answers a difference under %5 says nothing.")
        .arg(periods.later, size, periods.earlier, answers, margin);
}

QString realSentence(const Change &change, const Metric &metric, const ComparedPeriods &periods,
    const Figures &figures)
{
    const Difference &difference = *change.difference;
    const QString size = withoutSign(metric, difference.change, figures);
    const QString low = figures.change(metric, difference.interval.low);
    const QString high = figures.change(metric, difference.interval.high);
    if (change.kind == ChangeKind::RealDecline) {
        //: %1 and %3 periods, %2 points, %4 and %5 the ends of the 95 % interval of the change
        return ChangeTexts::tr("%1 is %2 below %3: a real change (95 %: %4 to %5).")
            .arg(periods.later, size, periods.earlier, low, high);
    }
    //: %1 and %3 periods, %2 points, %4 and %5 the ends of the 95 % interval of the change
    return ChangeTexts::tr("%1 is %2 above %3: a real change (95 %: %4 to %5).")
        .arg(periods.later, size, periods.earlier, low, high);
}

} // namespace

QString changePill(const Change &change, const Metric &metric, const Figures &figures)
{
    const bool isCompared = change.kind != ChangeKind::NotComparable && change.difference;
    if (!isCompared && (metric.kind == MetricKind::Sum || metric.isOwn()))
        return ChangeTexts::tr("Not compared");
    if (change.isHidden)
        return ChangeTexts::tr("Hidden");
    if (!isCompared && metric.ofMonths)
        return ChangeTexts::tr("Too few months to compare");
    if (!isCompared)
        return ChangeTexts::tr("Too few answers to compare");
    const double points = change.difference->change;
    const QString size = figures.change(metric, points);
    const QString text = change.kind == ChangeKind::WithinNoise
        ? ChangeTexts::tr("%1 · within noise").arg(size)
        : ChangeTexts::tr("%1 · real change").arg(size);
    if (size == figures.change(metric, 0))
        return text;
    return (points < 0 ? QStringLiteral("▼ ") : QStringLiteral("▲ ")) + text;
}

QString changeKindWords(const Change &change)
{
    if (change.isHidden)
        return ChangeTexts::tr("Hidden");
    if (change.kind == ChangeKind::NotComparable || !change.difference)
        return ChangeTexts::tr("Too few answers");
    return change.kind == ChangeKind::WithinNoise ? ChangeTexts::tr("Within noise")
                                                  : ChangeTexts::tr("Real change");
}

Tone changeTone(const Change &change, const Metric &metric)
{
    switch (change.kind) {
    case ChangeKind::NotComparable:
    case ChangeKind::WithinNoise:
        return Tone::Neutral;
    case ChangeKind::RealRise:
        return metric.lowerIsBetter ? Tone::Bad : Tone::Good;
    case ChangeKind::RealDecline:
        return metric.lowerIsBetter ? Tone::Good : Tone::Bad;
    }
    return Tone::Neutral;
}

QString changeSentence(const Change &change, const Metric &metric, const ComparedPeriods &periods,
    const Figures &figures)
{
    if (change.isHidden) {
        //: %1 and %2 periods
        return ChangeTexts::tr("%1 and %2 are not compared: a score is hidden so that one beside "
                               "it with few answers cannot be worked out.")
            .arg(periods.later, periods.earlier);
    }
    if (change.kind == ChangeKind::NotComparable || !change.difference) {
        //: %1 and %2 periods, %3 and %4 numbers of answers
        return ChangeTexts::tr("%1 and %2 cannot be compared: %3 and %4 answers are too few.")
            .arg(periods.later, periods.earlier, figures.count(change.after.n),
                figures.count(change.before.n));
    }
    return change.kind == ChangeKind::WithinNoise ? noiseSentence(change, metric, periods, figures)
                                                  : realSentence(change, metric, periods, figures);
}

QString verdictPill(const std::optional<Verdict> &verdict)
{
    if (!verdict)
        return ChangeTexts::tr("Too few answers");
    switch (*verdict) {
    case Verdict::Met:
        return ChangeTexts::tr("✓ Target reached");
    case Verdict::NotMet:
        return ChangeTexts::tr("Below the target");
    case Verdict::CannotBeTold:
        return ChangeTexts::tr("Cannot be told");
    }
    return {};
}

Tone verdictTone(const std::optional<Verdict> &verdict)
{
    if (verdict == Verdict::Met)
        return Tone::Good;
    return verdict == Verdict::NotMet ? Tone::Warn : Tone::Neutral;
}

QString progressWords(const TargetProgress &progress, const Metric &metric, const Figures &figures)
{
    const QString target = figures.score(metric, progress.target);
    if (progress.opens.isValid()) {
        //: %1 a target, %2 the first day of the round
        return ChangeTexts::tr("Target %1, from %2").arg(target, figures.shortDate(progress.opens));
    }
    if (progress.answers == 0) {
        //: the round has begun, without answers yet; %1 a target
        return ChangeTexts::tr("Target %1, nothing measured yet").arg(target);
    }
    if (!progress.attained)
        return ChangeTexts::tr("Target %1").arg(target);
    if (*progress.attained >= 1)
        return ChangeTexts::tr("Target %1 reached").arg(target);
    if (*progress.attained < 0) {
        return ChangeTexts::tr("Below the start of %1, target %2")
            .arg(figures.score(metric, progress.start), target);
    }
    //: %1 a percentage, %2 a target
    return ChangeTexts::tr("%1 of the way to %2")
        .arg(figures.percent(*progress.attained, 0), target);
}

QString scoreWords(const ScoreResult &score, const Metric &metric, const Figures &figures)
{
    struct Visitor
    {
        const Metric &metric;
        const Figures &figures;

        QString operator()(const NoData &) const
        {
            return metric.isOwn() ? ChangeTexts::tr("No data") : ChangeTexts::tr("No answers");
        }

        QString operator()(const TooFewAnswers &) const
        {
            return ChangeTexts::tr("Too few answers");
        }

        //: a score that is hidden
        QString operator()(const Withheld &) const { return ChangeTexts::tr("Hidden"); }

        QString operator()(const Score &shown) const { return figures.score(metric, shown.value); }
    };

    return std::visit(Visitor{metric, figures}, score);
}

QString scoreReason(const ScoreResult &score, const Limits &limits, const Figures &figures)
{
    struct Visitor
    {
        const Limits &limits;
        const Figures &figures;

        QString operator()(const NoData &) const
        {
            return ChangeTexts::tr("There are no answers in this period.");
        }

        QString operator()(const TooFewAnswers &few) const
        {
            //: %1 the number of answers there are, %2 the number that is needed
            return ChangeTexts::tr("%1 answers: a score is shown from %2 answers on.")
                .arg(figures.count(few.n), figures.count(limits.minimumForScore));
        }

        QString operator()(const Withheld &) const
        {
            return ChangeTexts::tr(
                "Hidden so that a score beside it with few answers cannot be worked out from the "
                "total.");
        }

        QString operator()(const Score &shown) const
        {
            if (!shown.indicative)
                return {};
            //: %1 the number of answers there are, %2 the number that is needed
            return ChangeTexts::tr("Indicative: %1 answers, a verdict needs %2.")
                .arg(figures.count(shown.tally.n), figures.count(limits.minimumForVerdict));
        }
    };

    return std::visit(Visitor{limits, figures}, score);
}

} // namespace headroom::ui
