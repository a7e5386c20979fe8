// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/tables/indicatortable.h"

#include "core/reports/canvas/canvasfacts.h"
#include "core/reports/canvas/ownmetric.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

constexpr qsizetype EmployeeColumn = 3;

QStringList indicatorHeadings(bool byEmployee)
{
    QStringList headings{u"id"_s, u"name"_s, u"location"_s, u"period"_s, u"open"_s, u"state"_s,
        u"n"_s, u"value"_s, u"unit"_s, u"direction"_s, u"norm"_s, u"status"_s, u"band"_s,
        u"owner"_s, u"rhythm"_s, u"place"_s, u"goal"_s, u"part_of"_s, u"formula"_s, u"column"_s,
        u"lowest"_s, u"highest"_s, u"definition"_s, u"warnings"_s};
    if (byEmployee)
        headings.insert(EmployeeColumn, u"employee"_s);
    return headings;
}

/// Everyone, after the location and the organisation.
QList<UnitRef> everyNode(const ReportSource &source)
{
    QList<UnitRef> nodes{UnitRef::organisation()};
    const QList<UnitRef> locations = source.cube.children(UnitRef::organisation());
    for (const UnitRef &location : locations)
        nodes += QList{location} + source.cube.children(location);
    return nodes;
}

TableCell filled(const QString &text)
{
    return text.isEmpty() ? TableCell() : TableCell(text);
}

TableCell limitCell(const std::optional<Thousandths> &limit)
{
    return limit ? TableCell(fractionOf(*limit)) : TableCell();
}

/// What is shown of one indicator: a row each.
struct IndicatorRow
{
    std::optional<UnitRef> node;
    QString period;
    bool open = false;
    IndicatorValue value;
    bool notPerEmployee = false;
};

class Rows
{
public:
    Rows(const ReportSource &source, const IndicatorTableQuestion &question)
        : m_source(source)
        , m_question(question)
        , m_values(
              question.byEmployee ? CanvasValues(source, everyNode(source)) : CanvasValues(source))
        , m_conflicts(normConflicts(m_values.book(), source.catalogue, source.indicators))
    {
    }

    void appendTo(Table &table, const OwnIndicator &indicator)
    {
        for (const IndicatorRow &row : rowsOf(indicator))
            table.rows.append(cells(indicator, row));
    }

private:
    QList<UnitRef> nodes() const
    {
        QList<UnitRef> all = m_values.nodes();
        if (m_question.byEmployee) {
            all.removeIf([](const UnitRef &node) { return node.level() != Level::Employee; });
            return all;
        }
        return m_question.byLocation ? all.mid(1) : all.mid(0, 1);
    }

    std::optional<MonthRange> months() const { return m_source.cube.months(); }

    /// The last finished one, or all.
    QList<Period> periodsOf(const OwnIndicator &indicator) const
    {
        QList<Period> periods;
        const Granularity granularity =
            m_question.granularity.value_or(granularityOf(indicator.rhythm));
        const MonthRange range = *months();
        for (Period period = Period::containing(granularity, firstDayOf(range.first));
             monthNumber(period.range.first) <= range.last; period = period.next())
            periods.append(period);
        if (m_question.granularity)
            return periods;
        while (!periods.isEmpty() && m_values.isOpen(indicator.id, periods.last()))
            periods.removeLast();
        return periods.isEmpty() ? periods : QList<Period>{periods.last()};
    }

    QList<IndicatorRow> rowsOf(const OwnIndicator &indicator)
    {
        const FormulaResult<Formula> formula = m_values.book().formula(indicator.id);
        QList<IndicatorRow> rows;
        if (formula && m_question.byEmployee
            && !partsNotPerEmployee(m_source, indicator.id).isEmpty())
            return {{std::nullopt, {}, false, {ValueState::NoData, {}, {}, false}, true}};
        if (formula && months()) {
            const QList<UnitRef> places = nodes();
            for (const UnitRef &node : places)
                appendNode(rows, indicator, node);
        }
        if (rows.isEmpty()) {
            const bool isEmpty = !formula && formula.error().kind == FormulaFaultKind::Empty;
            const ValueState state = formula ? ValueState::NoData
                : isEmpty                    ? ValueState::NotMeasured
                                             : ValueState::Faulty;
            rows.append({std::nullopt, {}, false, {state, {}, {}, false}});
        }
        return rows;
    }

    void appendNode(QList<IndicatorRow> &rows, const OwnIndicator &indicator, UnitRef node)
    {
        if (m_question.granularity == Granularity::All) {
            rows.append({node, u"all"_s, false, m_values.value(indicator.id, node, *months())});
            return;
        }
        const QList<Period> periods = periodsOf(indicator);
        for (const Period &period : periods) {
            const MonthRange range{monthNumber(period.range.first), monthNumber(period.range.last)};
            rows.append({node, period.label(), m_values.isOpen(indicator.id, period),
                m_values.value(indicator.id, node, range)});
        }
    }

    TableCell placeCell(const IndicatorRow &row) const
    {
        if (!row.node || row.node->level() == Level::Organisation)
            return u"(all)"_s;
        const QString name = m_source.organisation.unitName(row.node->location());
        return name.isEmpty() ? u"(unknown)"_s : name;
    }

    TableCell employeeCell(const IndicatorRow &row) const
    {
        if (!row.node)
            return u"(all)"_s;
        const QString name = m_source.organisation.unitName(row.node->employee());
        return name.isEmpty() ? u"(unknown)"_s : name;
    }

