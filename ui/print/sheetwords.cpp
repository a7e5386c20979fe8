// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/sheetwords.h"

#include "ui/text/actions/actionwords.h"
#include "ui/text/filledtext.h"
#include "ui/text/metricwords.h"
#include "ui/text/rounds/omissionwords.h"
#include "ui/text/rounds/roundwords.h"

#include <cmath>

namespace headroom::ui {

namespace {

constexpr std::size_t MostMilestones = 4;
constexpr qsizetype MostActions = 4;

bool isCalendarYear(const DateRange &range)
{
    return range.first == QDate(range.first.year(), 1, 1)
        && range.last == QDate(range.first.year(), 12, 31);
}

} // namespace

SheetWords::SheetWords(const SheetFacts &facts, const Catalogue &catalogue, const Figures &figures)
    : m_facts(facts)
    , m_catalogue(catalogue)
    , m_figures(figures)
{
    Q_ASSERT(!facts.indicators.isEmpty());
}

const Metric &SheetWords::metric(const SheetIndicator &indicator) const
{
    const Metric *found = m_catalogue.metric(indicator.metric);
    Q_ASSERT(found);
    return *found;
}

QString SheetWords::value(const SheetIndicator &indicator, double number) const
{
    return m_figures.score(metric(indicator), number);
}

QString SheetWords::points(const SheetIndicator &indicator, double number) const
{
    return m_figures.points(metric(indicator), std::abs(number));
}

QString SheetWords::score(const SheetIndicator &indicator, const ScoreResult &result) const
{
    if (const Score *shown = shownScore(result))
        return m_figures.score(metric(indicator), shown->value);
    if (std::holds_alternative<NoData>(result))
        return QStringLiteral("–");
    if (std::holds_alternative<Withheld>(result))
        return tr("hidden", "in a column of scores");
    //: In a column of scores: fewer answers than the limit for showing one, "<5".
    return tr("<%1").arg(m_figures.count(m_facts.limits.minimumForScore));
}

QString SheetWords::targetHeading() const
{
    return tr("%1 target by %2").arg(metricWords(main().metric).name, m_figures.date(m_facts.ends));
}

QString SheetWords::target() const
{
    return value(main(), main().target);
}

bool SheetWords::isDrawn(const SheetIndicator &indicator) const
{
    if (indicator.status == TargetStatus::Drawn)
        return true;
    return indicator.startRule == StartRule::Drawn && shownScore(indicator.now)
        && score(indicator, indicator.now) != value(indicator, indicator.start);
}

QString SheetWords::targetRise() const
{
    const SheetIndicator &indicator = main();
    const QString rise = m_figures.change(metric(indicator), indicator.target - indicator.start);
    const QString start = value(indicator, indicator.start);
    if (isDrawn(indicator))
        return tr("from a start of %1: %2 points").arg(start, rise);
    if (!shownScore(indicator.now))
        return tr("too few answers to show where you are now");
    return tr("from %1 now: %2 points").arg(start, rise);
}

QString SheetWords::chartHeading() const
{
    const QString name = metricWords(main().metric).name;
    return m_facts.unit.level() == Level::Employee ? tr("Your %1 by month").arg(name)
                                                   : tr("%1 by month").arg(name);
}

QString SheetWords::chartCaption() const
{
    return tr(
        "Answers in the baseline: %1 · shaded: 95 % confidence · dashed: the way to the target")
        .arg(m_figures.count(main().n));
}

std::vector<Milestone> SheetWords::milestones(const SheetIndicator &indicator) const
{
    const std::vector<Milestone> &all = indicator.milestones;
    const std::size_t shown = qMin(all.size(), MostMilestones);
    return {all.end() - static_cast<std::ptrdiff_t>(shown), all.end()};
}

QString SheetWords::weighedName(const SheetIndicator &indicator) const
{
    const QString name = metricWords(indicator.metric).name;
    if (indicator.weight == 0)
        return name;
    //: an indicator and its weight: "NPS, 60 %"
    return filledText(tr("%1, %2", "indicator with its weight"),
        {name, m_figures.percent(indicator.weight / 100.0, 0)});
}

QString SheetWords::weights() const
{
    QStringList parts;
    int sum = 0;
    for (const SheetIndicator &indicator : m_facts.indicators) {
        if (indicator.weight == 0)
            continue;
        parts += weighedName(indicator);
        sum += indicator.weight;
    }
    if (parts.isEmpty())
        return {};
    //: indicators with their weights, the sum of these
    return filledText(tr("Weights in the result of the round: %1; together %2."),
        {parts.join(QStringLiteral(" · ")), m_figures.percent(sum / 100.0, 0)});
}

QStringList SheetWords::columns() const
{
    const bool years = isCalendarYear(m_facts.baseline);
    const int year = m_facts.baseline.first.year();
    QStringList columns{tr("Indicator"), tr("Answers"),
        years ? QString::number(year - 1) : tr("Year before", "column: scores of the year before"),
        years ? QString::number(year) : tr("Now", "column: scores now"),
        tr("Target %1", "column; %1 is the name of the round").arg(m_facts.round)};
    for (const Milestone &milestone : milestones(main()))
        columns += m_figures.shortPeriod(Period::containing(Granularity::Quarter, milestone.day));
    columns += tr("So far");
    return columns;
}

QList<QStringList> SheetWords::rows() const
{
    QList<QStringList> rows;
    for (const SheetIndicator &indicator : m_facts.indicators) {
        QStringList row{weighedName(indicator), m_figures.count(indicator.n),
            score(indicator, indicator.lastYear), score(indicator, indicator.now),
            value(indicator, indicator.target)};
        for (const Milestone &milestone : milestones(indicator))
            row += value(indicator, milestone.value);
        row += soFar(indicator);
        rows += row;
        rows += subgoalRows(indicator.metric);
    }
    return rows;
}

QString SheetWords::soFar(const SheetIndicator &indicator) const
{
    if (!indicator.soFar)
        return tr("starts %1").arg(m_figures.shortDate(m_facts.starts));
    const QString so = score(indicator, *indicator.soFar);
    if (!indicator.verdict)
        return so;
    switch (*indicator.verdict) {
    case Verdict::Met:
        return tr("%1 met", "a score so far").arg(so);
    case Verdict::NotMet:
        return tr("%1 not met", "a score so far").arg(so);
    case Verdict::CannotBeTold:
        return tr("%1 cannot be told", "a score so far, with too wide an interval").arg(so);
    }
    Q_UNREACHABLE();
}

QString SheetWords::drawnStarts() const
{
    QStringList starts;
    for (const SheetIndicator &indicator : m_facts.indicators) {
        if (isDrawn(indicator)) {
            //: indicator, the score that the target starts from, number of answers
            starts += tr("%1 %2 (n = %3)")
                          .arg(metricWords(indicator.metric).name,
                              value(indicator, indicator.start), m_figures.count(indicator.n));
        }
    }
    if (starts.isEmpty())
        return {};
    return tr("The fewer answers, the more a start is drawn from one's own score towards the "
              "group: %1.")
        .arg(starts.join(QStringLiteral(", ")));
}

QStringList SheetWords::following() const
{
    QStringList lines;
    QStringList mixes;
    for (const SheetIndicator &indicator : m_facts.indicators) {
        const RoundWords words(metric(indicator), m_figures);
        if (indicator.needed) {
            //: an indicator, and a sentence on what it still needs
            lines += filledText(tr("%1: %2"),
                {metricWords(indicator.metric).name, words.needed(*indicator.needed)});
        }
        if (indicator.mix)
            mixes += words.mix(*indicator.mix);
    }
    if (!lines.isEmpty())
        lines += tr("The answers still to come are expected at the pace of the baseline.");
    if (m_facts.weighed && m_facts.weighed->attained.value_or(0) < 0)
        lines.prepend(tr("By the weights, the result is no better than the start."));
    else if (m_facts.weighed && m_facts.weighed->attained)
        //: a percentage
        lines.prepend(filledText(tr("By the weights, %1 of the way to the targets is covered."),
            {m_figures.percent(*m_facts.weighed->attained, 0)}));
    return lines + mixes;
}

QStringList SheetWords::omissions() const
{
    const QStringList names = columns();
    QStringList lines;
    for (const SheetIndicator &indicator : m_facts.indicators) {
        for (const SheetOmission &omission : indicator.omissions) {
            const BothScores &both = omission.both;
            const QString column = omission.of == SheetOmission::Of::SoFar
                ? names.last()
                : names[omission.of == SheetOmission::Of::YearBefore ? YearBeforeColumn
                                                                     : NowColumn];
            //: an indicator, a column of the table, "1 answer left out: reason, by name", two
            //: scores, each with its number of answers
            lines += filledText(tr("%1, %2: %3. With: %4 (n = %5); without: %6 (n = %7)."),
                {metricWords(indicator.metric).name, column,
                    omissionWords(both.omissions, m_figures), score(indicator, both.with),
                    m_figures.count(answerCount(both.with)), score(indicator, both.without),
                    m_figures.count(answerCount(both.without))});
        }
    }
    return lines;
}

QString SheetWords::sum() const
{
    const SheetIndicator &indicator = main();
    if (m_facts.signature)
        return tr("Weighted by answers, the targets that were proposed to everyone together give "
                  "%1, the target of the organisation.")
            .arg(value(indicator, indicator.organisationTarget));
    return tr("Weighted by answers, the targets of everyone together give %1, the target of the "
              "organisation.")
        .arg(value(indicator, indicator.organisationTarget));
}

QString SheetWords::limits() const
{
    const QString score = m_figures.count(m_facts.limits.minimumForScore);
    const QString verdict = m_figures.count(m_facts.limits.minimumForVerdict);
    return tr("Limits used: a score is shown from %1 answers, a verdict is given from %2.")
        .arg(score, verdict);
}

QStringList SheetWords::notes() const
{
    QStringList notes;
    if (const QString drawn = drawnStarts(); !drawn.isEmpty())
        notes += drawn;
    for (const SheetIndicator &indicator : m_facts.indicators) {
        if (indicator.status == TargetStatus::Locked && indicator.metric != main().metric)
            notes += tr("%1: target set by hand: %2")
                         .arg(metricWords(indicator.metric).name, indicator.lockReason);
    }
    if (!m_facts.subgoals.isEmpty())
        notes += tr("› serves the indicator above it; its target is its norm.");
    if (const QString weighed = weights(); !weighed.isEmpty())
        notes += weighed;
    if (main().status != TargetStatus::Held)
        notes += sum();
    notes += limits();
    return notes;
}

QStringList SheetWords::actions() const
{
    QStringList lines;
    for (const Action &action : m_facts.actions.mid(0, MostActions)) {
        QStringList parts{action.title, action.owner};
        if (action.starts)
            //: %1 the day on which an action starts
            parts.append(filledText(tr("from %1"), {m_figures.shortDate(*action.starts)}));
        parts.append(actionStateWords(action.state).toLower());
        parts.removeAll(QString());
        lines.append(parts.join(QStringLiteral(" · ")));
    }
    if (const qsizetype more = m_facts.actions.size() - MostActions; more > 0)
        //: %1 a number of further actions
        lines.append(filledText(tr("and %1 more"), {m_figures.count(more)}));
    return lines;
}

} // namespace headroom::ui
