// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/columns/columnloading.h"

#include "core/base/inparallel.h"
#include "core/storage/columns/blockstore.h"
#include "core/storage/orders/orderlinks.h"

#include <QHash>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

/// Encoded answers whose ids follow each other.
struct Segment
{
    qint64 firstId = 0;
    QByteArray bytes;
    OpenedBlock opened; ///< views into bytes
};

/// The imports of other records than answers.
Result<QHash<ImportId, Subject>> loadSubjects(const Connection &connection)
{
    Result<Statement> statement = connection.prepare(
        "SELECT id, subject FROM import WHERE subject <> 0 AND undone_at IS NULL");
    if (!statement)
        return tl::unexpected(statement.error());
    QHash<ImportId, Subject> subjects;
    const Result<void> read = statement->forEachRow([&](const Row &row) {
        subjects.insert(row.id<ImportId>(0), static_cast<Subject>(row.integer(1)));
    });
    if (!read)
        return tl::unexpected(read.error());
    return subjects;
}

/// All answers as segments in the order of ids: the stored blocks, and between and after them what
/// they do not cover.
class SegmentReader
{
public:
    SegmentReader(const Connection &connection, const QList<MeasureColumn> &measures)
        : m_connection(connection)
        , m_measures(measures)
    {
    }

    Result<std::vector<Segment>> read()
    {
        const auto last = m_connection.integer("SELECT max(id) FROM response");
        Result<Statement> statement =
            m_connection.prepare("SELECT block, covered, data FROM answer_block ORDER BY block");
        if (!last || !statement)
            return tl::unexpected(last ? statement.error() : last.error());
        const auto take = [&](const Row &row) -> Result<void> {
            const qint64 firstId = firstIdOf(row.integer(0));
            return readRows(firstId - 1).and_then([&] {
                m_nextId = firstId + row.integer(1);
                return add(firstId, row.blob(2));
            });
        };
        const Result<void> done =
            statement->forEachRow(take).and_then([&] { return readRows(last->value_or(0)); });
        if (!done)
            return tl::unexpected(done.error());
        return std::move(m_segments);
    }

private:
    Result<void> add(qint64 firstId, QByteArray bytes)
    {
        std::optional<OpenedBlock> opened = openBlock(bytes);
        if (!opened)
            return failure(ErrorKind::DatabaseDamaged, m_connection.path(), {},
                u"columns of answers from %1 on"_s.arg(firstId));
        m_segments.push_back({firstId, std::move(bytes), std::move(*opened)});
        return {};
    }

    Result<void> readRows(qint64 lastId)
    {
        if (m_nextId > lastId)
            return {};
        const auto take = [&](const AnswerBlock &block) {
            return add(block.firstId, encodeBlock(block));
        };
        const qint64 firstId = std::exchange(m_nextId, lastId + 1);
        return readBlocks(m_connection, m_measures, firstId, lastId, take);
    }

    const Connection &m_connection;
    const QList<MeasureColumn> &m_measures;
    qint64 m_nextId = 1;
    std::vector<Segment> m_segments;
};

AnswerIds idsIn(const std::vector<Segment> &segments)
{
    AnswerIds ids;
    for (const Segment &segment : segments) {
        qint64 id = segment.firstId;
        for (size_t i = 0; i < segment.opened.runs.size(); ++i) {
            const quint32 run = segment.opened.runs[i];
            if (i % 2 == 0)
                ids.append(ResponseId(id), run);
            id += run;
        }
    }
    return ids;
}

std::optional<QByteArrayView> bytesOf(const OpenedBlock &block, qint64 measure)
{
    for (const auto &[id, bytes] : block.values) {
        if (id == measure)
            return bytes;
    }
    return std::nullopt;
}

/// One column through all segments; bytesIn gives its bytes, nothing where it has no value.
template <typename BytesIn>
bool decodeColumn(
    const std::vector<Segment> &segments, size_t rows, PackedColumn &column, BytesIn bytesIn)
{
    column.reserve(rows);
    std::vector<quint16> scratch;
    return std::ranges::all_of(segments, [&](const Segment &segment) {
        if (const std::optional<QByteArrayView> bytes = bytesIn(segment.opened))
            return appendDecoded(*bytes, segment.opened.rows, column, scratch);
        scratch.assign(segment.opened.rows, 0);
        column.append(scratch, std::vector{NoValue});
        return true;
    });
}

