// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/bulk/cellstore.h"

#include "core/base/inparallel.h"
#include "core/storage/bulk/cellcodec.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

auto place(const Cell &cell)
{
    return std::tuple(cell.location, cell.employee, cell.value);
}

Error damaged(const QString &path, const QString &measure, MonthNumber month)
{
    return {ErrorKind::DatabaseDamaged, path,
        u"summary cells of "_s + measure + u", month "_s + QString::number(month), {}};
}

/// Both sorted; the change is added with the sign given.
std::vector<Cell> merged(
    const std::vector<Cell> &stored, const std::vector<Cell> &change, qint64 sign)
{
    std::vector<Cell> result;
    result.reserve(stored.size() + change.size());
    auto left = stored.begin();
    for (Cell cell : change) {
        while (left != stored.end() && place(*left) < place(cell))
            result.push_back(*left++);
        cell.count *= sign;
        if (left != stored.end() && place(*left) == place(cell))
            cell.count += (left++)->count;
        if (cell.count != 0)
            result.push_back(cell);
    }
    result.insert(result.end(), left, stored.end());
    return result;
}

/// The bytes of a block after a change: none when no cell remains, nothing when what was stored is
/// damaged or holds less than is taken off.
std::optional<QByteArray> changedCells(
    const std::optional<QByteArray> &stored, const std::vector<Cell> &change, qint64 sign)
{
    std::optional<std::vector<Cell>> cells = std::vector<Cell>();
    if (stored)
        cells = decodeCells(*stored);
    if (!cells)
        return std::nullopt;
    const std::vector<Cell> result = merged(*cells, change, sign);
    if (std::ranges::any_of(result, [](const Cell &cell) { return cell.count < 0; }))
        return std::nullopt;
    return result.empty() ? QByteArray() : encodeCells(result);
}

class CellWriter
{
public:
    static Result<CellWriter> make(const Connection &connection)
    {
        Result<Statement> read =
            connection.prepare("SELECT data FROM cell_block JOIN measure ON measure.id = measure_id"
                               " WHERE name = ? AND month = ?");
        if (!read)
            return tl::unexpected(read.error());
        return connection
            .prepare("INSERT INTO cell_block (measure_id, month, data)"
                     " SELECT id, ?, ? FROM measure WHERE name = ?"
                     " ON CONFLICT (measure_id, month) DO UPDATE SET data = excluded.data")
            .map([&](Statement &&write) {
                return CellWriter(connection, std::move(*read), std::move(write));
            });
    }

    /// Reading and writing wait for the database; what lies between is done for several blocks at a
    /// time.
    Result<void> change(const std::vector<CellBlock> &blocks, qint64 sign)
    {
        std::vector<std::optional<QByteArray>> stored(blocks.size());
        for (size_t i = 0; i < blocks.size(); ++i) {
            if (const Result<void> done = read(blocks[i], stored[i]); !done)
                return done;
        }
        std::vector<std::optional<QByteArray>> changed(blocks.size());
        inParallel(blocks.size(),
            [&](size_t i) { changed[i] = changedCells(stored[i], blocks[i].cells, sign); });
        for (size_t i = 0; i < blocks.size(); ++i) {
            const CellBlock &block = blocks[i];
            if (!changed[i])
                return tl::unexpected(damaged(m_connection->path(), block.measure, block.month));
            const Result<void> done =
                changed[i]->isEmpty() ? remove(block) : write(block, *changed[i]);
            if (!done)
                return done;
        }
        return {};
    }

private:
    CellWriter(const Connection &connection, Statement &&read, Statement &&write)
        : m_connection(&connection)
        , m_read(std::move(read))
        , m_write(std::move(write))
    {
    }

    Result<void> read(const CellBlock &block, std::optional<QByteArray> &stored)
    {
        return m_read.bindAll(block.measure, block.month).forEachRow([&](const Row &row) {
            stored = row.blob(0);
        });
    }

    Result<void> write(const CellBlock &block, const QByteArray &cells)
    {
        return m_write.bindAll(block.month, cells, block.measure).run();
    }

    Result<void> remove(const CellBlock &block) const
    {
        return m_connection->run("DELETE FROM cell_block WHERE month = ?"
                                 " AND measure_id = (SELECT id FROM measure WHERE name = ?)",
            block.month, block.measure);
    }

    const Connection *m_connection;
    Statement m_read;
    Statement m_write;
};

/// The blocks of the measures that are wanted; the others are passed over unread.
template <typename Wanted>
Result<CodedCells> readBlocksOf(const Connection &connection, const Wanted &isWanted)
{
    Result<Statement> statement = connection.prepare(
        "SELECT name, month, data FROM cell_block JOIN measure ON measure.id = measure_id"
        " ORDER BY name, month");
    if (!statement)
        return tl::unexpected(statement.error());
    CodedCells cells;
    cells.path = connection.path();
    const Result<void> read = statement->forEachRow([&](const Row &row) {
        const QString measure = row.text(0);
        if (!isWanted(measure))
            return;
        cells.blocks.push_back({measure, static_cast<MonthNumber>(row.integer(1)), {}});
        cells.coded.push_back(row.blob(2));
    });
    if (!read)
        return tl::unexpected(read.error());
    return cells;
}

} // namespace

Result<CodedCells> readCells(const Connection &connection)
{
    return readBlocksOf(connection, [](const QString &) { return true; });
}

Result<CodedCells> readCells(const Connection &connection, const QStringList &measures)
{
    return readBlocksOf(
        connection, [&](const QString &measure) { return measures.contains(measure); });
}

Result<std::vector<CellBlock>> decoded(CodedCells &&cells)
{
    std::vector<CellBlock> &blocks = cells.blocks;
    std::vector<quint8> isSound(blocks.size(), 0);
    inParallel(blocks.size(), [&](size_t i) {
        if (std::optional<std::vector<Cell>> found = decodeCells(cells.coded[i])) {
            blocks[i].cells = std::move(*found);
            isSound[i] = 1;
        }
        cells.coded[i].clear();
    });
    const auto bad = std::ranges::find(isSound, 0);
    if (bad == isSound.end())
        return std::move(blocks);
    const CellBlock &block = blocks[static_cast<size_t>(bad - isSound.begin())];
    return tl::unexpected(damaged(cells.path, block.measure, block.month));
}

Result<std::vector<CellBlock>> loadCells(const Connection &connection)
{
    return readCells(connection).and_then([](CodedCells &&cells) {
        return decoded(std::move(cells));
    });
}

Result<void> changeCells(
    const Connection &connection, const std::vector<CellBlock> &blocks, CellChange change)
{
    Result<CellWriter> writer = CellWriter::make(connection);
    if (!writer)
        return tl::unexpected(writer.error());
    return writer->change(blocks, change == CellChange::Add ? 1 : -1);
}

CellSink addingCells(const Connection &connection)
{
    return [&connection](const std::vector<CellBlock> &blocks) {
        return changeCells(connection, blocks, CellChange::Add);
    };
}

} // namespace headroom
