// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/importrecord.h"
#include "core/storage/connection.h"

#include <QStringList>

namespace headroom {

/// An import with all that is kept of it.
struct ImportEntry
{
    ImportRecord record;
    QString encoding;
    QString delimiter;
    QByteArray format = "{}"; ///< JSON: how the file was read; empty for imports of schema 1
    QByteArray mapping; ///< JSON: what each column became
    QString savedMapping; ///< the name of the one that it was read with; empty for none
    ResponseId lastResponse; ///< the highest id given out by this import
    QByteArray digest; ///< core/storage/bulk/rowdigest.h, 32 bytes
    QString programVersion;
    std::optional<QString> parts =
        {}; ///< core/storage/changes/mappedparts.h; absent before schema 6
};

/// A remark about one row of an imported file.
struct ImportRemark
{
    qint64 line = 0;
    int column = 0;
    QString code;
    int severity = 0;
    QString heading;
    QString value;
    QStringList arguments;

    bool operator==(const ImportRemark &) const = default;
};

/// All imports, newest first, undone ones included.
Result<QList<ImportRecord>> loadImports(const Connection &connection);
/// Errors: ImportNotFound.
Result<ImportEntry> loadImport(const Connection &connection, ImportId id);

/// The id the next import gets; ids are never used again.
Result<ImportId> nextImportId(const Connection &connection);
/// The highest response id that was ever given out.
Result<ResponseId> lastResponseId(const Connection &connection);
/// The import that brought a file with these bytes and was not undone.
Result<std::optional<ImportId>> importOfFile(
    const Connection &connection, const QByteArray &sha256);

Result<void> storeImport(const Connection &connection, const ImportEntry &entry);
/// Writes the counts and the digest of an import that took over answers.
Result<void> storeTakeover(const Connection &connection, const ImportEntry &entry);
Result<void> markUndone(const Connection &connection, ImportId id, const QDateTime &at);

Result<void> storeRemarks(
    const Connection &connection, ImportId id, const QList<ImportRemark> &remarks);
Result<QList<ImportRemark>> loadRemarks(const Connection &connection, ImportId id);

} // namespace headroom
