// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/columns/answerblock.h"

#include "core/storage/bulk/bytecoding.h"
#include "core/storage/bulk/cellcodec.h"

#include <algorithm>

namespace headroom {

namespace {

constexpr quint64 BlockFormat = 2;
/// Of so many the block may be all; of more the rest of a whole one follows as a rule.
constexpr size_t FewAnswers = 8192;

qint64 lengthOf(const std::vector<quint32> &runs)
{
    qint64 length = 0;
    for (const quint32 run : runs)
        length += run;
    return length;
}

size_t presentIn(const std::vector<quint32> &runs)
{
    size_t present = 0;
    for (size_t i = 0; i < runs.size(); i += 2)
        present += runs[i];
    return present;
}

bool isMissing(const CodedColumn &column)
{
    return column.values.empty() || (column.values.size() == 1 && column.values[0] == NoValue);
}

void writeColumn(ByteWriter &writer, const CodedColumn &column)
{
    const QByteArray bytes = encodeColumn(column);
    writer.makeRoom(bytes.size() + LongestNumber);
    writer.number(static_cast<quint64>(bytes.size()));
    writer.bytes(bytes);
}

} // namespace

qint64 AnswerBlock::covered() const
{
    return lengthOf(runs);
}

QByteArray encodeBlock(const AnswerBlock &block)
{
    ByteWriter writer(0);
    writer.makeRoom(LongestNumber * (std::ssize(block.runs) + 3));
    writer.number(BlockFormat);
    writer.number(block.runs.size());
    for (const quint32 run : block.runs)
        writer.number(run);
    for (const CodedColumn &column : block.fixed)
        writeColumn(writer, column);
    for (const auto &[measure, column] : block.values) {
        if (isMissing(column))
            continue;
        writer.makeRoom(LongestNumber);
        writer.number(static_cast<quint64>(measure));
        writeColumn(writer, column);
    }
    QByteArray bytes = writer.take();
    seal(bytes);
    return bytes;
}

std::optional<OpenedBlock> openBlock(QByteArrayView bytes)
{
    const std::optional<QByteArrayView> content = unsealed(bytes);
    if (!content)
        return std::nullopt;
    ByteReader reader(*content);
    OpenedBlock block;
    if (reader.number() != BlockFormat)
        return std::nullopt;
    const quint64 runs = std::min(reader.number(), static_cast<quint64>(content->size()));
    for (quint64 i = 0; i < runs; ++i)
        block.runs.push_back(static_cast<quint32>(reader.number()));
    block.rows = presentIn(block.runs);
    for (QByteArrayView &column : block.fixed)
        column = reader.bytes(reader.number());
    while (reader.isSound() && !reader.atEnd()) {
        const auto measure = static_cast<qint64>(reader.number());
        block.values.emplace_back(measure, reader.bytes(reader.number()));
    }
    if (!reader.isSound() || lengthOf(block.runs) > IdsPerBlock)
        return std::nullopt;
    return block;
}

BlockBuilder::BlockBuilder(qint64 firstId, size_t measures)
    : m_firstId(firstId)
    , m_values(measures)
{
}

void BlockBuilder::extendRun(bool isPresent, qint64 ids)
{
    // Runs at even places are of answers.
    if ((m_runs.size() % 2 == 1) != isPresent)
        m_runs.push_back(0);
    m_runs.back() += static_cast<quint32>(ids);
    m_covered += ids;
}

void BlockBuilder::skip(qint64 ids)
{
    extendRun(false, ids);
}

void BlockBuilder::add(std::span<const Steps, FixedColumns> fixed, std::span<const Steps> values)
{
    extendRun(true, 1);
    for (size_t i = 0; i < fixed.size(); ++i)
        m_fixed[i].push_back(fixed[i]);
    for (size_t i = 0; i < values.size(); ++i)
        m_values[i].push_back(values[i]);
}

void BlockBuilder::add(ImportId import, const ResponseBlock &block, size_t first, size_t rows)
{
    const auto append = [&](std::vector<Steps> &to, const auto &from) {
        if (to.size() + rows > FewAnswers)
            to.reserve(static_cast<size_t>(IdsPerBlock));
        const auto begin = from.begin() + static_cast<std::ptrdiff_t>(first);
        to.insert(to.end(), begin, begin + static_cast<std::ptrdiff_t>(rows));
    };
    extendRun(true, static_cast<qint64>(rows));
    std::vector<Steps> &imports = m_fixed[static_cast<size_t>(BlockColumn::Import)];
    imports.resize(imports.size() + rows, import.value());
    append(m_fixed[static_cast<size_t>(BlockColumn::Day)], block.day);
    for (size_t i = 0; i < block.units.size(); ++i)
        append(m_fixed[static_cast<size_t>(BlockColumn::FirstUnit) + i], block.units[i]);
    for (size_t i = 0; i < block.values.size(); ++i)
        append(m_values[i], block.values[i]);
}

AnswerBlock BlockBuilder::finished(std::span<const qint64> ids) const
{
    AnswerBlock block;
    block.firstId = m_firstId;
    block.runs = m_runs;
    for (size_t i = 0; i < m_fixed.size(); ++i)
        block.fixed[i] = coded(m_fixed[i]);
    for (size_t i = 0; i < m_values.size(); ++i)
        block.values.emplace_back(ids[i], coded(m_values[i]));
    return block;
}

} // namespace headroom
