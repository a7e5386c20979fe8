// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/importrecord.h"
#include "core/storage/bulk/keystore.h"
#include "core/storage/bulk/rowdigest.h"
#include "core/storage/bulk/storedcells.h"
#include "core/storage/changes/mappedparts.h"

#include <QHash>

#include <map>
#include <optional>
#include <set>

namespace headroom {

/// The answers of a file that are stored already under the same id but say something else now: a
/// partial answer that was completed, a grade that was corrected. The newer answer becomes a row of
/// its own and the stored one points to it, so that undoing the import brings the earlier answer
/// back. Nothing is written before store().
class ChangedAnswers
{
public:
    ChangedAnswers(const Connection &connection, MappedParts mapped);

    /// The names of any block, so that later ones can go on from them.
    void learn(const ResponseBlock &block);
    /// Compares a block of known answers with what is stored.
    Result<void> compare(const ResponseBlock &block, const KeyIndex &known);

    qint64 count() const { return static_cast<qint64>(m_replaced.size()); }

    /// Counts them as imported instead of as duplicates, and as changed.
    void enter(ImportAccount &account) const;

    /// The newer answers, with all their names.
    const ResponseBlock &newer() const { return m_block; }

    /// In the order of newer().values.
    const QStringList &measures() const { return m_measures; }

    bool contains(const AnswerKey &key) const { return m_keys.contains(key); }

    /// What belongs to the newer answers once they are stored.
    struct Stored
    {
        std::vector<KeyEntry> keys; ///< sorted
        RowDigest digest;
        ResponseId last;
    };

    /// Writes the newer answers under that import, with ids behind the last one, and takes the
    /// earlier ones out of cells and keys; inside the caller's transaction. REQUIRES: no other
    /// AnswerWriter is alive on the connection.
    Result<Stored> store(ImportId import, ResponseId last);

private:
    struct Replaced
    {
        ResponseId response;
        ImportId import;
        LeftOut leftOut = LeftOut::No; ///< of the newer answer
    };

    Result<void> load();
    Result<void> compareRow(const ResponseBlock &block, size_t row, ResponseId stored);
    bool differs(const ResponseBlock &block, size_t row, const StoredRow &stored) const;
    bool valuesDiffer(const ResponseBlock &block, size_t row, const StoredRow &stored) const;
    void append(const ResponseBlock &block, size_t row, const StoredRow &stored);
    void appendUnits(const ResponseBlock &block, size_t row, const StoredRow &stored);
    void appendValues(const ResponseBlock &block, size_t row, const StoredRow &stored);
    ResponseBlock::TextRange appendText(QByteArrayView text);
    quint32 numberOf(Dimension dimension, const QString &name);
    Result<void> retire(const Stored &stored, ResponseId last);

    const Connection *m_connection;
    MappedParts m_mapped;
    std::optional<StoredRows> m_rows;
    std::optional<Statement> m_lookup;
    QHash<qint64, QString> m_unitNames; ///< by id
    std::array<std::vector<QString>, DimensionCount> m_fileNames; ///< by local number of the file
    std::array<QHash<QString, quint32>, DimensionCount> m_numbers; ///< of m_block
    QStringList m_measures; ///< of m_block: the stored ones, then those that are new
    std::vector<std::optional<size_t>> m_storedSlots; ///< by mapped measure, in StoredRow::values
    ResponseBlock m_block; ///< the newer answers
    std::vector<Replaced> m_replaced; ///< in the order of m_block
    std::set<AnswerKey> m_keys;
    StoredCells m_earlierCells;
};

} // namespace headroom
