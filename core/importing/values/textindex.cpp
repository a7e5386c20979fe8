// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/values/textindex.h"

#include <xxhash.h>

#include <algorithm>
#include <cstring>

namespace headroom {

namespace {

constexpr size_t FirstSlots = 64;
constexpr size_t PageBytes = size_t{32} << 10U;

template <typename Word> quint64 wordAt(const char *bytes)
{
    Word word;
    std::memcpy(&word, bytes, sizeof word);
    return word;
}

} // namespace

TextIndex::TextIndex()
    : m_slots(FirstSlots)
{
}

inline TextIndex::Print TextIndex::printOf(std::string_view text)
{
    const char *bytes = text.data();
    const size_t size = text.size();
    if (size >= 8) {
        const quint64 first = wordAt<quint64>(bytes);
        const quint64 last = wordAt<quint64>(bytes + size - 8);
        if (size <= 16)
            return {first, last, 0};
        if (size <= ShortBytes)
            return {first, last, wordAt<quint64>(bytes + 8)};
        return {first, last, XXH3_64bits(bytes, size)};
    }
    if (size >= 4)
        return {wordAt<quint32>(bytes) | wordAt<quint32>(bytes + size - 4) << 32U, 0, 0};
    quint64 word = 0;
    std::memcpy(&word, bytes, size);
    return {word, 0, 0};
}

inline size_t TextIndex::hashOf(const Print &print, size_t length)
{
    constexpr std::array<quint64, 3> Odd{
        0x9e3779b97f4a7c15U, 0xc2b2ae3d27d4eb4fU, 0x165667b19e3779f9U};
    quint64 hash = (print[0] ^ length) * Odd[0];
    hash = (hash ^ (hash >> 32U) ^ print[1]) * Odd[1];
    hash = (hash ^ (hash >> 32U) ^ print[2]) * Odd[2];
    return static_cast<size_t>(hash ^ (hash >> 32U));
}

inline bool TextIndex::holds(const Slot &slot, const Print &print, std::string_view text) const
{
    // Word by word: comparing the arrays calls a function for 24 bytes, for every cell of a file.
    const quint64 difference =
        (slot.print[0] ^ print[0]) | (slot.print[1] ^ print[1]) | (slot.print[2] ^ print[2]);
    return difference == 0 && slot.length == text.size()
        && (text.size() <= ShortBytes || m_texts[slot.next - 1] == text);
}

quint32 TextIndex::insert(std::string_view text)
{
    const Print print = printOf(text);
    const size_t mask = m_slots.size() - 1;
    size_t at = hashOf(print, text.size()) & mask;
    for (; m_slots[at].next != 0; at = (at + 1) & mask) {
        if (holds(m_slots[at], print, text))
            return m_slots[at].next - 1;
    }
    m_slots[at] = {print, size() + 1, static_cast<quint32>(text.size())};
    m_texts.push_back(keep(text));
    if (m_texts.size() * 2 > m_slots.size())
        grow();
    return size() - 1;
}

void TextIndex::clear()
{
    m_slots.assign(FirstSlots, {});
    m_texts.clear();
    m_pages.clear();
}

void TextIndex::grow()
{
    std::vector<Slot> larger(m_slots.size() * 2);
    const size_t mask = larger.size() - 1;
    for (const Slot &slot : m_slots) {
        if (slot.next == 0)
            continue;
        size_t at = hashOf(slot.print, slot.length) & mask;
        while (larger[at].next != 0)
            at = (at + 1) & mask;
        larger[at] = slot;
    }
    m_slots = std::move(larger);
}

std::string_view TextIndex::keep(std::string_view text)
{
    if (m_pages.empty() || m_pages.back().capacity() - m_pages.back().size() < text.size()) {
        m_pages.emplace_back();
        m_pages.back().reserve(std::max(PageBytes, text.size()));
    }
    std::string &page = m_pages.back();
    const size_t start = page.size();
    page.append(text);
    return std::string_view(page).substr(start);
}

} // namespace headroom
