// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/stores/importstore.h"

#include "core/storage/instants.h"
#include "core/storage/stores/importcounts.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace headroom {

namespace {

constexpr const char *Columns =
    "id, file, file_size, sha256, at, rows_read, imported, duplicates, refused, blank, headings,"
    " left_out, undone_at, encoding, delimiter, mapping, last_response, digest, program_version, "
    "format,"
    " changed, saved_mapping, subject, parts";

/// What stands beside the table of imports.
Result<void> addCounts(const Connection &connection, QList<ImportRecord> &imports)
{
    const Result<QHash<ImportId, LeftOutCounts>> leftOut = loadLeftOut(connection);
    if (!leftOut)
        return tl::unexpected(leftOut.error());
    const Result<QHash<ImportId, OrderMatches>> orders = loadOrderMatches(connection);
    if (!orders)
        return tl::unexpected(orders.error());
    for (ImportRecord &record : imports) {
        record.account.leftOutBy = leftOut->value(record.id);
        if (orders->contains(record.id))
            record.orders = orders->value(record.id);
    }
    return {};
}

ImportRecord readRecord(const Row &row)
{
    ImportRecord record{row.id<ImportId>(0), row.text(1), row.integer(2), row.blob(3),
        instantIn(row.text(4)),
        {row.integer(5), row.integer(6), row.integer(7), row.integer(8), row.integer(9),
            row.integer(10), row.integer(11)},
        {}};
    record.account.changed = row.integer(20);
    record.subject = static_cast<Subject>(row.integer(22));
    if (!row.isNull(12))
        record.undoneAt = instantIn(row.text(12));
    return record;
}

ImportEntry readEntry(const Row &row)
{
    return {readRecord(row), row.text(13), row.text(14), row.blob(19), row.blob(15), row.text(21),
        row.id<ResponseId>(16), row.blob(17), row.text(18)};
}

} // namespace

Result<QList<ImportRecord>> loadImports(const Connection &connection)
{
    Result<Statement> statement =
        connection.prepare(std::string("SELECT ") + Columns + " FROM import ORDER BY id DESC");
    if (!statement)
        return tl::unexpected(statement.error());
    QList<ImportRecord> imports;
    const Result<void> read =
        statement->forEachRow([&](const Row &row) { imports.append(readRecord(row)); });
    if (!read)
        return tl::unexpected(read.error());
    return addCounts(connection, imports).map([&] { return imports; });
}

Result<ImportEntry> loadImport(const Connection &connection, ImportId id)
{
    Result<Statement> statement =
        connection.prepare(std::string("SELECT ") + Columns + " FROM import WHERE id = ?");
    if (!statement)
        return tl::unexpected(statement.error());
    std::optional<ImportEntry> entry;
    const Result<void> read =
        statement->bindAll(id).forEachRow([&](const Row &row) { entry = readEntry(row); });
    if (!read)
        return tl::unexpected(read.error());
    if (!entry)
        return failure(ErrorKind::ImportNotFound, connection.path(), {QString::number(id.value())});
    QList<ImportRecord> records{entry->record};
    return addCounts(connection, records).map([&] {
        entry->record = records.first();
        return *entry;
    });
}

Result<ImportId> nextImportId(const Connection &connection)
{
    return connection.integer("SELECT max(id) FROM import").map([](std::optional<qint64> last) {
        return ImportId(last.value_or(0) + 1);
    });
}

Result<ResponseId> lastResponseId(const Connection &connection)
{
    return connection.integer("SELECT max(last_response) FROM import")
        .map([](std::optional<qint64> last) { return ResponseId(last.value_or(0)); });
}

Result<std::optional<ImportId>> importOfFile(const Connection &connection, const QByteArray &sha256)
{
    return connection
        .integer("SELECT min(id) FROM import WHERE sha256 = ? AND undone_at IS NULL", sha256)
        .map([](std::optional<qint64> id) {
            return id ? std::optional(ImportId(*id)) : std::nullopt;
        });
}

Result<void> storeImport(const Connection &connection, const ImportEntry &entry)
{
    const ImportRecord &record = entry.record;
    const ImportAccount &account = record.account;
    const std::optional<QString> undoneAt =
        record.undoneAt ? std::optional(instantText(*record.undoneAt)) : std::nullopt;
    const Result<void> stored = connection.run(std::string("INSERT INTO import (") + Columns
            + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        record.id, record.file, record.fileSize, record.sha256, instantText(record.at),
        account.read, account.imported, account.duplicates, account.refused, account.blank,
        account.headings, account.leftOut, undoneAt, entry.encoding, entry.delimiter,
        QString::fromUtf8(entry.mapping), entry.lastResponse, entry.digest, entry.programVersion,
        QString::fromUtf8(entry.format), account.changed, entry.savedMapping,
        static_cast<int>(record.subject), entry.parts);
    return stored.and_then([&] { return storeLeftOut(connection, record.id, account.leftOutBy); })
        .and_then([&] {
            return record.orders ? storeOrderMatches(connection, record.id, *record.orders)
                                 : Result<void>();
        });
}

Result<void> storeTakeover(const Connection &connection, const ImportEntry &entry)
{
    const ImportAccount &account = entry.record.account;
    return connection
        .run(
            "UPDATE import SET imported = ?, duplicates = ?, left_out = ?, digest = ? WHERE id = ?",
            account.imported, account.duplicates, account.leftOut, entry.digest, entry.record.id)
        .and_then([&] { return storeLeftOut(connection, entry.record.id, account.leftOutBy); });
}

Result<void> markUndone(const Connection &connection, ImportId id, const QDateTime &at)
{
    return connection.run("UPDATE import SET undone_at = ? WHERE id = ?", instantText(at), id);
}

Result<void> storeRemarks(
    const Connection &connection, ImportId id, const QList<ImportRemark> &remarks)
{
    Result<Statement> statement = connection.prepare(
        "INSERT INTO import_issue (import_id, line, column_number, code, severity, heading, value,"
        " arguments) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    if (!statement)
        return tl::unexpected(statement.error());
    for (const ImportRemark &remark : remarks) {
        const QByteArray arguments = QJsonDocument(QJsonArray::fromStringList(remark.arguments))
                                         .toJson(QJsonDocument::Compact);
        const Result<void> stored =
            statement
                ->bindAll(id, remark.line, remark.column, remark.code, remark.severity,
                    remark.heading, remark.value, QString::fromUtf8(arguments))
                .run();
        if (!stored)
            return stored;
    }
    return {};
}

Result<QList<ImportRemark>> loadRemarks(const Connection &connection, ImportId id)
{
    Result<Statement> statement =
        connection.prepare("SELECT line, column_number, code, severity, heading, value,"
                           " arguments FROM import_issue WHERE import_id = ? ORDER BY id");
    if (!statement)
        return tl::unexpected(statement.error());
    QList<ImportRemark> remarks;
    const Result<void> read = statement->bindAll(id).forEachRow([&](const Row &row) {
        QStringList arguments;
        for (const QJsonValue &value : QJsonDocument::fromJson(row.blob(6)).array())
            arguments += value.toString();
        remarks.append({row.integer(0), static_cast<int>(row.integer(1)), row.text(2),
            static_cast<int>(row.integer(3)), row.text(4), row.text(5), arguments});
    });
    if (!read)
        return tl::unexpected(read.error());
    return remarks;
}

} // namespace headroom