    QString warnings(const OwnIndicator &indicator, const IndicatorValue &value) const
    {
        QStringList kinds;
        if (isOffScale(indicator, value))
            kinds.append(u"off-scale"_s);
        for (const NormConflict &conflict : m_conflicts) {
            if (concerns(conflict, indicator.id))
                kinds.append(conflictKindName(conflict.kind));
        }
        kinds.removeDuplicates();
        return kinds.join(u"; "_s);
    }

    QList<TableCell> cells(const OwnIndicator &indicator, const IndicatorRow &row) const
    {
        const IndicatorValue &value = row.value;
        const auto nameOf = [&](const IndicatorRef &ref) {
            return ref.metric.isEmpty() ? indicatorRefName(m_source.indicators, ref) : QString();
        };
        const QString state =
            row.notPerEmployee ? u"not-per-employee"_s : valueStateName(value.state);
        QList<TableCell> cells{indicator.id.value(), indicator.name, placeCell(row),
            filled(row.period), row.open ? TableCell(u"open"_s) : TableCell(), state,
            value.answers ? TableCell(*value.answers) : TableCell(),
            value.state == ValueState::Known ? TableCell(value.value) : TableCell(),
            indicatorUnitName(indicator.unit),
            indicator.lowerIsBetter ? u"at-most"_s : u"at-least"_s, limitCell(indicator.norm),
            normStatusName(normStatus(indicator, value)),
            filled(indicatorBandName(bandOf(indicator, value))), filled(indicator.owner),
            rhythmName(indicator.rhythm), filled(indicator.place),
            filled(indicatorRefName(m_source.indicators, indicator.goal)),
            filled(indicatorRefName(m_source.indicators, IndicatorRef::ofOwn(indicator.whole))),
            filled(shownFormula(indicator.formula, nameOf)), filled(indicator.column),
            limitCell(indicator.lowest), limitCell(indicator.highest), filled(indicator.definition),
            filled(warnings(indicator, value))};
        if (m_question.byEmployee)
            cells.insert(EmployeeColumn, employeeCell(row));
        return cells;
    }

    const ReportSource &m_source;
    const IndicatorTableQuestion m_question;
    CanvasValues m_values;
    QList<NormConflict> m_conflicts;
};

QList<TableCell> conflictCells(const ReportSource &source, qint64 number,
    const NormConflict &conflict, const ConflictingNorm &norm)
{
    const bool isWhole = &norm == &conflict.whole;
    const bool isMost = isWhole || conflict.kind != ConflictKind::NormsContradict;
    return {number, conflictKindName(conflict.kind), isWhole ? u"whole"_s : u"part"_s,
        indicatorRefName(source.indicators, norm.indicator), isMost ? u"at-most"_s : u"at-least"_s,
        norm.limit, indicatorUnitName(norm.unit), filled(norm.owner),
        isWhole ? TableCell(conflict.sum) : TableCell()};
}

} // namespace

QString valueStateName(ValueState state)
{
    switch (state) {
    case ValueState::NotMeasured:
        return u"not-measured"_s;
    case ValueState::Faulty:
        return u"faulty"_s;
    case ValueState::NoData:
        return u"no-data"_s;
    case ValueState::Hidden:
        return u"hidden"_s;
    case ValueState::DividedByZero:
        return u"divided-by-zero"_s;
    case ValueState::TooLarge:
        return u"too-large"_s;
    case ValueState::Known:
        return u"known"_s;
    }
    Q_UNREACHABLE();
}

QString conflictKindName(ConflictKind kind)
{
    switch (kind) {
    case ConflictKind::PartExceedsWhole:
        return u"part-exceeds-whole"_s;
    case ConflictKind::PartsExceedWhole:
        return u"parts-exceed-whole"_s;
    case ConflictKind::NormsContradict:
        return u"norms-contradict"_s;
    }
    Q_UNREACHABLE();
}

QString indicatorRefName(const QList<OwnIndicator> &indicators, const IndicatorRef &indicator)
{
    if (!indicator.metric.isEmpty())
        return indicator.metric;
    const OwnIndicator *own = findIndicator(indicators, indicator.own);
    return own ? own->name : QString();
}

Table indicatorTable(const ReportSource &source, const IndicatorTableQuestion &question)
{
    Table table{indicatorHeadings(question.byEmployee), {}};
    Rows rows(source, question);
    for (const OwnIndicator &indicator : source.indicators)
        rows.appendTo(table, indicator);
    return table;
}

Table conflictTable(const ReportSource &source)
{
    Table table{{u"conflict"_s, u"kind"_s, u"role"_s, u"indicator"_s, u"direction"_s, u"norm"_s,
                    u"unit"_s, u"owner"_s, u"sum"_s},
        {}};
    const FormulaBook book(source.catalogue, source.indicators);
    const QList<NormConflict> conflicts = normConflicts(book, source.catalogue, source.indicators);
    for (qsizetype i = 0; i < conflicts.size(); ++i) {
        const NormConflict &conflict = conflicts[i];
        table.rows.append(conflictCells(source, i + 1, conflict, conflict.whole));
        for (const ConflictingNorm &part : conflict.parts)
            table.rows.append(conflictCells(source, i + 1, conflict, part));
    }
    return table;
}

} // namespace headroom
