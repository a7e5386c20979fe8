// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/tables/differencetable.h"

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

TableCell cellOf(const std::optional<double> &target)
{
    return target ? TableCell(*target) : TableCell();
}

/// As it was agreed; of a newcomer as it is.
QString nameOf(const ReportSource &source, const FixedRound &fixed, UnitId id)
{
    const QString name = fixed.names.value(id, source.organisation.unitName(id));
    return name.isEmpty() ? u"(unknown)"_s : name;
}

} // namespace

Table differenceTable(
    const ReportSource &source, const FixedRound &fixed, const QList<TargetDifference> &differences)
{
    Table table{levelNames(fixed.round.levels)
            + QStringList{u"level"_s, u"metric"_s, u"fixed"_s, u"today"_s, u"n_fixed"_s,
                u"n_today"_s, u"why"_s},
        {}};
    for (const TargetDifference &difference : differences) {
        QList<TableCell> cells;
        for (const Level level : fixed.round.levels)
            cells.append(difference.unit.has(level)
                    ? nameOf(source, fixed, difference.unit.unitAt(level))
                    : QString());
        cells += {levelName(difference.unit.level()), difference.metric, cellOf(difference.agreed),
            cellOf(difference.today), difference.answersAgreed, difference.answersToday,
            differenceCauseName(difference.cause)};
        table.rows.append(cells);
    }
    return table;
}

} // namespace headroom
