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

constexpr qsizetype LongestNumber = 10; ///< bytes of a varint
constexpr qsizetype LongestCell = 4 * LongestNumber;

/// Appends numbers to bytes that have room for them: asking for each byte takes longer than writing
/// it.
class Writer
{
public:
    explicit Writer(qsizetype expected) { m_bytes.resize(expected + LongestCell); }

    /// For the numbers of one cell.
    void makeRoom()
    {
        if (m_bytes.size() - m_size < LongestCell)
            m_bytes.resize(m_bytes.size() + m_bytes.size() / 2 + LongestCell);
        m_out = m_bytes.data();
    }

    void number(quint64 number)
    {
        while (number >= 0x80) {
            m_out[m_size++] = static_cast<char>((number & 0x7f) | 0x80);
            number >>= 7;
        }
        m_out[m_size++] = static_cast<char>(number);
    }

    void difference(qint64 value, qint64 before)
    {
        const quint64 difference = static_cast<quint64>(value) - static_cast<quint64>(before);
        const quint64 sign = difference >> 63;
        number((difference << 1) ^ (0 - sign));
    }

    QByteArray take()
    {
        m_bytes.resize(m_size);
        return std::move(m_bytes);
    }

private:
    QByteArray m_bytes;
    char *m_out = nullptr;
    qsizetype m_size = 0;
};

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
    Writer writer(static_cast<qsizetype>(cells.size()) * 5);
    writer.makeRoom();
    writer.number(cells.size());
    Cell before;
    for (const Cell &cell : cells) {
        writer.makeRoom();
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
