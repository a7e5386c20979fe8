// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/trendcontent.h"

#include "ui/charts/flags/actionflags.h"
#include "ui/charts/timeaxis.h"
#include "ui/text/changewords.h"
#include "ui/text/metricwords.h"
#include "ui/text/unitwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace headroom::ui {

namespace {

constexpr qsizetype MostLines = 4;
constexpr double NoUpperEnd = 1e12;

struct ContentTexts
{
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::TrendContent)
};

/// Turns one set of facts into texts; what all its steps need.
struct Maker
{
    const TrendFacts &facts;
    const ReportSource &source;
    const Figures &figures;
    const TrendOptions &options;
    const Metric &metric;
    QList<Period> periods;

    QString unitName(const TrendLine &line) const
    {
        return unitWordsWithPlace(source.organisation, line.unit);
    }

    bool several() const { return facts.lines.size() > 1; }

    QString scoreLine(const TrendLine &line, const SeriesPoint &point) const;
    QStringList card(const TrendLine &line, const SeriesPoint &point, qsizetype index) const;
    std::optional<double> pathAt(const TargetProgress &progress, qsizetype index) const;
    ChartPath path(const TargetProgress &progress) const;
    ChartPoint chartPoint(const TrendLine &line, qsizetype index) const;
    ChartLine chartLine(const TrendLine &line) const;
    ChartLine earlierLine(const TrendLine &line) const;
    QString summary() const;
};

QString Maker::scoreLine(const TrendLine &line, const SeriesPoint &point) const
{
    const QString value = scoreWords(point.score, metric, figures);
    const QString answers = figures.count(answerCount(point.score));
    if (several()) {
        //: a line of a read-out: unit, score, "n = 24"
        return ContentTexts::tr("%1: %2 (%3)")
            .arg(unitName(line), value, countWords(metric, answers));
    }
    //: a line of a read-out: indicator and its score: "NPS +19.8"
    return ContentTexts::tr("%1 %2").arg(metricWords(metric).name, value);
}

QStringList Maker::card(const TrendLine &line, const SeriesPoint &point, qsizetype index) const
{
    if (answerCount(point.score) == 0)
        return {};
    QStringList lines{figures.period(point.period), scoreLine(line, point)};
    if (point.open)
        lines.first() = ContentTexts::tr("%1 (not finished yet)").arg(lines.first());
    if (several())
        return lines;
    const Score *score = shownScore(point.score);
    if (score && !metric.withoutInterval)
        lines.append(ContentTexts::tr("95 %: %1").arg(figures.interval(metric, score->interval)));
    lines.append(countWords(metric, figures.count(answerCount(point.score))));
    if (score && line.progress) {
        if (const auto pace = pathAt(*line.progress, index)) {
            //: %1 the target path at this period, %2 how far the score is from it
            lines.append(ContentTexts::tr("Target path %1, distance %2")
                             .arg(figures.score(metric, *pace),
                                 figures.change(metric, score->toDouble() - *pace)));
        }
    }
    if (const QString reason = scoreReason(point.score, source.limits, figures); !reason.isEmpty())
        lines.append(reason);
    return lines;
}

ChartPath Maker::path(const TargetProgress &progress) const
{
    //: at the end of the dashed line: "Target +35"
    const QString label = ContentTexts::tr("Target %1").arg(figures.score(metric, progress.target));
    return {placeOf(facts.pathStarts, periods), placeOf(progress.ends, periods), progress.start,
        progress.target, label};
}

std::optional<double> Maker::pathAt(const TargetProgress &progress, qsizetype index) const
{
    if (!facts.pathStarts.isValid())
        return std::nullopt;
    const ChartPath way = path(progress);
    const auto place = static_cast<double>(index);
    if (place < way.from || place > way.to || way.to <= way.from)
        return std::nullopt;
    return way.start + (place - way.from) / (way.to - way.from) * (way.end - way.start);
}

ChartPoint Maker::chartPoint(const TrendLine &line, qsizetype index) const
{
    ChartPoint point;
    if (index >= line.series.size())
        return point;
    const SeriesPoint &fact = line.series.at(index);
    point.open = fact.open;
    point.card = card(line, fact, index);
    const Score *score = shownScore(fact.score);
    if (!score)
        return point;
    point.value = score->toDouble();
    if (options.interval) {
        point.low = score->interval.low;
        point.high = score->interval.high;
    }
    const auto place = static_cast<size_t>(index);
    if (options.limits && place < line.limits.size() && line.limits[place]) {
        point.limitLow = line.limits[place]->low;
        point.limitHigh = line.limits[place]->high;
        point.signal = line.limits[place]->signal != ControlSignal::None;
    }
    return point;
}

