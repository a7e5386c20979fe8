// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/bulk/cellcodec.h"

#include <xxhash.h>

#include <QtEndian>

namespace headroom {

namespace {

constexpr qsizetype SealSize = 8;

quint64 checksum(QByteArrayView bytes)
{
    return XXH3_64bits(bytes.data(), static_cast<size_t>(bytes.size()));
}

void writeNumber(QByteArray &out, quint64 number)
{
    while (number >= 0x80) {
        out.append(static_cast<char>((number & 0x7f) | 0x80));
        number >>= 7;
    }
    out.append(static_cast<char>(number));
}

void writeDifference(QByteArray &out, qint64 value, qint64 before)
{
    const quint64 difference = static_cast<quint64>(value) - static_cast<quint64>(before);
    const quint64 sign = difference >> 63;
    writeNumber(out, (difference << 1) ^ (0 - sign));
}

class Reader
{
public:
    explicit Reader(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }

    bool isSound() const { return m_isSound; }

    bool atEnd() const { return m_position == m_bytes.size(); }

    quint64 number()
    {
        quint64 value = 0;
        for (int shift = 0; shift < 64 && m_position < m_bytes.size(); shift += 7) {
            const auto byte = static_cast<quint8>(m_bytes[m_position++]);
            value |= static_cast<quint64>(byte & 0x7f) << shift;
            if (byte < 0x80)
                return value;
        }
        m_isSound = false;
        return 0;
    }

    qint64 after(qint64 before)
    {
        const quint64 coded = number();
        const quint64 difference = (coded >> 1) ^ (0 - (coded & 1));
        return static_cast<qint64>(static_cast<quint64>(before) + difference);
    }

private:
    QByteArrayView m_bytes;
    qsizetype m_position = 0;
    bool m_isSound = true;
};

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
    QByteArray out;
    out.reserve(static_cast<qsizetype>(cells.size()) * 5 + 16);
    writeNumber(out, cells.size());
    Cell before;
    for (const Cell &cell : cells) {
        writeDifference(out, cell.location.value(), before.location.value());
        writeDifference(out, cell.employee.value(), before.employee.value());
        writeDifference(out, cell.value, before.value);
        writeNumber(out, static_cast<quint64>(cell.count));
        before = cell;
    }
    seal(out);
    return out;
}

std::optional<std::vector<Cell>> decodeCells(QByteArrayView bytes)
{
    const std::optional<QByteArrayView> content = unsealed(bytes);
    if (!content)
        return std::nullopt;
    Reader reader(*content);
    const quint64 size = reader.number();
    std::vector<Cell> cells;
    cells.reserve(qMin(size, static_cast<quint64>(content->size())));
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
