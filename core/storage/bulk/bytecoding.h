// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <algorithm>

namespace headroom {

constexpr qsizetype LongestNumber = 10; ///< bytes of a varint

/// Appends numbers as varints to bytes that have room for them: asking for each byte takes longer
/// than writing it.
class ByteWriter
{
public:
    explicit ByteWriter(qsizetype expected) { m_bytes.resize(expected); }

    /// For the bytes that are written until the next call.
    void makeRoom(qsizetype size)
    {
        if (m_bytes.size() - m_size < size)
            m_bytes.resize(m_bytes.size() + m_bytes.size() / 2 + size);
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

    /// Modulo 2^64, so that any two numbers have a difference.
    void difference(qint64 value, qint64 before)
    {
        const quint64 difference = static_cast<quint64>(value) - static_cast<quint64>(before);
        const quint64 sign = difference >> 63;
        number((difference << 1) ^ (0 - sign));
    }

    void bytes(QByteArrayView bytes)
    {
        std::copy(bytes.begin(), bytes.end(), m_out + m_size);
        m_size += bytes.size();
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

/// Reads what a ByteWriter wrote. Reading beyond the end gives zeros and is no longer sound.
class ByteReader
{
public:
    explicit ByteReader(QByteArrayView bytes)
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

    QByteArrayView bytes(quint64 size)
    {
        if (size > static_cast<quint64>(m_bytes.size() - m_position)) {
            m_isSound = false;
            return {};
        }
        const QByteArrayView taken = m_bytes.sliced(m_position, static_cast<qsizetype>(size));
        m_position += taken.size();
        return taken;
    }

private:
    QByteArrayView m_bytes;
    qsizetype m_position = 0;
    bool m_isSound = true;
};

} // namespace headroom
