// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/columns/codedcolumn.h"

#include "core/storage/bulk/bytecoding.h"

#include <QtEndian>

#include <algorithm>
#include <bit>
#include <unordered_map>

namespace headroom {

namespace {

/// Values closer together than this are looked up by their distance from the lowest.
constexpr quint64 WidestTable = 1 << 18;

constexpr quint32 NoPlace = ~quint32{0};

/// The place of each row's value among the different values, in the order in which they come by.
struct Places
{
    std::vector<Steps> values;
    std::vector<quint16> ofRows;
};

quint64 distance(Steps from, Steps to)
{
    return static_cast<quint64>(to) - static_cast<quint64>(from);
}

template <typename PlaceOf> Places placesBy(std::span<const Steps> column, PlaceOf placeOf)
{
    Places places;
    places.ofRows.reserve(column.size());
    for (const Steps value : column) {
        quint32 &place = placeOf(value);
        if (place == NoPlace) {
            place = static_cast<quint32>(places.values.size());
            places.values.push_back(value);
        }
        places.ofRows.push_back(static_cast<quint16>(place));
    }
    return places;
}

Places placesIn(std::span<const Steps> column)
{
    // Missing values are far from all others and have a place of their own.
    Steps lowest = std::numeric_limits<Steps>::max();
    Steps highest = std::numeric_limits<Steps>::min();
    for (const Steps value : column) {
        lowest = value == NoValue ? lowest : std::min(lowest, value);
        highest = std::max(highest, value);
    }
    const bool isMissing = highest == NoValue;
    if (isMissing || (lowest == highest && std::ranges::find(column, NoValue) == column.end()))
        return {std::vector<Steps>(column.empty() ? 0 : 1, highest),
            std::vector<quint16>(column.size())};
    if (lowest <= highest && distance(lowest, highest) < WidestTable) {
        quint32 missing = NoPlace;
        std::vector<quint32> table(distance(lowest, highest) + 1, NoPlace);
        return placesBy(column, [&](Steps value) -> quint32 & {
            return value == NoValue ? missing : table[distance(lowest, value)];
        });
    }
    std::unordered_map<Steps, quint32> table;
    return placesBy(column,
        [&](Steps value) -> quint32 & { return table.try_emplace(value, NoPlace).first->second; });
}

int bitsForPlaces(size_t values)
{
    return values < 2 ? 0 : static_cast<int>(std::bit_width(values - 1));
}

qsizetype packedSize(size_t rows, int bits)
{
    return static_cast<qsizetype>((rows * static_cast<size_t>(bits) + 7) / 8);
}

QByteArray packed(const std::vector<quint16> &places, int bits)
{
    QByteArray bytes(packedSize(places.size(), bits), '\0');
    if (bits == 0)
        return bytes;
    quint64 waiting = 0;
    int count = 0;
    char *out = bytes.data();
    for (const quint16 place : places) {
        waiting |= static_cast<quint64>(place) << count;
        for (count += bits; count >= 8; count -= 8, waiting >>= 8)
            *out++ = static_cast<char>(waiting);
    }
    if (count > 0)
        *out = static_cast<char>(waiting);
    return bytes;
}

/// Takes numbers of the same few bits from bytes, low bits first; zeros after the end.
class BitReader
{
public:
    BitReader(QByteArrayView bytes, int bits)
        : m_in(bytes.begin())
        , m_end(bytes.end())
        , m_bits(bits)
        , m_mask((quint64{1} << bits) - 1)
    {
    }

    quint16 next()
    {
        if (m_count < m_bits)
            refill();
        const auto number = static_cast<quint16>(m_waiting & m_mask);
        m_waiting >>= m_bits;
        m_count -= m_bits;
        return number;
    }

private:
    void refill()
    {
        if (m_end - m_in >= 4) {
            m_waiting |= static_cast<quint64>(qFromLittleEndian<quint32>(m_in)) << m_count;
            m_in += 4;
            m_count += 32;
            return;
        }
        for (; m_in != m_end; ++m_in, m_count += 8)
            m_waiting |= static_cast<quint64>(static_cast<quint8>(*m_in)) << m_count;
        m_count = std::max(m_count, m_bits);
    }

    const char *m_in;
    const char *m_end;
    int m_bits;
    quint64 m_mask;
    quint64 m_waiting = 0;
    int m_count = 0; ///< bits that wait
};

void unpack(QByteArrayView bytes, int bits, std::vector<quint16> &places)
{
    if (bits == 0) {
        std::ranges::fill(places, quint16{0});
        return;
    }
    BitReader reader(bytes, bits);
    std::ranges::generate(places, [&] { return reader.next(); });
}

} // namespace

CodedColumn coded(std::span<const Steps> column)
{
    Q_ASSERT(column.size() <= MostCoded);
    Places places = placesIn(column);
    const int bits = bitsForPlaces(places.values.size());
    return {std::move(places.values), packed(places.ofRows, bits)};
}

QByteArray encodeColumn(const CodedColumn &column)
{
    ByteWriter writer(0);
    writer.makeRoom(LongestNumber * (std::ssize(column.values) + 1) + column.places.size());
    writer.number(column.values.size());
    Steps before = 0;
    for (const Steps value : column.values) {
        writer.difference(value, before);
        before = value;
    }
    writer.bytes(column.places);
    return writer.take();
}

bool appendDecoded(
    QByteArrayView bytes, size_t rows, PackedColumn &column, std::vector<quint16> &scratch)
{
    ByteReader reader(bytes);
    const quint64 count = reader.number();
    if (count > MostCoded || (count == 0) != (rows == 0))
        return false;
    std::vector<Steps> values;
    Steps before = 0;
    for (quint64 i = 0; i < count; ++i)
        values.push_back(before = reader.after(before));
    const int bits = bitsForPlaces(values.size());
    const QByteArrayView places = reader.bytes(static_cast<quint64>(packedSize(rows, bits)));
    if (!reader.isSound() || !reader.atEnd())
        return false;
    scratch.resize(rows);
    unpack(places, bits, scratch);
    if (std::ranges::any_of(scratch, [&](quint16 place) { return place >= values.size(); }))
        return false;
    column.append(scratch, values);
    return true;
}

} // namespace headroom
