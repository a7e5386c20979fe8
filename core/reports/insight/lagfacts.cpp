// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/insight/lagfacts.h"

#include "core/reports/indicators.h"
#include "core/reports/insight/insightfacts.h"
#include "core/scores/scoring.h"
#include "core/trends/series.h"

#include <algorithm>

namespace headroom {

namespace {

/// What is known month by month of one indicator and one figure of months.
class LagSource
{
public:
    LagSource(const ReportSource &source, const Metric &metric, const DateRange &range)
        : m_source(source)
        , m_metric(metric)
        , m_months{monthNumber(range.first), monthNumber(range.last)}
    {
    }

    LagFinding findingOf(const Metric &outcome, QList<UnitRef> nodes) const
    {
        nodes.removeIf([&](const UnitRef &node) {
            return node.location() == UnknownUnit || !hasFigures(outcome, node);
        });
        LagFinding finding{outcome.id, nodes.isEmpty(), {}};
        std::vector<PlaceMonths> places;
        for (const UnitRef &node : std::as_const(nodes))
            places.push_back(monthsOf(outcome, node, node));
        // What belongs to no place is of the organisation as a whole.
        if (nodes.isEmpty())
            places.push_back(
                monthsOf(outcome, UnitRef::organisation(), UnitRef::atLocation(UnknownUnit)));
        finding.lags = lagged(places, leastPairs(m_source.limits));
        return finding;
    }

private:
    MonthRange withLags() const { return {m_months.first, m_months.last + LongestLag}; }

    bool hasFigures(const Metric &outcome, UnitRef node) const
    {
        return m_source.cube.tally(outcome, node, withLags()).n > 0;
    }

    PlaceMonths monthsOf(const Metric &outcome, UnitRef scored, UnitRef figured) const
    {
        PlaceMonths months;
        const DataCalendar calendar = m_source.calendar->of(m_metric);
        MonthNumber month = m_months.first;
        const auto scores = m_source.cube.monthTallies(m_metric, scored, m_months);
        for (const Tally &tally : scores) {
            const bool isOpen =
                calendar.isOpen(Period::containing(Granularity::Month, firstDayOf(month++)));
            const ScoreResult score = scoreOf(m_metric, tally, m_source.limits);
            months.scores.push_back(!isOpen && shownScore(score)
                    ? std::optional(shownScore(score)->toDouble())
                    : std::nullopt);
        }
        const auto figures = m_source.cube.monthTallies(outcome, figured, withLags());
        for (const Tally &tally : figures)
            months.outcomes.push_back(
                tally.n > 0 ? std::optional(scoreNumber(outcome, tally)) : std::nullopt);
        return months;
    }

    const ReportSource &m_source;
    const Metric &m_metric;
    MonthRange m_months;
};

/// The effects that are asked about: what a place earns, keeps, loses and gets done.
bool isEffect(const Metric &metric)
{
    static const QStringList effects{QStringLiteral("revenue"), QStringLiteral("retention"),
        QStringLiteral("absence"), QStringLiteral("staff-turnover"),
        QStringLiteral("productivity")};
    return metric.ofMonths && effects.contains(metric.id);
}

/// Scores by quarter; absent for an open quarter and for too few answers.
std::vector<std::optional<double>> quarterScores(
    const ReportSource &source, const Metric &metric, UnitRef node, const DateRange &range)
{
    const DataCalendar calendar = source.calendar->of(metric);
    std::vector<std::optional<double>> scores;
    const Series series = seriesOf({source.cube, *source.columns, calendar, source.limits}, metric,
        node, Granularity::Quarter, range);
    for (const SeriesPoint &point : series) {
        const Score *score = point.open ? nullptr : shownScore(point.score);
        scores.push_back(score ? std::optional(score->toDouble()) : std::nullopt);
    }
    return scores;
}

} // namespace

std::optional<StaffFinding> staffFinding(
    const ReportSource &source, const Metric &metric, const Selection &selection)
{
    const bool canTell = source.calendar && source.filter.isEmpty()
        && selection.unit.level() == Level::Organisation && !metric.neverPerEmployee
        && isPerception(source.catalogue, metric);
    if (!canTell)
        return std::nullopt;
    const QList<Metric> metrics = source.metricsWithAnswers();
    const auto said = std::ranges::find_if(
        metrics, [](const Metric &one) { return one.neverPerEmployee && !one.ofMonths; });
    if (said == metrics.end())
        return std::nullopt;
    const DateRange range = source.calendar->resolve(selection.period);
    std::vector<PlaceMonths> places;
    for (const UnitRef &node : source.cube.children(selection.unit)) {
        if (node.location() != UnknownUnit)
            places.push_back({quarterScores(source, *said, node, range),
                quarterScores(source, metric, node, range)});
    }
    const auto found = together(places, leastPairs(source.limits));
    return found ? std::optional(StaffFinding{said->id, *found}) : std::nullopt;
}

QList<LagFinding> lagFacts(
    const ReportSource &source, const Metric &metric, const Selection &selection)
{
    const UnitRef &unit = selection.unit;
    const bool canTell = source.calendar && !metric.ofMonths && source.filter.isEmpty()
        && unit.level() != Level::Employee;
    if (!canTell)
        return {};
    const LagSource months(source, metric, source.calendar->resolve(selection.period));
    QList<LagFinding> findings;
    for (const Metric &outcome : source.metricsWithAnswers()) {
        if (!isEffect(outcome))
            continue;
        const bool isWhole = unit.level() == Level::Organisation;
        LagFinding finding =
            months.findingOf(outcome, isWhole ? source.cube.children(unit) : QList<UnitRef>{unit});
        const bool isOfOthers = finding.isOfWhole && !isWhole;
        if (!finding.lags.empty() && !isOfOthers)
            findings.append(std::move(finding));
    }
    return findings;
}

} // namespace headroom
