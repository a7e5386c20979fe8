// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/fraction.h"
#include "core/domain/measure.h"

#include <vector>

namespace headroom {

/// The counts that a score is made of. Tallies add up; scores do not. A total is a sum of tallies,
/// so an average of averages cannot be written.
struct Tally
{
    qint64 n = 0;
    qint64 favourable = 0;
    qint64 neutral = 0;
    qint64 unfavourable = 0;
    Int128 sum = 0; ///< of the values, in steps
    Int128 sumOfSquares = 0; ///< in steps squared
    /// Where only a part of the answers counts: how many of the same place and time stand beside
    /// it. Too few of them could be worked out from the whole and the part.
    qint64 beside = 0;

    Tally &operator+=(const Tally &other)
    {
        n += other.n;
        favourable += other.favourable;
        neutral += other.neutral;
        unfavourable += other.unfavourable;
        sum += other.sum;
        sumOfSquares += other.sumOfSquares;
        beside += other.beside;
        return *this;
    }

    Tally &operator-=(const Tally &other)
    {
        n -= other.n;
        favourable -= other.favourable;
        neutral -= other.neutral;
        unfavourable -= other.unfavourable;
        sum -= other.sum;
        sumOfSquares -= other.sumOfSquares;
        beside -= other.beside;
        return *this;
    }

    friend Tally operator+(Tally a, const Tally &b) { return a += b; }

    friend Tally operator-(Tally a, const Tally &b) { return a -= b; }

    bool operator==(const Tally &) const = default;
};

/// How often a value was given.
struct ValueCount
{
    Steps value = 0;
    qint64 count = 0;

    bool operator==(const ValueCount &) const = default;
};

/// Sorted by value, no value twice, no count of zero.
using Distribution = std::vector<ValueCount>;

} // namespace headroom
