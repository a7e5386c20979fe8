// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/unit.h"
#include "core/reports/tables/tables.h"

#include <QJsonArray>
#include <QJsonObject>

namespace headroom {
struct ReportSource;
}

namespace headroom::app {

struct Environment;

/// The name, or "(unknown)" for the unit of answers that name none.
QString nameOrUnknown(const QString &name);

/// The levels that a table has columns for: locations and employees also where a tree has only one
/// of the two, or none.
Levels columnLevels(const Levels &levels);

/// The cells that say which unit a row is of: names at these levels from the top down, empty where
/// the unit is no part of one. nameOf: of a unit by its id.
template <typename NameOf>
QList<TableCell> nameCells(const Levels &levels, UnitRef unit, const NameOf &nameOf)
{
    QList<TableCell> cells;
    for (const Level level : levels)
        cells.append(unit.has(level) ? nameOrUnknown(nameOf(unit.unitAt(level))) : QString());
    return cells;
}

/// One object per row, by heading; figures as numbers with four decimals, absence as null.
QJsonArray toJson(const Table &table);

/// The object on one line, with a line feed.
QString toJsonText(const QJsonObject &object);

/// Where sheets of a fixed round are made before anybody said what the works council consented to:
/// a sentence to err, and nothing else. The window asks; a script is not stopped.
void noteCouncil(const ReportSource &source, RoundId round, Environment &environment);

/// For reading in a terminal: columns aligned, figures to the right.
QString toAlignedText(const Table &table);

/// As --format says: json is an object with the rows under that name and what is more, "table" for
/// reading in a terminal, anything else CSV.
QString inFormat(const std::string &format, const Table &table, const QString &rows,
    const QJsonObject &more = {});

} // namespace headroom::app