ChartLine Maker::chartLine(const TrendLine &line) const
{
    ChartLine result{unitName(line), {}, false};
    for (qsizetype index = 0; index < periods.size(); ++index)
        result.points.append(chartPoint(line, index));
    return result;
}

ChartLine Maker::earlierLine(const TrendLine &line) const
{
    ChartLine result{ContentTexts::tr("Last year"), {}, true};
    for (qsizetype index = 0; index < periods.size(); ++index) {
        ChartPoint point;
        if (index < line.yearEarlier.size()) {
            const SeriesPoint &earlier = line.yearEarlier.at(index);
            if (const Score *score = shownScore(earlier.score)) {
                point.value = score->toDouble();
                //: a line of a read-out
                point.card = {figures.period(periods.at(index)),
                    ContentTexts::tr("A year earlier %1").arg(figures.score(metric, score->value))};
            }
        }
        result.points.append(point);
    }
    return result;
}

QString Maker::summary() const
{
    const TrendLine &line = facts.lines.first();
    const Score *first = nullptr;
    const Score *last = nullptr;
    QString from;
    QString until;
    for (const SeriesPoint &point : line.series) {
        const Score *score = shownScore(point.score);
        if (!score)
            continue;
        from = first ? from : figures.period(point.period);
        first = first ? first : score;
        last = score;
        until = figures.period(point.period);
    }
    const QString name = metricWords(metric).name;
    if (!first) {
        //: %1 an indicator, %2 a unit
        return ContentTexts::tr("%1 of %2: no scores in this period.").arg(name, unitName(line));
    }
    //: %1 an indicator, %2 a unit, %3 and %5 scores, %4 and %6 periods
    return ContentTexts::tr("%1 of %2: from %3 in %4 to %5 in %6.")
        .arg(name, unitName(line), figures.score(metric, first->value), from,
            figures.score(metric, last->value), until);
}

QList<Period> periodsOf(const TrendFacts &facts, const TrendOptions &options)
{
    QList<Period> periods;
    if (facts.lines.isEmpty())
        return periods;
    const TrendLine &main = facts.lines.first();
    for (const SeriesPoint &point : main.series)
        periods.append(point.period);
    const bool onward = options.path && options.towardsTarget && main.progress
        && facts.pathStarts.isValid() && !periods.isEmpty();
    if (onward)
        periods += periodsUntil(periods.last(), main.progress->ends, periods.size());
    return periods;
}

} // namespace

bool hasScores(const TrendFacts &facts)
{
    return std::ranges::any_of(facts.lines, [](const TrendLine &line) {
        return std::ranges::any_of(
            line.series, [](const SeriesPoint &point) { return shownScore(point.score); });
    });
}

TrendChartContent trendContent(const TrendFacts &facts, const ReportSource &source,
    const Figures &figures, const TrendOptions &options)
{
    TrendChartContent content;
    const Metric *metric = source.catalogue.metric(facts.metric);
    if (!metric || facts.lines.isEmpty())
        return content;
    const Maker maker{facts, source, figures, options, *metric, periodsOf(facts, options)};
    content.labels = periodLabels(maker.periods, figures);
    content.years = yearLabels(maker.periods);
    const qsizetype count = std::min(facts.lines.size(), MostLines);
    for (qsizetype index = 0; index < count; ++index)
        content.lines.append(maker.chartLine(facts.lines.at(index)));
    const TrendLine &main = facts.lines.first();
    if (options.lastYear && !main.yearEarlier.isEmpty())
        content.lines.append(maker.earlierLine(main));
    if (options.path && main.progress && facts.pathStarts.isValid() && !maker.periods.isEmpty())
        content.path = maker.path(*main.progress);
    if (options.actions)
        content.flags = actionFlags(facts.actions, maker.periods, figures);
    content.lowest = std::min(metric->worst, metric->best);
    content.highest = metric->isEndless() ? NoUpperEnd : std::max(metric->worst, metric->best);
    content.axisText = [figures, shown = *metric](
                           double value) { return figures.axis(shown, value); };
    content.accessibleSummary = maker.summary();
    if (!hasScores(facts)) {
        content.nothing = ContentTexts::tr("No period has enough answers for a score.");
        // An axis without ends would run to figures that nobody asked for.
        content.lowest = content.lowest <= -NoUpperEnd ? 0 : content.lowest;
        content.highest = content.highest >= NoUpperEnd ? content.lowest + 10 : content.highest;
    }
    return content;
}

} // namespace headroom::ui
