// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <vector>

namespace headroom {

/// A key made of two numbers, and these again.
constexpr quint64 joined(quint32 high, quint32 low)
{
    return (static_cast<quint64>(high) << 32) | low;
}

constexpr quint32 highHalf(quint64 key)
{
    return static_cast<quint32>(key >> 32);
}

constexpr quint32 lowHalf(quint64 key)
{
    return static_cast<quint32>(key);
}

/// Numbers different keys 0, 1, 2, ... in the order in which they are met.
class DenseNumbers
{
public:
    DenseNumbers();

    quint32 numberOf(quint64 key);

    /// By number.
    const std::vector<quint64> &keys() const { return m_keys; }

private:
    /// Where the key stands, or the free slot where it belongs.
    size_t slotOf(quint64 key) const;
    void grow();

    std::vector<quint64> m_keys;
    std::vector<quint32> m_slots; ///< number + 1; open addressing, a power of two; 0 is free
};

} // namespace headroom
