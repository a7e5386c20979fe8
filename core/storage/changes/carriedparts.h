// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/bulk/keystore.h"
#include "core/storage/bulk/storedcells.h"
#include "core/storage/changes/mappedparts.h"

#include <QHash>

#include <optional>
#include <set>

namespace headroom {

/// A record keeps what its own file does not say as it was stored before. When that earlier record
/// leaves, this sets such records back to what their own files and those before them say, so that
/// they are what importing only the files that remain would have given. What a file said that was
/// skipped, because it was stored already, is said by that file too. Records without an id are
/// recognised by all that is in them and take nothing over. Imports of before schema 6 keep what
/// they took over.
class CarriedParts
{
public:
    /// leaving: the import that is undone.
    static Result<CarriedParts> load(const Connection &connection, ImportId leaving);

    /// Sets the record and those that took its place in turn back, the first on top of what was
    /// there before it. removed: the records that leave, with what took their place.
    Result<void> setBack(ResponseId record, const QHash<ResponseId, ResponseId> &removed);
    /// The same for a record that was handed over from the leaving import.
    Result<void> setBackHeir(
        ResponseId record, ImportId heir, const QHash<ResponseId, ResponseId> &removed);
    /// Puts the changes into cells, counts and digests.
    Result<void> finish();

    /// Units that some record had before.
    const std::set<qint64> &formerUnits() const { return m_formerUnits; }

private:
    /// A row with its texts.
    struct Kept
    {
        StoredRow row;
        QByteArray orderReference;
        QByteArray comment;
        QByteArray externalId;
    };

    CarriedParts(const Connection &connection, StoredRows &&rows, Statement &&lookup);
    Result<void> learnImports(ImportId leaving);
    Result<void> learn(ImportId leaving);
    Result<std::optional<Kept>> read(ResponseId id);
    ResponseId earlierThan(ResponseId id, const QHash<ResponseId, ResponseId> &removed) const;
    /// What the files that remain say about it; nothing where that is not known.
    std::optional<MappedParts> partsOf(const Kept &record) const;
    Kept onTopOf(
        const Kept &record, const MappedParts &parts, const std::optional<Kept> &earlier) const;
    Result<void> write(const Kept &before, const Kept &after);
    Result<void> recount(ImportId import);

    const Connection *m_connection;
    StoredRows m_rows;
    Statement m_lookup;
    QStringList m_measures;
    QList<MeasureColumn> m_columns;
    QHash<ImportId, Subject> m_subjects; ///< of the imports that remain
    QHash<ImportId, MappedParts> m_parts; ///< of the imports that have them
    QHash<ImportId, std::vector<KeyEntry>> m_skipped; ///< of the imports that remain
    std::optional<MappedParts> m_leavingParts;
    QHash<ResponseId, ResponseId> m_earlier; ///< by the record that took the place
    StoredCells m_before;
    StoredCells m_after;
    std::set<ImportId> m_changed;
    std::set<qint64> m_formerUnits;
};

} // namespace headroom
