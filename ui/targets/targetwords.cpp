// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/targets/targetwords.h"

#include "ui/text/filledtext.h"
#include "ui/text/metricwords.h"
#include "ui/text/unitwords.h"

#include <algorithm>
#include <cmath>

namespace headroom::ui {

namespace {

bool isHeld(const CascadeOutcome &outcome)
{
    const bool keepsScore =
        !outcome.units.empty() && outcome.units.front().status == TargetStatus::Held;
    return keepsScore || outcome.warnings.contains(CascadeWarning::CurrentIsMaximum);
}

bool isAnyoneCapped(const CascadeOutcome &outcome)
{
    return std::ranges::count(outcome.units, TargetStatus::Capped, &CascadeTarget::status) > 0;
}

} // namespace

TargetWords::TargetWords(const Metric &metric, const Figures &figures)
    : m_metric(metric)
    , m_figures(figures)
{
}

QString TargetWords::share(const TargetFacts &facts) const
{
    if (isHeld(facts.outcome))
        return tr("Everyone keeps what they have");
    switch (facts.asked.method) {
    case ShareMethod::Headroom:
        return (isAnyoneCapped(facts.outcome)
                ? tr("Everyone closes %1 of their own headroom, as far as they are asked")
                : tr("Everyone closes %1 of their own headroom"))
            .arg(m_figures.percent(facts.outcome.share));
    case ShareMethod::Points:
        return tr("Everyone is asked for the same points: %1")
            .arg(m_figures.change(m_metric, facts.outcome.target - facts.outcome.current));
    case ShareMethod::SameValue:
        return tr("Everyone has the same target: %1")
            .arg(m_figures.score(m_metric, facts.outcome.target));
    }
    Q_UNREACHABLE();
}

QString TargetWords::distance(const TargetFacts &facts) const
{
    const CascadeOutcome &outcome = facts.outcome;
    const double best = facts.asked.bounds.ceiling.value_or(m_metric.best);
    //: points to gain, points to the best score that is possible, that best score
    return tr("%1 of the %2 points to %3")
        .arg(m_figures.points(m_metric, outcome.target - outcome.current),
            m_figures.points(m_metric, best - outcome.current), m_figures.axis(m_metric, best));
}

QString TargetWords::sum(const TargetFacts &facts) const
{
    const QString together = m_figures.score(m_metric, facts.outcome.rollup);
    if (isHeld(facts.outcome))
        return tr("Weighted by answers, all targets together give %1, the score of now.")
            .arg(together);
    if (facts.outcome.addsUp) {
        return tr("Weighted by answers, all targets together give %1, the organisation target.")
            .arg(together);
    }
    return tr("Weighted by answers, all targets together give %1, not the organisation target %2.")
        .arg(together, m_figures.score(m_metric, facts.outcome.target));
}

QString TargetWords::history(const TargetFacts &facts) const
{
    QStringList years;
    bool doneBefore = false;
    const double asked = facts.outcome.target - facts.outcome.current;
    for (const YearlyRise &year : facts.history) {
        //: a year and by how many points the score rose in it
        years +=
            tr("%1: %2").arg(QString::number(year.year), m_figures.change(m_metric, year.rise));
        const bool better = m_metric.lowerIsBetter ? year.rise <= asked : year.rise >= asked;
        doneBefore = doneBefore || better;
    }
    if (years.isEmpty())
        return {};
    const QString rises = years.join(QStringLiteral(" · "));
    const QString wanted = m_figures.change(m_metric, asked);
    if (doneBefore)
        return tr("Own change by year: %1. Asked now: %2, which was reached before.")
            .arg(rises, wanted);
    return tr("Own change by year: %1. Asked now: %2, more than in any of these years.")
        .arg(rises, wanted);
}

QString TargetWords::warning(const TargetFacts &facts) const
{
    QStringList sentences;
    for (const CascadeWarning warning : facts.outcome.warnings) {
        switch (warning) {
        case CascadeWarning::TargetIsMaximum:
            sentences += tr("This target is the best that is possible: everyone would have to be "
                            "perfect.");
            break;
        case CascadeWarning::TargetBelowCurrent:
            sentences += belowCurrent(facts.outcome);
            break;
        case CascadeWarning::LocksExceedTarget:
            sentences += tr("The targets set by hand alone bring more than is asked: everyone else "
                            "keeps what they have.");
            break;
        case CascadeWarning::CurrentIsMaximum:
            sentences += tr("The score of now is the best that is possible: there is nothing left "
                            "to gain.");
            break;
        }
    }
    return sentences.join(QLatin1Char(' '));
}

QString TargetWords::belowCurrent(const CascadeOutcome &outcome) const
{
    const QString sentence = isHeld(outcome)
        ? tr("The target asks for less than the score of now (%1), so it is held: everyone keeps "
             "what they have.")
        : tr("The target asks for less than the score of now (%1).");
    return sentence.arg(m_figures.score(m_metric, outcome.current));
}

QString TargetWords::status(const TargetRow &row) const
{
    const QString answers = m_figures.count(row.target.n);
    const QString above = levelWithArticle(row.target.unit.parent().level());
    switch (row.target.status) {
    case TargetStatus::Locked:
        return row.reason.isEmpty() ? tr("Set by hand: reason missing")
                                    : tr("Set by hand: %1").arg(row.reason);
    case TargetStatus::Drawn:
        if (row.hidden)
            return tr("Score not shown: start of all those together");
        //: %2 "the location", "the organisation"
        return tr("%1 answers: start drawn to %2").arg(answers, above);
    case TargetStatus::FromParent:
        //: %1 "the location", "the organisation"
        return tr("No answers: target of %1").arg(above);
    case TargetStatus::Capped:
        return std::abs(row.target.target - row.target.start) < 1e-9
            ? tr("At the ceiling or above it")
            : tr("The most that anyone is asked");
    case TargetStatus::Held:
    case TargetStatus::Own:
        break;
    }
    if (isDrawnVisibly(row)) {
        return tr("Start drawn: %1").arg(m_figures.score(m_metric, row.target.start));
    }
    if (row.target.impossible)
        return tr("Cannot be reached: beyond %1").arg(m_figures.axis(m_metric, m_metric.best));
    return row.target.status == TargetStatus::Held ? tr("Held") : QString();
}

QString TargetWords::statusInShort(const TargetRow &row) const
{
    if (row.target.status == TargetStatus::Drawn && row.hidden)
        return tr("Start together");
    if (row.target.status == TargetStatus::Drawn)
        return tr("%1 answers: start drawn").arg(m_figures.count(row.target.n));
    if (row.target.status == TargetStatus::FromParent)
        return tr("No answers");
    return status(row);
}

bool TargetWords::isDrawnVisibly(const TargetRow &row) const
{
    return row.target.score && !row.hidden
        && m_figures.score(m_metric, *row.target.score)
        != m_figures.score(m_metric, row.target.start);
}

QString TargetWords::outsideScale(double value) const
{
    return tr("%1 lies outside the scale, which goes from %2 to %3.")
        .arg(m_figures.score(m_metric, value), m_figures.axis(m_metric, m_metric.worst),
            m_figures.axis(m_metric, m_metric.best));
}

QString TargetWords::bounds(const TargetBounds &bounds) const
{
    QStringList parts;
    if (bounds.ceiling)
        //: a score that nobody is asked to exceed
        parts += filledText(tr("Ceiling %1"), {m_figures.score(m_metric, *bounds.ceiling)});
    if (bounds.mostRise)
        //: a number of points that nobody is asked to rise by more than
        parts +=
            filledText(tr("at most %1 points"), {m_figures.points(m_metric, *bounds.mostRise)});
    return parts.isEmpty() ? tr("None", "no ceiling") : parts.join(QStringLiteral(" · "));
}

QString TargetWords::boundsInShort(const TargetBounds &bounds) const
{
    QStringList parts;
    if (bounds.ceiling)
        parts += (m_metric.lowerIsBetter ? QStringLiteral("≥ ") : QStringLiteral("≤ "))
            + m_figures.score(m_metric, *bounds.ceiling);
    if (bounds.mostRise)
        //: a number of points, on a button
        parts += filledText(tr("%1 points"), {m_figures.points(m_metric, *bounds.mostRise)});
    return parts.isEmpty() ? this->bounds(bounds) : parts.join(QStringLiteral(" · "));
}

QString TargetWords::methodName(ShareMethod method)
{
    switch (method) {
    case ShareMethod::Headroom:
        return tr("Same share of headroom");
    case ShareMethod::Points:
        return tr("Equal points");
    case ShareMethod::SameValue:
        return tr("Same target for all");
    }
    Q_UNREACHABLE();
}

QString TargetWords::weights(const Round &round, const Figures &figures)
{
    const int sum = round.weights();
    if (sum == 0)
        return {};
    const auto percent = [&](int weight) { return figures.percent(weight / 100.0, 0); };
    QStringList parts;
    for (const MetricTarget &target : round.targets) {
        if (target.weight > 0)
            parts.append(
                metricWords(target.metric).name + QLatin1Char(' ') + percent(target.weight));
    }
    //: %1 indicators with their weights, %2 the sum
    const QString text = filledText(tr("Weights in the result of the round: %1 = %2."),
        {parts.join(QStringLiteral(" + ")), percent(sum)});
    if (sum == 100)
        return text;
    return text + QLatin1Char(' ')
        + (sum < 100
                ? filledText(tr("%1 is still to be given before the round can be fixed."),
                    {percent(100 - sum)})
                : filledText(tr("That is %1 too much to fix the round."), {percent(sum - 100)}));
}

QString TargetWords::startName(StartRule rule)
{
    switch (rule) {
    case StartRule::Raw:
        return tr("Score as it is");
    case StartRule::Drawn:
        return tr("Score drawn to the group");
    }
    Q_UNREACHABLE();
}

QString TargetWords::rises(const CascadeOutcome &outcome) const
{
    double least = 0;
    double most = 0;
    bool any = false;
    for (const CascadeTarget &unit : outcome.units) {
        if (unit.unit.level() == Level::Organisation || unit.n == 0)
            continue;
        const double rise = unit.target - unit.start;
        least = any ? std::min(least, rise) : rise;
        most = any ? std::max(most, rise) : rise;
        any = true;
    }
    return tr("Changes asked: from %1 to %2 points.")
        .arg(m_figures.change(m_metric, least), m_figures.change(m_metric, most));
}

QString TargetWords::comparison(const MethodComparison &comparison) const
{
    QStringList sentences;
    const QString impossible = m_figures.count(comparison.impossible);
    const QString lowered = m_figures.count(comparison.lowered);
    const QString best = m_figures.axis(m_metric, m_metric.best);
    switch (comparison.method) {
    case ShareMethod::Headroom:
        sentences += tr("Fair to who is low and who is high: everyone closes the same share of "
                        "the distance to %1.")
                         .arg(best);
        break;
    case ShareMethod::Points:
        sentences += tr("Unfair to who is high already: the last points are the hardest.");
        break;
    case ShareMethod::SameValue:
        sentences += tr("Unfair to who is low: the whole distance is asked at once, and nothing of "
                        "who is above it.");
        break;
    }
    sentences += rises(comparison.outcome);
    if (comparison.impossible > 0) {
        sentences += tr("Impossible for %1: more is asked than %2.", "a number of units")
                         .arg(impossible, best);
    }
    if (comparison.lowered > 0)
        sentences += tr("Asked for less than they have now: %1.").arg(lowered);
    return sentences.join(QLatin1Char(' '));
}

} // namespace headroom::ui
