// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/columns/blockstore.h"

#include <algorithm>

namespace headroom {

namespace {

/// Reading fewer rows takes less time than anyone notices.
constexpr qint64 FewRows = IdsPerBlock / 2;

constexpr int FirstFixed = 1; ///< column of the query for rows, after the id

/// Turns rows into blocks; ids that no row has are left out.
class RowBlocks
{
public:
    using Take = std::function<Result<void>(const AnswerBlock &)>;

    RowBlocks(const QList<MeasureColumn> &measures, qint64 firstId, const Take &take)
        : m_ids(idsOf(measures))
        , m_take(take)
        , m_builder(firstId, m_ids.size())
        , m_values(m_ids.size())
    {
    }

    Result<void> add(const Row &row)
    {
        if (const Result<void> done = skipTo(row.integer(0)); !done)
            return done;
        for (size_t i = 0; i < m_fixed.size(); ++i)
            m_fixed[i] = row.integer(FirstFixed + static_cast<int>(i));
        for (size_t i = 0; i < m_values.size(); ++i) {
            const int column = FirstFixed + static_cast<int>(FixedColumns + i);
            m_values[i] = row.isNull(column) ? NoValue : row.integer(column);
        }
        m_builder.add(m_fixed, m_values);
        return endBlock();
    }

    Result<void> finish(qint64 lastId)
    {
        if (const Result<void> done = skipTo(lastId + 1); !done)
            return done;
        return m_builder.isEmpty() ? Result<void>() : m_take(m_builder.finished(m_ids));
    }

private:
    Result<void> skipTo(qint64 id)
    {
        while (m_builder.nextId() < id) {
            m_builder.skip();
            if (const Result<void> done = endBlock(); !done)
                return done;
        }
        return {};
    }

    Result<void> endBlock()
    {
        if (!m_builder.isFull())
            return {};
        Result<void> taken = m_take(m_builder.finished(m_ids));
        m_builder = BlockBuilder(m_builder.nextId(), m_ids.size());
        return taken;
    }

    std::vector<qint64> m_ids;
    const Take &m_take;
    BlockBuilder m_builder;
    std::array<Steps, FixedColumns> m_fixed{};
    std::vector<Steps> m_values;
};

/// How far the stored blocks reach.
struct StoredExtent
{
    qint64 block = 0;
    qint64 covered = 0; ///< ids, from the first one of the block on
};

/// By number.
Result<std::vector<StoredExtent>> loadExtents(const Connection &connection)
{
    Result<Statement> statement =
        connection.prepare("SELECT block, covered FROM answer_block ORDER BY block");
    if (!statement)
        return tl::unexpected(statement.error());
    std::vector<StoredExtent> extents;
    const Result<void> read = statement->forEachRow([&](const Row &row) {
        extents.push_back({row.integer(0), row.integer(1)});
    });
    if (!read)
        return tl::unexpected(read.error());
    return extents;
}

/// The numbers of those that are missing or leave many rows uncovered.
Result<std::vector<qint64>> poorBlocks(const Connection &connection, qint64 lastId)
{
    const Result<std::vector<StoredExtent>> extents = loadExtents(connection);
    if (!extents)
        return tl::unexpected(extents.error());
    std::vector<qint64> poor;
    auto extent = extents->begin();
    for (qint64 block = 0; firstIdOf(block) <= lastId; ++block) {
        const qint64 ids = std::min(lastId - firstIdOf(block) + 1, IdsPerBlock);
        const bool isStored = extent != extents->end() && extent->block == block;
        if (ids - (isStored ? extent->covered : 0) > FewRows)
            poor.push_back(block);
        extent += isStored ? 1 : 0;
    }
    return poor;
}

Result<qint64> highestId(const Connection &connection)
{
    return connection.integer("SELECT max(id) FROM response").map([](const auto &id) {
        return id.value_or(0);
    });
}

struct Decoded
{
    std::vector<quint32> runs;
    std::vector<PackedColumn> columns;

