// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/bulk/storedrows.h"

namespace headroom {

namespace {

namespace selected {
enum Column {
    Id,
    Import,
    Day,
    Second,
    LeftOut,
    ExternalId,
    Order,
    Comment,
    Superseded,
    Omitted,
    FirstUnit,
    FirstValue = FirstUnit + DimensionCount,
};
} // namespace selected

} // namespace

StoredRows::StoredRows(const Connection &connection, QList<MeasureColumn> columns)
    : m_connection(&connection)
    , m_columns(std::move(columns))
{
    for (const MeasureColumn &column : m_columns)
        m_measureMarks.push_back(measureMark(column.measure));
}

Result<StoredRows> StoredRows::load(const Connection &connection)
{
    Result<QList<MeasureColumn>> columns = loadMeasureColumns(connection);
    if (!columns)
        return tl::unexpected(columns.error());
    StoredRows rows(connection, std::move(*columns));
    if (const Result<void> learned = rows.learnUnits(); !learned)
        return tl::unexpected(learned.error());
    return rows;
}

Result<void> StoredRows::learnUnits()
{
    Result<Statement> statement =
        m_connection->prepare("SELECT id, dimension, folded FROM unit ORDER BY id");
    if (!statement)
        return tl::unexpected(statement.error());
    return statement->forEachRow([&](const Row &row) {
        const auto id = static_cast<size_t>(row.integer(0));
        m_unitMarks.resize(id + 1, 0);
        m_unitMarks[id] = unitMark(static_cast<Dimension>(row.integer(1)), row.text(2));
    });
}

QStringList StoredRows::measures() const
{
    QStringList names;
    for (const MeasureColumn &column : m_columns)
        names.append(column.measure);
    return names;
}

std::string StoredRows::query() const
{
    return std::string("SELECT id, import_id, day, second, left_out, external_id, order_reference,"
                       " comment, superseded_by, id IN (SELECT response FROM omitted_answer)")
        + unitColumnList() + columnList(m_columns) + " FROM response";
}

void StoredRows::read(const Row &row, StoredRow &stored) const
{
    stored.id = row.id<ResponseId>(selected::Id);
    stored.import = row.id<ImportId>(selected::Import);
    stored.supersededBy = row.id<ResponseId>(selected::Superseded);
    stored.isOmitted = row.integer(selected::Omitted) != 0;
    RowContent &content = stored.content;
    content.day = static_cast<DayNumber>(row.integer(selected::Day));
    content.second =
        row.isNull(selected::Second) ? NoTime : static_cast<qint32>(row.integer(selected::Second));
    content.leftOut = static_cast<int>(row.integer(selected::LeftOut));
    content.externalId = row.bytes(selected::ExternalId);
    content.orderReference = row.bytes(selected::Order);
    content.comment = row.bytes(selected::Comment);
    for (size_t i = 0; i < stored.units.size(); ++i) {
        const qint64 unit = row.integer(selected::FirstUnit + static_cast<int>(i));
        const auto index = static_cast<size_t>(unit);
        stored.units[i] = unit;
        content.units[i] = unit > 0 && index < m_unitMarks.size() ? m_unitMarks[index] : 0;
    }
    content.values = 0;
    for (size_t i = 0; i < stored.values.size(); ++i) {
        const int column = selected::FirstValue + static_cast<int>(i);
        stored.values[i] = row.isNull(column) ? NoValue : row.integer(column);
        if (stored.values[i] != NoValue)
            content.values += valueMark(m_measureMarks[i], stored.values[i]);
    }
}

Result<void> StoredRows::visitRows(Statement &statement, const Visitor &visit) const
{
    StoredRow stored;
    stored.values.resize(m_measureMarks.size());
    return statement.forEachRow([&](const Row &row) {
        read(row, stored);
        return visit(stored);
    });
}

Result<void> StoredRows::visitAll(const Visitor &visit) const
{
    Result<Statement> statement = m_connection->prepare(query() + " ORDER BY id");
    if (!statement)
        return tl::unexpected(statement.error());
    return visitRows(*statement, visit);
}

Result<void> StoredRows::visitOrdered(const Visitor &visit) const
{
    Result<Statement> statement = m_connection->prepare(
        query() + " WHERE order_reference IS NOT NULL AND " + CountedRows + " ORDER BY id");
    if (!statement)
        return tl::unexpected(statement.error());
    return visitRows(*statement, visit);
}

Result<void> StoredRows::visitImport(ImportId import, const Visitor &visit) const
{
    Result<Statement> statement =
        m_connection->prepare(query() + " WHERE import_id = ? ORDER BY id");
    if (!statement)
        return tl::unexpected(statement.error());
    return visitRows(statement->bindAll(import), visit);
}

Result<Statement> StoredRows::prepareLookup() const
{
    return m_connection->prepare(query() + " WHERE id = ?");
}

Result<void> StoredRows::visitFound(Statement &lookup, ResponseId id, const Visitor &visit) const
{
    return visitRows(lookup.bindAll(id), visit);
}

Result<QByteArray> storedDigest(const StoredRows &rows, ImportId import)
{
    RowDigest digest;
    const Result<void> read = rows.visitImport(import, [&](const StoredRow &row) {
        digest.add(row.content);
        return Result<void>();
    });
    if (!read)
        return tl::unexpected(read.error());
    return digest.result();
}

Result<QHash<ImportId, QByteArray>> storedDigests(const StoredRows &rows)
{
    QHash<ImportId, RowDigest> digests;
    const Result<void> read = rows.visitAll([&](const StoredRow &row) {
        digests[row.import].add(row.content);
        return Result<void>();
    });
    if (!read)
        return tl::unexpected(read.error());
    QHash<ImportId, QByteArray> results;
    for (const auto &[import, digest] : digests.asKeyValueRange())
        results.insert(import, digest.result());
    return results;
}

} // namespace headroom