/// Decodes columns, several at a time.
class ColumnDecoder
{
public:
    ColumnDecoder(const std::vector<Segment> &segments, size_t rows)
        : m_segments(segments)
        , m_rows(rows)
    {
    }

    void addFixed(size_t index, PackedColumn &column)
    {
        m_work.emplace_back([this, index, &column] {
            return decodeColumn(m_segments, m_rows, column,
                [index](const OpenedBlock &block) { return std::optional(block.fixed[index]); });
        });
    }

    void addMeasure(qint64 measure, PackedColumn &column)
    {
        m_work.emplace_back([this, measure, &column] {
            return decodeColumn(m_segments, m_rows, column,
                [measure](const OpenedBlock &block) { return bytesOf(block, measure); });
        });
    }

    bool run()
    {
        std::vector<quint8> isSound(m_work.size(), 0);
        inParallel(m_work.size(), [&](size_t i) { isSound[i] = m_work[i]() ? 1 : 0; });
        return std::ranges::count(isSound, 0) == 0;
    }

private:
    const std::vector<Segment> &m_segments;
    size_t m_rows;
    std::vector<std::function<bool()>> m_work;
};

std::vector<Subject> subjectsOf(
    const PackedColumn &imports, const QHash<ImportId, Subject> &subjects)
{
    std::vector<Subject> result;
    result.reserve(imports.size());
    for (size_t row = 0; row < imports.size(); ++row)
        result.push_back(subjects.value(ImportId(imports[row])));
    return result;
}

/// Rows as they count beside the answers of their orders.
void applyLinks(AnswerColumns &columns, const OrderLinks &links)
{
    for (const auto &[id, link] : links) {
        const std::optional<size_t> row = columns.ids.rowOf(id);
        if (!row)
            continue;
        for (size_t i = 0; i < columns.units.size(); ++i) {
            if (link.units[i] != 0)
                columns.units[i].set(*row, link.units[i]);
        }
        for (const QString &measure : link.known) {
            if (const qsizetype place = columns.measures.indexOf(measure); place >= 0)
                columns.values[static_cast<size_t>(place)].set(*row, NoValue);
        }
    }
}

} // namespace

Result<AnswerColumns> loadAnswerColumns(const Connection &connection)
{
    const Result<QList<MeasureColumn>> measures = loadMeasureColumns(connection);
    if (!measures)
        return tl::unexpected(measures.error());
    const Result<OrderLinks> links = loadOrderLinks(connection);
    const Result<QHash<ImportId, Subject>> subjects = loadSubjects(connection);
    if (!links || !subjects)
        return tl::unexpected(links ? subjects.error() : links.error());
    const Result<std::vector<Segment>> segments = SegmentReader(connection, *measures).read();
    if (!segments)
        return tl::unexpected(segments.error());
    AnswerColumns columns;
    columns.ids = idsIn(*segments);
    columns.values.resize(static_cast<size_t>(measures->size()));
    ColumnDecoder decoder(*segments, columns.ids.size());
    PackedColumn imports;
    decoder.addFixed(static_cast<size_t>(BlockColumn::Import), imports);
    decoder.addFixed(static_cast<size_t>(BlockColumn::Day), columns.day);
    for (size_t i = 0; i < columns.units.size(); ++i)
        decoder.addFixed(static_cast<size_t>(BlockColumn::FirstUnit) + i, columns.units[i]);
    for (size_t i = 0; i < columns.values.size(); ++i) {
        const MeasureColumn &measure = measures->at(static_cast<qsizetype>(i));
        columns.measures.append(measure.measure);
        decoder.addMeasure(measure.id, columns.values[i]);
    }
    if (!decoder.run())
        return failure(ErrorKind::DatabaseDamaged, connection.path(), {}, u"columns of answers"_s);
    if (!subjects->isEmpty())
        columns.subjects = subjectsOf(imports, *subjects);
    applyLinks(columns, *links);
    return columns;
}

} // namespace headroom
