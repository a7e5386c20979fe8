// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/importing/fileformat.h"

#include <QHash>
#include <QString>

#include <optional>

namespace headroom {

/// What a column of a file becomes. The names on the command line: importFieldName().
enum class Field {
    Ignore,
    Identifier, ///< of the answer
    SubmittedAt,
    StartedAt,
    Status,
    Location,
    Department,
    Team,
    Employee,
    Function,
    Channel,
    Step,
    CustomerType,
    Region,
    Comment,
    OrderReference,
    Rating, ///< a value of PlannedColumn::measure
    OrderedAt, ///< when the customer ordered
    PromisedAt, ///< when delivery was promised for
    DeliveredAt,
    RowKey, ///< of a table with a row per question: whose answer it is
    RowQuestion, ///< the question that is answered
    RowAnswer, ///< the answer to it
    Contact, ///< how the customer can be reached; only ever chosen by hand, for this file alone
};

/// The last of them, for loops over all fields.
constexpr Field LastField = Field::Contact;

/// Whether such a column makes a table with a row per question.
bool isRowField(Field field);

/// Whether the cells of such a column are dates.
bool isDateField(Field field);

/// The numbers at both ends of a scale, included.
struct ScaleEnds
{
    double lowest = 0;
    double highest = 0;

    double span() const { return highest - lowest; }

    bool operator==(const ScaleEnds &) const = default;
};

enum class DateOrder { YearFirst, DayFirst, MonthFirst };

/// What the user decided about one column; what is absent is left to the program.
struct ColumnChoice
{
    Field field = Field::Ignore;
    QString measure; ///< with Field::Rating
    std::optional<bool> reversed; ///< the lowest value is the best answer
    QString unit = {}; ///< of an amount; empty: of the heading, else the measure's own; of a
                       ///< percentage of a month "fraction" or "percent"
    /// How the file writes a rating of as many points: 0 to 4 for the measure's 1 to 5.
    std::optional<ScaleEnds> scale = {};

    bool operator==(const ColumnChoice &) const = default;
};

/// What the user decided about a file. Detection never overwrites a choice.
struct ImportChoices
{
    std::optional<QString> sheet; ///< of a workbook, by name
    std::optional<QString> encoding; ///< a name that ICU knows
    std::optional<char> delimiter;
    std::optional<Quoting> quoting;
    std::optional<int> headingRows;
    std::optional<int> year; ///< of months that the file says without one
    std::optional<char> decimalSign;
    std::optional<DateOrder>
        dateOrder; ///< also settles a column with both orders: values that do not fit are refused
    /// Of a table with a row per question, in the rows as the file has them. Absent: as its
    /// headings and values tell; none of them: each row is an answer of its own.
    std::optional<LongColumns> longTable;
    /// In which the times are written that do not say it themselves, an IANA id; empty: the
    /// organisation's own.
    std::optional<QByteArray> timeZone;
    QHash<int, ColumnChoice> columns; ///< by index from 0
    /// Of a rating's column: numbers outside the scale that stand for no score; an empty list says
    /// that such numbers are faults.
    QHash<int, QList<double>> noScore;
    /// The name of a saved mapping, empty for none. Absent: the one that the headings are like.
    std::optional<QString> mapping;

    bool operator==(const ImportChoices &) const = default;
};

} // namespace headroom
