// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/bulk/rowdigest.h"

#include <xxhash.h>

#include <QCryptographicHash>
#include <QtEndian>

namespace headroom {

namespace {

/// So many dimensions there were at first. One that came later goes in where a row has a unit of
/// it, so that older rows keep the digest that was stored.
constexpr size_t FirstUnits = 8;

/// Marks and texts go in low byte first, so that the digest is the same on every machine.
void append(std::string &bytes, quint64 number)
{
    const quint64 little = qToLittleEndian(number);
    bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
}

void append(std::string &bytes, QByteArrayView text)
{
    append(bytes, static_cast<quint64>(text.size()));
    bytes.append(text.data(), static_cast<size_t>(text.size()));
}

quint64 hashOf(const QByteArray &bytes)
{
    return XXH3_64bits(bytes.constData(), static_cast<size_t>(bytes.size()));
}

} // namespace

quint64 measureMark(const QString &measure)
{
    return hashOf("measure " + measure.toUtf8());
}

quint64 unitMark(Dimension dimension, const QString &unitKey)
{
    return unitKey.isEmpty() ? 0 : hashOf((dimensionName(dimension) + u' ' + unitKey).toUtf8());
}

quint64 valueMark(quint64 measureMark, Steps value)
{
    const quint64 little = qToLittleEndian(static_cast<quint64>(value));
    return XXH3_64bits_withSeed(&little, sizeof little, measureMark);
}

void RowDigest::add(const RowContent &row)
{
    m_bytes.clear();
    append(m_bytes, static_cast<quint64>(row.day));
    append(m_bytes, static_cast<quint64>(row.second));
    append(m_bytes, static_cast<quint64>(row.leftOut));
    for (size_t i = 0; i < FirstUnits; ++i)
        append(m_bytes, row.units[i]);
    append(m_bytes, row.values);
    append(m_bytes, row.externalId);
    append(m_bytes, row.orderReference);
    append(m_bytes, row.comment);
    for (size_t i = FirstUnits; i < row.units.size(); ++i) {
        if (row.units[i] != 0)
            append(m_bytes, row.units[i]);
    }
    const XXH128_hash_t hash = XXH3_128bits(m_bytes.data(), m_bytes.size());
    ++m_rows;
    m_low += hash.low64;
    m_high += hash.high64 + (m_low < hash.low64 ? 1 : 0);
}

void RowDigest::add(const RowDigest &other)
{
    m_rows += other.m_rows;
    m_low += other.m_low;
    m_high += other.m_high + (m_low < other.m_low ? 1 : 0);
}

QByteArray RowDigest::result() const
{
    std::string bytes;
    append(bytes, m_rows);
    append(bytes, m_low);
    append(bytes, m_high);
    return QCryptographicHash::hash(
        QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())).toByteArray(),
        QCryptographicHash::Sha256);
}

} // namespace headroom
