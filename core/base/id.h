// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHashFunctions>

#include <compare>

namespace headroom {

/// The number by which a database row is known. Ids of different things do not convert into one
/// another.
template <typename Tag> class Id
{
public:
    constexpr Id() = default;

    constexpr explicit Id(qint64 value)
        : m_value(value)
    {
    }

    constexpr qint64 value() const { return m_value; }

    friend constexpr auto operator<=>(Id, Id) = default;

    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.m_value, seed); }

private:
    qint64 m_value = 0;
};

} // namespace headroom
