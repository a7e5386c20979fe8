// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/tables/scoretable.h"

#include "core/scores/scoring.h"
#include "core/scores/slicing.h"

#include <algorithm>

namespace headroom {

namespace {

struct TallyRow
{
    QList<UnitId> units;
    std::optional<Period> period;
    Tally tally;
};

bool isWholeMonths(const std::optional<DateRange> &range)
{
    return !range || (range->first.day() == 1 && range->last.day() == range->last.daysInMonth());
}

/// The levels of the cells that a grouping stands for; nothing when the cells cannot answer it.
std::optional<Level> cellLevel(const ScoreTableQuestion &question)
{
    if (question.granularity == Granularity::Week || !isWholeMonths(question.range))
        return std::nullopt;
    if (question.by.isEmpty())
        return Level::Organisation;
    if (question.by == QList{Dimension::Location})
        return Level::Location;
    if (question.by == QList{Dimension::Location, Dimension::Employee})
        return Level::Employee;
    return std::nullopt;
}

QList<UnitRef> nodesAt(const ScoreCube &cube, Level level)
{
    if (level == Level::Organisation)
        return {UnitRef::organisation()};
    const QList<UnitRef> locations = cube.children(UnitRef::organisation());
    if (level == Level::Location)
        return locations;
    QList<UnitRef> employees;
    for (const UnitRef &location : locations)
        employees += cube.children(location);
    return employees;
}

QList<UnitId> unitsOf(UnitRef node)
{
    QList<UnitId> units;
    for (int i = 0; i < node.depth(); ++i)
        units.append(node.step(i).unit);
    return units;
}

std::optional<Period> periodOf(Granularity granularity, MonthNumber month)
{
    if (granularity == Granularity::All)
        return std::nullopt;
    return Period::containing(granularity, firstDayOf(month));
}

/// The months of one node, summed up to periods.
void appendRows(QList<TallyRow> &rows, const QList<UnitId> &units, const std::vector<Tally> &months,
    MonthRange range, Granularity granularity)
{
    const qsizetype firstRow = rows.size();
    for (MonthNumber month = range.first; month <= range.last; ++month) {
        const Tally &tally = months[static_cast<std::size_t>(month - range.first)];
        if (tally.n == 0)
            continue;
        const std::optional<Period> period = periodOf(granularity, month);
        if (rows.size() > firstRow && rows.last().period == period)
            rows.last().tally += tally;
        else
            rows.append({units, period, tally});
    }
}

QList<TallyRow> rowsFromCells(const ReportSource &source, const Metric &metric,
    const ScoreTableQuestion &question, Level level)
{
    QList<TallyRow> rows;
    const std::optional<MonthRange> all = source.cube.months();
    if (!all)
        return rows;
    MonthRange range = *all;
    if (question.range) {
        range.first = std::max(range.first, monthNumber(question.range->first));
        range.last = std::min(range.last, monthNumber(question.range->last));
    }
    if (range.first > range.last)
        return rows;
    for (const UnitRef &node : nodesAt(source.cube, level))
        appendRows(rows, unitsOf(node), source.cube.monthTallies(metric, node, range), range,
            question.granularity);
    return rows;
}

QList<TallyRow> rowsFromAnswers(
    const ReportSource &source, const Metric &metric, const ScoreTableQuestion &question)
{
    const Slice slice{question.by, question.granularity, question.range, UnitRef::organisation()};
    QList<TallyRow> rows;
    for (const SliceRow &row : sliceOf(*source.columns, metric, slice)) {
        if (row.tally.n > 0)
            rows.append({row.units, row.period, row.tally});
    }
    return rows;
}

} // namespace

bool needsAnswers(const ScoreTableQuestion &question)
{
    return !question.where.isEmpty() || !cellLevel(question).has_value();
}

bool needsEmployees(const ScoreTableQuestion &question)
{
    return cellLevel(question) == Level::Employee;
}

Result<QList<ScoreTableRow>> scoreTable(
    const ReportSource &whole, const ScoreTableQuestion &question)
{
    const auto filter = filterNamed(whole.organisation, question.where);
    if (!filter)
        return tl::unexpected(filter.error());
    const ReportSource source = whole.filtered(*filter);
    const Metric *metric = source.catalogue.metric(question.metric);
    if (!metric)
        return failure(ErrorKind::UnknownMetric, {}, {question.metric});
    const bool isPart =
        question.by.contains(Dimension::Employee) || question.granularity == Granularity::Week;
    if (metric->ofMonths && isPart)
        return failure(ErrorKind::FigureOfMonths, {}, {question.metric});
    if (metric->neverPerEmployee && question.by.contains(Dimension::Employee))
        return failure(ErrorKind::NotForThisLevel, {}, {question.metric});
    const std::optional<Level> level = cellLevel(question);
    const QList<TallyRow> tallies = level ? rowsFromCells(source, *metric, question, *level)
                                          : rowsFromAnswers(source, *metric, question);
    QList<ScoreTableRow> rows;
    rows.reserve(tallies.size());
    for (const TallyRow &tally : tallies) {
        ScoreTableRow row;
        for (const UnitId unit : tally.units)
            row.names.append(source.organisation.unitName(unit));
        row.period = tally.period ? tally.period->label() : QStringLiteral("all");
        row.score = scoreOf(*metric, tally.tally, source.limits);
        rows.append(row);
    }
    std::ranges::stable_sort(rows, [](const ScoreTableRow &a, const ScoreTableRow &b) {
        return a.names != b.names ? a.names < b.names : a.period < b.period;
    });
    return rows;
}

} // namespace headroom
