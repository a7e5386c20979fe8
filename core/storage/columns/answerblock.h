// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/answers/responseblock.h"
#include "core/storage/columns/codedcolumn.h"

namespace headroom {

/// So many ids of answers make a block: block n begins with id n x 65,536 + 1. Which ids a block is
/// about does not change when answers come or go.
constexpr qint64 IdsPerBlock = static_cast<qint64>(MostCoded);

constexpr qint64 firstIdOf(qint64 block)
{
    return block * IdsPerBlock + 1;
}

constexpr qint64 blockOf(qint64 id)
{
    return (id - 1) / IdsPerBlock;
}

/// The columns of a block that every answer has, in the order in which they are stored.
enum class BlockColumn { Import, Day, FirstUnit };

constexpr size_t FixedColumns = static_cast<size_t>(BlockColumn::FirstUnit) + DimensionCount;

/// The included answers among ids that follow each other within a block, column by column.
struct AnswerBlock
{
    qint64 firstId = 0;
    /// How many ids in turn have an included answer and have none, beginning with "have".
    std::vector<quint32> runs;
    std::array<CodedColumn, FixedColumns> fixed; ///< by BlockColumn, units by Dimension
    std::vector<std::pair<qint64, CodedColumn>> values; ///< by the id of the measure

    /// Ids that the block speaks of, from its first one on.
    qint64 covered() const;

    qint64 lastId() const { return firstId + covered() - 1; }
};

/// An encoded block, opened: its columns are still coded, views into the bytes.
struct OpenedBlock
{
    std::vector<quint32> runs; ///< as in AnswerBlock
    size_t rows = 0; ///< included answers
    std::array<QByteArrayView, FixedColumns> fixed;
    std::vector<std::pair<qint64, QByteArrayView>> values;
};

/// Sealed bytes.
QByteArray encodeBlock(const AnswerBlock &block);
/// Nothing when the bytes are not what was stored.
std::optional<OpenedBlock> openBlock(QByteArrayView bytes);

/// Gathers answers id by id.
class BlockBuilder
{
public:
    BlockBuilder(qint64 firstId, size_t measures);

    qint64 nextId() const { return m_firstId + m_covered; }

    bool isEmpty() const { return m_covered == 0; }

    /// The next id belongs to another block.
    bool isFull() const { return !isEmpty() && blockOf(nextId()) != blockOf(m_firstId); }

    /// The next ids have no included answer.
    void skip(qint64 ids = 1);
    /// The next id has one. fixed: in the order of BlockColumn.
    void add(std::span<const Steps, FixedColumns> fixed, std::span<const Steps> values);
    /// The next ids have one each: rows of a block on its way into the database, whose units are
    /// still numbers of the file.
    void add(ImportId import, const ResponseBlock &block, size_t first, size_t rows);

    /// ids: of the measures, in the order of the values.
    AnswerBlock finished(std::span<const qint64> ids) const;

private:
    void extendRun(bool isPresent, qint64 ids);

    qint64 m_firstId;
    qint64 m_covered = 0;
    std::vector<quint32> m_runs{0};
    std::array<std::vector<Steps>, FixedColumns> m_fixed;
    std::vector<std::vector<Steps>> m_values;
};

} // namespace headroom
