// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/bulk/responsestore.h"
#include "core/storage/bulk/rowdigest.h"

#include <functional>
#include <string_view>

namespace headroom {

/// An answer as it is read back from the database.
struct StoredRow
{
    ResponseId id;
    ImportId import;
    std::array<qint64, DimensionCount> units{};
    std::vector<Steps> values; ///< in the order of StoredRows::measures()
    RowContent content; ///< its texts are valid during the visit only

    ResponseId supersededBy; ///< the newer answer in its place; 0 for none
    bool isOmitted = false; ///< left out by hand

    bool isCurrent() const { return supersededBy == ResponseId(); }

    bool isCounted() const { return content.leftOut == 0 && isCurrent() && !isOmitted; }
};

/// Reads whole answers, for the digests and for rebuilding what is derived from them.
class StoredRows
{
public:
    static Result<StoredRows> load(const Connection &connection);

    QStringList measures() const;

    /// A failure of visit ends the reading with that failure.
    using Visitor = std::function<Result<void>(const StoredRow &)>;

    Result<void> visitAll(const Visitor &visit) const;
    /// The answers and orders that are in scores and have an order number.
    Result<void> visitOrdered(const Visitor &visit) const;
    Result<void> visitImport(ImportId import, const Visitor &visit) const;
    /// For many answers one by one with visitFound().
    Result<Statement> prepareLookup() const;
    Result<void> visitFound(Statement &lookup, ResponseId id, const Visitor &visit) const;

private:
    StoredRows(const Connection &connection, QList<MeasureColumn> columns);
    Result<void> learnUnits();
    std::string query() const;
    Result<void> visitRows(Statement &statement, const Visitor &visit) const;
    void read(const Row &row, StoredRow &stored) const;

    const Connection *m_connection;
    QList<MeasureColumn> m_columns;
    std::vector<quint64> m_measureMarks;
    std::vector<quint64> m_unitMarks; ///< by id
};

/// The digest of an import's answers as they stand in the database.
Result<QByteArray> storedDigest(const StoredRows &rows, ImportId import);

/// The digests of all imports that have answers, in one pass.
Result<QHash<ImportId, QByteArray>> storedDigests(const StoredRows &rows);

} // namespace headroom