    bool operator==(const Decoded &) const = default;
};

/// The columns of all measures, those that the block has no values of included.
std::optional<Decoded> decodedBlock(QByteArrayView bytes, const std::vector<qint64> &measures)
{
    const std::optional<OpenedBlock> block = openBlock(bytes);
    if (!block)
        return std::nullopt;
    Decoded decoded{block->runs, std::vector<PackedColumn>(FixedColumns + measures.size())};
    bool isSound = true;
    std::vector<quint16> scratch;
    for (size_t i = 0; i < FixedColumns; ++i)
        isSound =
            isSound && appendDecoded(block->fixed[i], block->rows, decoded.columns[i], scratch);
    for (const auto &[measure, column] : block->values) {
        const auto place = std::ranges::find(measures, measure) - measures.begin();
        isSound = isSound && place < std::ssize(measures)
            && appendDecoded(column, block->rows,
                decoded.columns[FixedColumns + static_cast<size_t>(place)], scratch);
    }
    return isSound ? std::optional(std::move(decoded)) : std::nullopt;
}

/// The coding may order values otherwise: what it says is compared, not the bytes.
Result<bool> blockMatches(const Connection &connection, const QList<MeasureColumn> &measures,
    qint64 number, qint64 covered, QByteArrayView bytes)
{
    const std::vector<qint64> ids = idsOf(measures);
    const std::optional<Decoded> stored = decodedBlock(bytes, ids);
    bool isSame = false;
    const auto compare = [&](const AnswerBlock &block) -> Result<void> {
        const QByteArray again = encodeBlock(block);
        isSame = stored && stored == decodedBlock(again, ids);
        return {};
    };
    return readBlocks(
        connection, measures, firstIdOf(number), firstIdOf(number) + covered - 1, compare)
        .map([&] { return isSame; });
}

} // namespace

Result<void> storeBlock(const Connection &connection, const AnswerBlock &block)
{
    Q_ASSERT(firstIdOf(blockOf(block.firstId)) == block.firstId);
    return connection.run("INSERT OR REPLACE INTO answer_block (block, covered, data)"
                          " VALUES (?, ?, ?)",
        blockOf(block.firstId), block.covered(), encodeBlock(block));
}

Result<void> readBlocks(const Connection &connection, const QList<MeasureColumn> &measures,
    qint64 firstId, qint64 lastId, const std::function<Result<void>(const AnswerBlock &)> &take)
{
    Result<Statement> statement = connection.prepare(std::string("SELECT id, import_id, day")
        + unitColumnList() + columnList(measures) + " FROM response WHERE id BETWEEN ? AND ? AND "
        + CountedRows + " ORDER BY id");
    if (!statement)
        return tl::unexpected(statement.error());
    RowBlocks blocks(measures, firstId, take);
    return statement->bindAll(firstId, lastId)
        .forEachRow([&](const Row &row) { return blocks.add(row); })
        .and_then([&] { return blocks.finish(lastId); });
}

Result<void> completeBlocks(const Connection &connection)
{
    const Result<qint64> last = highestId(connection);
    if (!last)
        return tl::unexpected(last.error());
    const Result<std::vector<qint64>> poor = poorBlocks(connection, *last);
    if (!poor || poor->empty())
        return poor ? Result<void>() : tl::unexpected(poor.error());
    const Result<QList<MeasureColumn>> measures = loadMeasureColumns(connection);
    Result<Transaction> transaction = Transaction::begin(connection);
    if (!measures || !transaction)
        return tl::unexpected(measures ? transaction.error() : measures.error());
    const auto store = [&](const AnswerBlock &block) { return storeBlock(connection, block); };
    for (const qint64 block : *poor) {
        const qint64 end = std::min(*last, firstIdOf(block + 1) - 1);
        if (const auto done = readBlocks(connection, *measures, firstIdOf(block), end, store);
            !done)
            return done;
    }
    return transaction->commit();
}

Result<bool> blocksMatchRows(const Connection &connection, Progress &progress)
{
    const Result<QList<MeasureColumn>> measures = loadMeasureColumns(connection);
    Result<Statement> statement =
        connection.prepare("SELECT block, covered, data FROM answer_block ORDER BY block");
    if (!measures || !statement)
        return tl::unexpected(measures ? statement.error() : measures.error());
    bool allMatch = true;
    const auto compare = [&](const Row &row) -> Result<void> {
        if (!progress.report(0, 0))
            return failure(ErrorKind::Cancelled, connection.path());
        return blockMatches(connection, *measures, row.integer(0), row.integer(1), row.bytes(2))
            .map([&](bool isSame) { allMatch = allMatch && isSame; });
    };
    return statement->forEachRow(compare).map([&] { return allMatch; });
}

} // namespace headroom
