// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/trendfacts.h"

#include "core/reports/canvas/ownmetric.h"
#include "core/reports/indicators.h"
#include "core/reports/shownactions.h"

#include <algorithm>

namespace headroom {

namespace {

class TrendMaker
{
public:
    TrendMaker(const ReportSource &source, const TrendQuestion &question, const Metric &metric,
        const std::optional<RoundProgress> &progress)
        : m_source(source)
        , m_question(question)
        , m_metric(metric)
        , m_progress(progress)
    {
        if (metric.isOwn())
            m_own.emplace(source, metric, question.units);
    }

    TrendFacts make()
    {
        TrendFacts facts;
        facts.metric = m_metric.id;
        facts.range = m_question.range;
        facts.granularity = m_question.granularity;
        if (m_progress)
            facts.pathStarts = m_source.newestRound()->starts;
        for (const UnitRef &unit : m_question.units)
            facts.lines.append(lineOf(unit));
        facts.actions = shownActions(m_source, m_question.units, m_question.range);
        judge(facts.lines, &TrendLine::latest);
        judge(facts.lines, &TrendLine::yearOnYear);
        if (!facts.lines.isEmpty())
            facts.shares = sharesOf(facts.lines.first().series);
        return facts;
    }

private:
    TrendLine lineOf(UnitRef unit)
    {
        TrendLine line;
        line.unit = unit;
        line.latest.unit = unit;
        line.yearOnYear.unit = unit;
        if (!isShownFor(m_metric, unit))
            return line;
        line.series = series(unit, m_question.range);
        line.yearEarlier = yearEarlier(unit, line.series);
        if (m_progress)
            line.progress = m_progress->progress(unit);
        if (m_own) {
            judgeOwn(line);
            return line;
        }
        line.limits = limits(unit, line.series);
        compare(line);
        return line;
    }

    void judgeOwn(TrendLine &line)
    {
        const auto valueAt = [&](const SeriesPoint &point) {
            return m_own->value(line.unit, point.period.range);
        };
        const SeriesPoint *last = nullptr;
        for (const SeriesPoint &point : std::as_const(line.series)) {
            last = point.open ? last : &point;
            if (!std::holds_alternative<NoData>(point.score))
                continue;
            const ValueState state = valueAt(point).state;
            if (state == ValueState::DividedByZero || state == ValueState::TooLarge)
                ++line.notComputable;
        }
        if (last != nullptr)
            line.norm = normStatus(m_own->indicator(), valueAt(*last));
    }

    Series series(UnitRef unit, DateRange range)
    {
        if (m_own)
            return m_own->series(unit, m_question.granularity, range);
        const SeriesSource source{
            m_source.cube, *m_source.columns, *m_source.calendar, m_source.limits};
        return seriesOf(source, m_metric, unit, m_question.granularity, range);
    }

    /// One point per point of the series; a week 53 may have none a year before.
    Series yearEarlier(UnitRef unit, const Series &now)
    {
        if (now.isEmpty() || m_question.granularity == Granularity::All)
            return {};
        const Period first = now.first().period.oneYearEarlier();
        const Period last = now.last().period.oneYearEarlier();
        const QDate begin = m_question.granularity == Granularity::RollingYear
            ? firstDayOf(monthNumber(first.range.last))
            : first.range.first;
        const Series before = series(unit, {begin, last.range.last});
        Series result;
        for (const SeriesPoint &point : now) {
            const Period wanted = point.period.oneYearEarlier();
            const auto found = std::ranges::find(before, wanted, &SeriesPoint::period);
            result.append(
                found != before.end() ? *found : SeriesPoint{wanted, NoData{}, {}, false});
        }
        return result;
    }

    /// Neighbouring rolling years share eleven months: limits and comparisons do not hold for them.
    bool isOverlapping() const { return m_question.granularity == Granularity::RollingYear; }

    std::vector<std::optional<ControlPoint>> limits(UnitRef unit, const Series &series) const
    {
        if (isOverlapping())
            return std::vector<std::optional<ControlPoint>>(static_cast<size_t>(series.size()));
        const DateRange baseline =
            m_progress ? m_source.newestRound()->baseline : m_source.calendar->defaultBaseline();
        const NodeTallies tallies(m_source, m_metric, baseline);
        return controlLimits(m_metric, tallies.of(unit), series);
    }

    void compare(TrendLine &line) const
    {
        qsizetype last = line.series.size() - 1;
        while (last >= 0 && line.series[last].open)
            --last;
        if (last < 0)
            return;
        const Tally &now = line.series[last].tally;
        if (last > 0 && !isOverlapping())
            line.latest = change(line.unit, line.series[last - 1].tally, now);
        if (last < line.yearEarlier.size())
            line.yearOnYear = change(line.unit, line.yearEarlier[last].tally, now);
    }

    Change change(UnitRef unit, const Tally &before, const Tally &after) const
    {
        Change change = changeBetween(m_metric, before, after, m_source.limits);
        change.unit = unit;
        return change;
    }

    static void judge(QList<TrendLine> &lines, Change TrendLine::*which)
    {
        QList<Change> changes;
        for (const TrendLine &line : lines)
            changes.append(line.*which);
        judgeTogether(changes);
        for (qsizetype i = 0; i < lines.size(); ++i)
            lines[i].*which = changes[i];
    }

    static QList<TrendShares> sharesOf(const Series &series)
    {
        QList<TrendShares> shares;
        for (const SeriesPoint &point : series) {
            const bool shown = shownScore(point.score) != nullptr;
            shares.append({point.period, point.tally, point.open, shown});
        }
        return shares;
    }

    const ReportSource &m_source;
    const TrendQuestion &m_question;
    Metric m_metric;
    const std::optional<RoundProgress> &m_progress; ///< in the newest round
    std::optional<OwnScores> m_own;
};

} // namespace

std::optional<RoundProgress> newestProgress(const ReportSource &source, const QString &metric)
{
    const std::optional<Metric> shown = chosenIndicator(source, metric);
    const Round *round = source.newestRound();
    return shown && !shown->isOwn() && round != nullptr ? RoundProgress::of(source, *round, *shown)
                                                        : std::nullopt;
}

TrendFacts trendFacts(const ReportSource &source, const TrendQuestion &question)
{
    return trendFacts(source, question, newestProgress(source, question.metric));
}

TrendFacts trendFacts(const ReportSource &source, const TrendQuestion &question,
    const std::optional<RoundProgress> &progress)
{
    const std::optional<Metric> metric = chosenIndicator(source, question.metric);
    const bool answerable = source.calendar && metric && question.range.first.isValid()
        && question.range.first <= question.range.last;
    if (answerable)
        return TrendMaker(source, question, *metric, progress).make();
    TrendFacts facts;
    facts.metric = question.metric;
    facts.range = question.range;
    facts.granularity = question.granularity;
    return facts;
}

} // namespace headroom
