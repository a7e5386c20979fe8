// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/bulk/responsestore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

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

std::vector<qint64> idsOf(const QList<MeasureColumn> &columns)
{
    std::vector<qint64> ids;
    for (const MeasureColumn &column : columns)
        ids.push_back(column.id);
    return ids;
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
    return ", location, department, team, employee, function, channel, step, customer_type,"
           " region";
}

} // namespace headroom
