// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <span>
#include <vector>

namespace headroom {

/// Sorts by the 64-bit keys that keyOf gives, keeping the order of equal ones. One pass for each
/// byte in which keys differ, so small keys sort several times faster than by comparing. scratch:
/// as long as entries.
template <typename Entry, typename KeyOf>
void radixSort(std::span<Entry> entries, std::span<Entry> scratch, KeyOf keyOf)
{
    constexpr size_t DigitCount = 256;
    constexpr int DigitBits = 8;
    quint64 differing = 0;
    for (const Entry &entry : entries)
        differing |= keyOf(entry) ^ keyOf(entries.front());
    std::span<Entry> from = entries;
    std::span<Entry> to = scratch;
    for (int shift = 0; shift < 64; shift += DigitBits) {
        if (((differing >> shift) & (DigitCount - 1)) == 0)
            continue;
        const auto digitOf = [&](const Entry &entry) {
            return static_cast<size_t>((keyOf(entry) >> shift) & (DigitCount - 1));
        };
        std::array<size_t, DigitCount + 1> next{};
        for (const Entry &entry : from)
            ++next[digitOf(entry) + 1];
        for (size_t digit = 1; digit <= DigitCount; ++digit)
            next[digit] += next[digit - 1];
        for (const Entry &entry : from)
            to[next[digitOf(entry)]++] = entry;
        std::swap(from, to);
    }
    if (from.data() != entries.data())
        std::ranges::copy(from, entries.begin());
}

template <typename Entry, typename KeyOf> void radixSort(std::vector<Entry> &entries, KeyOf keyOf)
{
    std::vector<Entry> scratch(entries.size());
    radixSort(std::span(entries), std::span(scratch), keyOf);
}

} // namespace headroom
