// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/answers/answercolumns.h"
#include "core/domain/cell.h"
#include "core/reports/reportsource.h"

namespace headroom::test {

inline const DateRange Year2026{QDate(2026, 1, 1), QDate(2026, 12, 31)};

/// Answers written down for a test, and everything that can be made of them.
///
///     Answers answers(u"Utrecht  | Jansen | 2026-03    | nps        | 0:2 9:3\n"
///                     u"Utrecht  | -      | 2026-03-07 | csat-grade | 7.5:1\n"_s);
///
/// A line gives a location, an employee ("-" for unknown), a month or day (a month stands for its
/// 15th), a measure, and how often each value was given. Units get ids from 1 in the order in which
/// they come by, locations and employees in one row of numbers.
class Answers
{
public:
    Answers();
    explicit Answers(const QString &drawing);

    /// The id of a unit by name; it is made when it does not exist.
    UnitId unit(Dimension dimension, const QString &name);

    UnitId location(const QString &name) { return unit(Dimension::Location, name); }

    UnitId employee(const QString &name) { return unit(Dimension::Employee, name); }

    UnitRef at(const QString &location);
    UnitRef at(const QString &location, const QString &employee);

    /// Adds a response without values; give them with answer().
    void addResponse(QDate day, UnitId location, UnitId employee);
    /// A value, in units, of the last response.
    void answer(const QString &measure, double value);
    /// The unit of the last response in another dimension.
    void place(Dimension dimension, UnitId unit);
    /// Adds lines as the constructor takes them.
    void draw(const QString &drawing);

    const AnswerColumns &columns() const { return m_columns; }

    QList<Unit> units() const { return m_units; }

    /// The summary cells, counted answer by answer.
    std::vector<CellBlock> cells() const;
    /// Everything that reports need. today decides which period is unfinished.
    ReportSource source(QDate today) const;

private:
    void drawLine(const QString &line);

    QList<Unit> m_units;
    AnswerColumns m_columns;
    Catalogue m_catalogue;
};

/// The summary cells of columns, counted answer by answer.
std::vector<CellBlock> cellsOf(const AnswerColumns &columns);

} // namespace headroom::test
