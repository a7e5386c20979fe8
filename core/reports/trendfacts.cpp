// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/trendfacts.h"

#include "core/reports/canvas/ownmetric.h"
#include "core/reports/hiddenunits.h"
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
        else
            m_now.emplace(source, metric, question.granularity, question.range);
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
        line.series = m_own ? ownSeries(unit, m_question.range) : m_now->of(unit);
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

    Series ownSeries(UnitRef unit, const DateRange &range)
    {
        return m_own->series(unit, m_question.granularity, range);
    }

    /// range: the same for all units.
    Series seriesBefore(UnitRef unit, const DateRange &range)
    {
        if (m_own)
            return ownSeries(unit, range);
        if (!m_before)
            m_before.emplace(m_source, m_metric, m_question.granularity, range);
        return m_before->of(unit);
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
        const Series before = seriesBefore(unit, {begin, last.range.last});
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

    std::vector<std::optional<ControlPoint>> limits(UnitRef unit, const Series &series)
    {
        const std::vector<std::optional<ControlPoint>> none(static_cast<size_t>(series.size()));
        if (isOverlapping())
            return none;
        if (!m_baseline)
            m_baseline.emplace(m_source, m_metric,
                m_progress ? m_source.newestRound()->baseline
                           : m_source.calendar->defaultBaseline());
        // The middle between the limits is the score of the baseline.
        const bool isHidden = std::holds_alternative<Withheld>(m_baseline->of(unit));
        return isHidden ? none : controlLimits(m_metric, m_baseline->tally(unit), series);
    }

    void compare(TrendLine &line) const
    {
        qsizetype last = line.series.size() - 1;
        while (last >= 0 && line.series[last].open)
            --last;
        if (last < 0)
            return;
        const SeriesPoint &now = line.series[last];
        if (last > 0 && !isOverlapping())
            line.latest = change(line.unit, line.series[last - 1], now);
        if (last < line.yearEarlier.size())
            line.yearOnYear = change(line.unit, line.yearEarlier[last], now);
    }

    Change change(UnitRef unit, const SeriesPoint &before, const SeriesPoint &after) const
    {
        const auto isHidden = [](const SeriesPoint &point) {
            return std::holds_alternative<Withheld>(point.score);
        };
        if (isHidden(before) || isHidden(after))
            return hiddenChange(unit);
        Change change = changeBetween(m_metric, before.tally, after.tally, m_source.limits);
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
    std::optional<ShownSeries> m_now; ///< absent for an own indicator
    std::optional<ShownSeries> m_before; ///< the same periods one year before
    std::optional<ShownScores> m_baseline; ///< of the control limits
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
