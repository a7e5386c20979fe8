// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/trends/trendwords.h"

#include "ui/text/changewords.h"
#include "ui/text/filledtext.h"
#include "ui/text/metricwords.h"
#include "ui/text/unitwords.h"

#include <QCoreApplication>

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

} // namespace

QString trendTitle(const TrendFacts &facts, Granularity granularity)
{
    const QString name = metricWords(facts.metric).name;
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
    if (options.interval) {
        //: %1 units, %2 a span of time
        return Words::tr("%1, %2. Shaded: 95 % interval.").arg(names, range);
    }
    //: %1 units, %2 a span of time
    return Words::tr("%1, %2.").arg(names, range);
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

} // namespace headroom::ui
