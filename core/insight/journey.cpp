// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/insight/journey.h"

#include "core/scores/scoring.h"

#include <QHash>

#include <algorithm>
#include <optional>
#include <set>

namespace headroom {

namespace {

/// A row that counts: in which unit and step, and in which spans (a bit each).
struct PlacedRow
{
    quint32 row = 0;
    quint32 cell = 0;
    quint32 spans = 0;
};

/// The unit of the row at the level of the scope, and whether it is one of those looked at.
std::optional<UnitRef> siblingAt(const AnswerColumns &columns, size_t row, const UnitRef &within)
{
    if (within.level() == Level::Organisation)
        return UnitRef::organisation();
    const UnitId location = columns.unitOf(Dimension::Location, row);
    if (within.level() == Level::Location)
        return UnitRef::atLocation(location);
    if (location != within.location())
        return std::nullopt;
    return UnitRef::employeeAt(location, columns.unitOf(Dimension::Employee, row));
}

/// Numbers units and steps, and places rows among them.
class JourneyGrid
{
public:
    JourneyGrid(const AnswerColumns &columns, const JourneyScope &scope)
        : m_scope(scope)
    {
        for (const DateRange &span : scope.spans)
            m_days.emplace_back(dayNumber(span.first), dayNumber(span.last));
        std::set<UnitId> steps;
        std::set<UnitRef> units{scope.within};
        add(columns.whole ? *columns.whole : columns, steps, units);
        const bool hasUnknown = steps.erase(UnknownUnit) > 0;
        m_steps = {steps.begin(), steps.end()};
        if (hasUnknown && !m_steps.isEmpty())
            m_steps.append(UnknownUnit);
        m_units = {units.begin(), units.end()};
    }

    const QList<UnitId> &steps() const { return m_steps; }

    const QList<UnitRef> &units() const { return m_units; }

    size_t cells() const { return static_cast<size_t>(m_steps.size() * m_units.size()); }

    std::vector<PlacedRow> placed(const AnswerColumns &columns) const
    {
        QHash<UnitId, quint32> stepPlaces;
        for (const UnitId step : m_steps)
            stepPlaces.insert(step, static_cast<quint32>(stepPlaces.size()));
        QHash<UnitRef, quint32> unitPlaces;
        for (const UnitRef &unit : m_units)
            unitPlaces.insert(unit, static_cast<quint32>(unitPlaces.size()));
        std::vector<PlacedRow> rows;
        for (size_t row = 0; row < columns.rows(); ++row) {
            const quint32 spans = spansOf(columns.dayOf(row));
            const auto unit = spans != 0 ? siblingAt(columns, row, m_scope.within) : std::nullopt;
            if (!unit)
                continue;
            const quint32 cell = unitPlaces.value(*unit) * static_cast<quint32>(m_steps.size())
                + stepPlaces.value(columns.unitOf(Dimension::Step, row));
            rows.push_back({static_cast<quint32>(row), cell, spans});
        }
        return rows;
    }

private:
    void add(const AnswerColumns &columns, std::set<UnitId> &steps, std::set<UnitRef> &units) const
    {
        std::optional<UnitId> last;
        for (size_t row = 0; row < columns.rows(); ++row) {
            const UnitId step = columns.unitOf(Dimension::Step, row);
            if (step != last)
                steps.insert(step);
            last = step;
        }
        if (m_scope.within.level() == Level::Organisation)
            return;
        for (size_t row = 0; row < columns.rows(); ++row) {
            if (const auto unit = siblingAt(columns, row, m_scope.within))
                units.insert(*unit);
        }
    }

    quint32 spansOf(DayNumber day) const
    {
        quint32 spans = 0;
        for (size_t i = 0; i < m_days.size(); ++i) {
            if (day >= m_days[i].first && day <= m_days[i].second)
                spans |= 1U << i;
        }
        return spans;
    }

    JourneyScope m_scope;
    std::vector<std::pair<DayNumber, DayNumber>> m_days; ///< of the spans
    QList<UnitId> m_steps;
    QList<UnitRef> m_units;
};

using SpanTallies = QList<std::vector<Tally>>;

void addValues(SpanTallies &tallies, const std::vector<PlacedRow> &rows, const Banding &banding,
    const PackedColumn &values)
{
    for (const PlacedRow &placed : rows) {
        const Steps value = values[placed.row];
        if (value == NoValue)
            continue;
        for (qsizetype span = 0; span < tallies.size(); ++span) {
            if ((placed.spans >> static_cast<unsigned>(span) & 1U) != 0)
                addToTally(tallies[span][placed.cell], banding, value, 1);
        }
    }
}

SpanTallies talliesOf(const AnswerColumns &columns, const std::vector<PlacedRow> &rows,
    const Metric &metric, qsizetype spans, size_t cells)
{
    SpanTallies result(spans, std::vector<Tally>(cells));
    for (const Banding &banding : metric.bandings) {
        const qsizetype column = columns.measures.indexOf(banding.measure);
        if (column >= 0)
            addValues(result, rows, banding, columns.values[static_cast<size_t>(column)]);
    }
    return result;
}

void countOthers(SpanTallies &tallies, const SpanTallies &all)
{
    for (qsizetype span = 0; span < tallies.size(); ++span) {
        for (size_t cell = 0; cell < tallies[span].size(); ++cell)
            tallies[span][cell].beside = all[span][cell].n - tallies[span][cell].n;
    }
}

} // namespace

JourneyCounts journeyCounts(
    const AnswerColumns &columns, const QList<Metric> &metrics, const JourneyScope &scope)
{
    const JourneyGrid grid(columns, scope);
    JourneyCounts counts{grid.steps(), grid.units(), {}};
    if (counts.steps.isEmpty())
        return counts;
    const std::vector<PlacedRow> inside = grid.placed(columns);
    const std::vector<PlacedRow> everywhere =
        columns.whole ? grid.placed(*columns.whole) : std::vector<PlacedRow>();
    const qsizetype spans = scope.spans.size();
    for (const Metric &metric : metrics) {
        SpanTallies tallies = talliesOf(columns, inside, metric, spans, grid.cells());
        if (columns.whole)
            countOthers(
                tallies, talliesOf(*columns.whole, everywhere, metric, spans, grid.cells()));
        counts.tallies.append(std::move(tallies));
    }
    return counts;
}

} // namespace headroom
