// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/bulk/responsestore.h"

#include "core/storage/orders/orderlinks.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

namespace loaded {
constexpr int Id = 0;
constexpr int Import = 1;
constexpr int Day = 2;
constexpr int FirstUnit = 3;
constexpr int FirstValue = FirstUnit + DimensionCount;
} // namespace loaded

bool isPlainName(const QString &measure)
{
    return !measure.isEmpty() && std::ranges::all_of(measure, [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
    });
}

Result<void> addMeasure(const Connection &connection, const QString &measure)
{
    if (!isPlainName(measure))
        return failure(ErrorKind::StorageFailed, connection.path(), {}, u"measure "_s + measure);
    const QString column = u"m_"_s + QString(measure).replace(u'-', u'_');
    const std::string alter =
        "ALTER TABLE response ADD COLUMN " + column.toStdString() + " INTEGER";
    return connection.run(alter).and_then([&] {
        return connection.run(
            "INSERT INTO measure (name, column_name) VALUES (?, ?)", measure, column);
    });
}

void append(AnswerColumns &columns, const Row &row)
{
    columns.day.push_back(static_cast<DayNumber>(row.integer(loaded::Day)));
    for (size_t i = 0; i < columns.units.size(); ++i) {
        const qint64 unit = row.integer(loaded::FirstUnit + static_cast<int>(i));
        columns.units[i].push_back(static_cast<qint32>(unit));
    }
    int column = loaded::FirstValue;
    for (std::vector<Steps> &values : columns.values) {
        values.push_back(row.isNull(column) ? NoValue : row.integer(column));
        ++column;
    }
}

/// The imports of other records than answers.
Result<QHash<ImportId, Subject>> loadSubjects(const Connection &connection)
{
    Result<Statement> statement = connection.prepare(
        "SELECT id, subject FROM import WHERE subject <> 0 AND undone_at IS NULL");
    if (!statement)
        return tl::unexpected(statement.error());
    QHash<ImportId, Subject> subjects;
    const Result<void> read = statement->forEachRow([&](const Row &row) {
        subjects.insert(row.id<ImportId>(0), static_cast<Subject>(row.integer(1)));
    });
    if (!read)
        return tl::unexpected(read.error());
    return subjects;
}

/// The last row as it counts beside the answers of its order.
void applyLink(AnswerColumns &columns, const OrderLink &link)
{
    for (size_t i = 0; i < columns.units.size(); ++i) {
        if (link.units[i] != 0)
            columns.units[i].back() = static_cast<qint32>(link.units[i]);
    }
    for (const QString &measure : link.known) {
        if (const qsizetype place = columns.measures.indexOf(measure); place >= 0)
            columns.values[static_cast<size_t>(place)].back() = NoValue;
    }
}

void reserve(AnswerColumns &columns, size_t rows)
{
    columns.day.reserve(rows);
    for (std::vector<qint32> &units : columns.units)
        units.reserve(rows);
    for (std::vector<Steps> &values : columns.values)
        values.reserve(rows);
}

} // namespace

Result<QList<MeasureColumn>> loadMeasureColumns(const Connection &connection)
{
    Result<Statement> statement =
        connection.prepare("SELECT id, name, column_name FROM measure ORDER BY id");
    if (!statement)
        return tl::unexpected(statement.error());
    QList<MeasureColumn> columns;
    const Result<void> read = statement->forEachRow([&](const Row &row) {
        columns.append({row.integer(0), row.text(1), row.text(2).toStdString()});
    });
    if (!read)
        return tl::unexpected(read.error());
    return columns;
}

Result<QList<MeasureColumn>> ensureMeasureColumns(
    const Connection &connection, const QStringList &measures)
{
    Result<QList<MeasureColumn>> known = loadMeasureColumns(connection);
    if (!known)
        return known;
    const auto find = [&](const QString &measure) {
        return std::ranges::find(*known, measure, &MeasureColumn::measure);
    };
    for (const QString &measure : measures) {
        if (find(measure) != known->end())
            continue;
        if (const Result<void> added = addMeasure(connection, measure); !added)
            return tl::unexpected(added.error());
    }
    known = loadMeasureColumns(connection);
    if (!known)
        return known;
    QList<MeasureColumn> wanted;
    for (const QString &measure : measures)
        wanted.append(*find(measure));
    return wanted;
}

std::string columnList(const QList<MeasureColumn> &columns)
{
    std::string list;
    for (const MeasureColumn &column : columns)
        list += ", " + column.column;
    return list;
}

const char *unitColumnList()
{
    return ", location, department, team, employee, function, channel, step, customer_type";
}

Result<AnswerColumns> loadAnswerColumns(const Connection &connection)
{
    const Result<QList<MeasureColumn>> measures = loadMeasureColumns(connection);
    if (!measures)
        return tl::unexpected(measures.error());
    const auto rows =
        connection.integer("SELECT sum(imported - left_out) FROM import WHERE undone_at IS NULL");
    if (!rows)
        return tl::unexpected(rows.error());
    const Result<OrderLinks> links = loadOrderLinks(connection);
    const Result<QHash<ImportId, Subject>> subjects = loadSubjects(connection);
    if (!links || !subjects)
        return tl::unexpected(links ? subjects.error() : links.error());
    Result<Statement> statement =
        connection.prepare(std::string("SELECT id, import_id, day") + unitColumnList()
            + columnList(*measures) + " FROM response WHERE " + CountedRows + " ORDER BY id");
    if (!statement)
        return tl::unexpected(statement.error());
    AnswerColumns columns;
    columns.values.resize(static_cast<size_t>(measures->size()));
    for (const MeasureColumn &measure : *measures)
        columns.measures.append(measure.measure);
    reserve(columns, static_cast<size_t>(rows->value_or(0)));
    auto link = links->begin(); // both in the order of ids
    const Result<void> read = statement->forEachRow([&](const Row &row) {
        append(columns, row);
        if (!subjects->isEmpty())
            columns.subjects.push_back(subjects->value(row.id<ImportId>(loaded::Import)));
        while (link != links->end() && link->first.value() < row.integer(loaded::Id))
            ++link;
        if (link != links->end() && link->first.value() == row.integer(loaded::Id))
            applyLink(columns, link->second);
    });
    if (!read)
        return tl::unexpected(read.error());
    return columns;
}

} // namespace headroom
