// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scores/slicing.h"

#include "core/scores/scoring.h"

#include <QHash>

#include <algorithm>
#include <limits>

namespace headroom {

namespace {

/// The values of one measure of a metric.
struct ValueColumn
{
    const PackedColumn &values;
    const Banding &banding;
};

std::vector<ValueColumn> valueColumns(const AnswerColumns &columns, const Metric &metric)
{
    std::vector<ValueColumn> result;
    for (const Banding &banding : metric.bandings) {
        const qsizetype index = columns.measures.indexOf(banding.measure);
        if (index >= 0)
            result.push_back({columns.values[static_cast<size_t>(index)], banding});
    }
    return result;
}

/// Which rows a slice looks at.
class Filter
{
public:
    Filter(const AnswerColumns &columns, const Slice &slice)
        : m_columns(columns)
    {
        for (int i = 0; i < slice.within.depth(); ++i)
            m_within.push_back(slice.within.step(i));
        if (slice.range) {
            m_first = dayNumber(slice.range->first);
            m_last = dayNumber(slice.range->last);
        }
    }

    bool accepts(size_t row) const
    {
        const DayNumber day = m_columns.dayOf(row);
        if (day < m_first || day > m_last)
            return false;
        return std::ranges::all_of(m_within,
            [&](const UnitStep &step) { return unit(dimensionOf(step.level), row) == step.unit; });
    }

    UnitId unit(Dimension dimension, size_t row) const { return m_columns.unitOf(dimension, row); }

private:
    const AnswerColumns &m_columns;
    std::vector<UnitStep> m_within;
    DayNumber m_first = std::numeric_limits<DayNumber>::min();
    DayNumber m_last = std::numeric_limits<DayNumber>::max();
};

/// Numbers the combinations of units and period as they come by, one part of the key at a time.
class GroupIndex
{
public:
    explicit GroupIndex(size_t parts)
        : m_stages(parts)
    {
    }

    /// The group that key belongs to, given the group of the parts before.
    quint32 next(size_t part, quint32 group, qint32 key)
    {
        const quint64 combined = (quint64{group} << 32) | static_cast<quint32>(key);
        QHash<quint64, quint32> &stage = m_stages[part];
        const auto found = stage.constFind(combined);
        if (found != stage.constEnd())
            return *found;
        const auto fresh = static_cast<quint32>(stage.size());
        stage.insert(combined, fresh);
        return fresh;
    }

private:
    std::vector<QHash<quint64, quint32>> m_stages;
};

/// The first day of the period of every day, computed once per day that occurs.
class PeriodStarts
{
public:
    explicit PeriodStarts(Granularity granularity)
        : m_granularity(granularity)
    {
    }

    DayNumber of(DayNumber day)
    {
        if (day == m_lastDay)
            return m_lastStart;
        auto found = m_starts.constFind(day);
        if (found == m_starts.constEnd()) {
            const Period period = Period::containing(m_granularity, dateOf(day));
            found = m_starts.insert(day, dayNumber(period.range.first));
        }
        m_lastDay = day;
        m_lastStart = *found;
        return m_lastStart;
    }

private:
    Granularity m_granularity;
    QHash<DayNumber, DayNumber> m_starts;
    std::optional<DayNumber> m_lastDay;
    DayNumber m_lastStart = 0;
};

bool addRow(Tally &tally, const std::vector<ValueColumn> &columns, size_t row)
{
    for (const ValueColumn &column : columns) {
        if (const Steps value = column.values[row]; value != NoValue)
            addToTally(tally, column.banding, value, 1);
    }
    return tally.n > 0;
}

bool comesBefore(const SliceRow &a, const SliceRow &b)
{
    if (a.units != b.units)
        return std::ranges::lexicographical_compare(a.units, b.units);
    return a.period && a.period->range.first < b.period->range.first;
}

/// Both sorted: tells each row how many more answers of its units and period there are in all.
void countBeside(QList<SliceRow> &rows, const QList<SliceRow> &all)
{
    auto other = all.begin();
    for (SliceRow &row : rows) {
        while (other != all.end() && comesBefore(*other, row))
            ++other;
        if (other != all.end() && !comesBefore(row, *other))
            row.tally.beside = other->tally.n - row.tally.n;
    }
}

QList<SliceRow> rowsOf(const AnswerColumns &columns, const Metric &metric, const Slice &slice)
{
    const std::vector<ValueColumn> values = valueColumns(columns, metric);
    const Filter filter(columns, slice);
    const bool byPeriod = slice.granularity != Granularity::All;
    const auto dimensions = static_cast<size_t>(slice.by.size());
    GroupIndex groups(dimensions + 1);
    PeriodStarts starts(slice.granularity);
    QList<SliceRow> rows;
    for (size_t row = 0; row < columns.rows(); ++row) {
        Tally tally;
        if (!filter.accepts(row) || !addRow(tally, values, row))
            continue;
        quint32 group = 0;
        for (size_t part = 0; part < dimensions; ++part) {
            const UnitId unit = filter.unit(slice.by[static_cast<qsizetype>(part)], row);
            group = groups.next(part, group, static_cast<qint32>(unit.value()));
        }
        group = groups.next(dimensions, group, byPeriod ? starts.of(columns.dayOf(row)) : 0);
        if (group == rows.size()) {
            SliceRow fresh;
            for (const Dimension dimension : slice.by)
                fresh.units.append(filter.unit(dimension, row));
            if (byPeriod)
                fresh.period = Period::containing(slice.granularity, dateOf(columns.dayOf(row)));
            rows.append(fresh);
        }
        rows[group].tally += tally;
    }
    std::ranges::sort(rows, comesBefore);
    return rows;
}

} // namespace

QList<SliceRow> sliceOf(const AnswerColumns &columns, const Metric &metric, const Slice &slice)
{
    Q_ASSERT(slice.granularity != Granularity::RollingYear);
    QList<SliceRow> rows = rowsOf(columns, metric, slice);
    if (columns.whole)
        countBeside(rows, rowsOf(*columns.whole, metric, slice));
    return rows;
}

} // namespace headroom
