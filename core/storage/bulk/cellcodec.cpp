// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/bulk/cellcodec.h"

#include "core/base/memorypages.h"
#include "core/storage/bulk/bytecoding.h"

#include <xxhash.h>

#include <QtEndian>

namespace headroom {

namespace {

quint64 checksum(QByteArrayView bytes)
{
    return XXH3_64bits(bytes.data(), static_cast<size_t>(bytes.size()));
}

constexpr qsizetype LongestCell = 4 * LongestNumber;

} // namespace

void seal(QByteArray &bytes)
{
    const quint64 sum = qToLittleEndian(checksum(bytes));
    bytes.append(reinterpret_cast<const char *>(&sum), SealSize);
}

std::optional<QByteArrayView> unsealed(QByteArrayView bytes)
{
    if (bytes.size() < SealSize)
        return std::nullopt;
    const QByteArrayView content = bytes.chopped(SealSize);
    if (qFromLittleEndian<quint64>(bytes.last(SealSize).data()) != checksum(content))
        return std::nullopt;
    return content;
}

QByteArray encodeCells(const std::vector<Cell> &cells)
{
    ByteWriter writer(static_cast<qsizetype>(cells.size()) * 5);
    writer.makeRoom(LongestCell);
    writer.number(cells.size());
    Cell before;
    for (const Cell &cell : cells) {
        writer.makeRoom(LongestCell);
        writer.difference(cell.location.value(), before.location.value());
        writer.difference(cell.employee.value(), before.employee.value());
        writer.difference(cell.value, before.value);
        writer.number(static_cast<quint64>(cell.count));
        before = cell;
    }
    QByteArray out = writer.take();
    seal(out);
    return out;
}

std::optional<std::vector<Cell>> decodeCells(QByteArrayView bytes)
{
    const std::optional<QByteArrayView> content = unsealed(bytes);
    if (!content)
        return std::nullopt;
    ByteReader reader(*content);
    const quint64 size = reader.number();
    std::vector<Cell> cells;
    cells.reserve(qMin(size, static_cast<quint64>(content->size())));
    expectFilling(cells.data(), cells.capacity() * sizeof(Cell));
    Cell cell;
    for (quint64 i = 0; i < size && reader.isSound(); ++i) {
        cell.location = UnitId(reader.after(cell.location.value()));
        cell.employee = UnitId(reader.after(cell.employee.value()));
        cell.value = reader.after(cell.value);
        cell.count = static_cast<qint64>(reader.number());
        cells.push_back(cell);
    }
    if (!reader.isSound() || !reader.atEnd())
        return std::nullopt;
    return cells;
}

} // namespace headroom
