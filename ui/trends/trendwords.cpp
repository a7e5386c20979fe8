// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/trends/trendwords.h"

#include "core/reports/canvas/ownmetric.h"
#include "ui/text/actions/actionwords.h"
#include "ui/text/changewords.h"
#include "ui/text/filledtext.h"
#include "ui/text/indicators/indicatorwords.h"
#include "ui/text/indicators/ownwords.h"
#include "ui/text/metricwords.h"
#include "ui/text/unitwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace headroom::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::TrendWords)
};

const SeriesPoint *lastComplete(const Series &series)
{
    for (auto point = series.rbegin(); point != series.rend(); ++point) {
        if (!point->open && answerCount(point->score) > 0)
            return &*point;
    }
    return nullptr;
}

QString sentenceOf(const QString &unit, const QString &sentence)
{
    //: %1 a unit, %2 a sentence about it
    return unit.isEmpty() ? sentence : Words::tr("%1: %2").arg(unit, sentence);
}

struct OwnFindings
{
    const TrendFacts &facts;
    const ReportSource &source;
    const Figures &figures;
    const Metric &metric;
    const OwnIndicator &own;

    QList<TrendFinding> all() const
    {
        QList<TrendFinding> findings;
        bool missesEmployee = false;
        for (const TrendLine &line : facts.lines) {
            missesEmployee =
                missesEmployee || (line.series.isEmpty() && line.unit.level() == Level::Employee);
            addNorm(findings, line);
            addNotComputable(findings, line);
        }
        if (missesEmployee)
            findings.append(
                {Words::tr("Not per employee"), Tone::Neutral, notPerEmployeeWords(own, source)});
        return findings;
    }

    QString unitOf(const TrendLine &line) const
    {
        return facts.lines.size() > 1 ? unitWordsWithPlace(source.organisation, line.unit)
                                      : QString();
    }

    void addNorm(QList<TrendFinding> &findings, const TrendLine &line) const
    {
        const auto last = std::find_if(line.series.rbegin(), line.series.rend(),
            [](const SeriesPoint &point) { return !point.open; });
        if (last == line.series.rend() || line.norm == NormStatus::NoNorm)
            return;
        const Score *score = shownScore(last->score);
        const QString value = score ? valueWords(own, score->value, figures)
                                    : scoreWords(last->score, metric, figures);
        //: %1 a period, %2 a value or why there is none, %3 a norm: "at least 90 %"
        const QString sentence = filledText(Words::tr("%1: %2. The norm is %3."),
            {capitalised(figures.period(last->period)), value, normWords(own, figures)});
        findings.append({normStatusWords(line.norm), normStatusTone(line.norm),
            sentenceOf(unitOf(line), sentence)});
    }

    void addNotComputable(QList<TrendFinding> &findings, const TrendLine &line) const
    {
        if (line.notComputable == 0)
            return;
        findings.append({Words::tr("No value"), Tone::Neutral,
            sentenceOf(unitOf(line),
                Words::tr("In %Ln period(s) something is divided by zero, or the figure is too "
                          "large.",
                    nullptr, static_cast<int>(line.notComputable)))});
    }
};

} // namespace

QString trendTitle(const Metric &metric, Granularity granularity)
{
    const QString name = metricWords(metric).name;
    switch (granularity) {
    case Granularity::Week:
        return Words::tr("%1 by week").arg(name);
    case Granularity::Quarter:
        return Words::tr("%1 by quarter").arg(name);
    case Granularity::Year:
        return Words::tr("%1 by year").arg(name);
    case Granularity::RollingYear:
        return Words::tr("%1 over twelve months, month by month").arg(name);
    case Granularity::Month:
    case Granularity::All:
        break;
    }
    return Words::tr("%1 by month").arg(name);
}

QString trendSubtitle(const TrendFacts &facts, const TrendOptions &options,
    const ReportSource &source, const Figures &figures)
{
    QStringList units;
    for (const TrendLine &line : facts.lines)
        units.append(scopeWords(source, line.unit));
    const QString names = units.join(QStringLiteral(" · "));
    const QString range = figures.range(facts.range);
    const Metric *metric = source.catalogue.metric(facts.metric);
    const QString counted = metric ? countedInWords(*metric) : QString();
    //: %1 units, %2 a span of time
    const QString drawn = options.interval && metric && !metric->withoutInterval
        ? Words::tr("%1, %2. Shaded: 95 % interval.").arg(names, range)
        //: %1 units, %2 a span of time
        : Words::tr("%1, %2.").arg(names, range);
    return QStringList{drawn, counted}.join(QLatin1Char(' ')).trimmed();
}

QString sharesTitle(const QString &metric)
{
    const MetricWords words = metricWords(metric);
    const QString first = capitalised(words.favourable);
    if (words.neutral.isEmpty()) {
        //: groups of answers
        return Words::tr("%1 and %2").arg(first, words.unfavourable);
    }
    //: groups of answers
    return Words::tr("%1, %2 and %3").arg(first, words.neutral, words.unfavourable);
}

QList<TrendFinding> trendFindings(
    const TrendFacts &facts, const ReportSource &source, const Figures &figures)
{
    const Metric *metric = source.catalogue.metric(facts.metric);
    QList<TrendFinding> findings;
    // Figures of months are whole counts: there is no chance to tell a change from.
    if (!metric || metric->ofMonths)
        return findings;
    if (const OwnIndicator *own = ownIndicator(source, *metric))
        return OwnFindings{facts, source, figures, *metric, *own}.all();
    for (const TrendLine &line : facts.lines) {
        const SeriesPoint *last = lastComplete(line.series);
        if (!last)
            continue;
        const QString unit =
            facts.lines.size() > 1 ? unitWordsWithPlace(source.organisation, line.unit) : QString();
        const QString later = capitalised(figures.period(last->period));
        const auto add = [&](const Change &change, const Period &earlier) {
            const QString sentence =
                changeSentence(change, *metric, {later, figures.period(earlier)}, figures);
            findings.append(
                {changeKindWords(change), changeTone(change, *metric), sentenceOf(unit, sentence)});
        };
        add(line.latest, last->period.previous());
        if (line.yearOnYear.difference && facts.granularity != Granularity::Year)
            add(line.yearOnYear, last->period.oneYearEarlier());
    }
    return findings;
}

QList<TrendFinding> actionFindings(const TrendFacts &facts, const QList<ActionEffect> &effects,
    const ReportSource &source, const Figures &figures)
{
    QList<TrendFinding> findings;
    const Metric *metric = source.catalogue.metric(facts.metric);
    for (const Action &action : facts.actions) {
        const auto effect = std::ranges::find(effects, action.id, &ActionEffect::action);
        if (action.metric != facts.metric || effect == effects.end()
            || effect->verdict == EffectVerdict::NotMeasured)
            continue;
        //: %1 the title of an action, %2 whom it is for, %3 sentences about its effect
        const QString sentence = filledText(Words::tr("Since “%1” (%2). %3"),
            {action.title, actionUnitsWords(action, source.organisation),
                effectSentence(action, *effect, source, figures)});
        findings.append(
            {effectPill(*effect, metric, figures), effectTone(effect->verdict), sentence});
    }
    return findings;
}

} // namespace headroom::ui
