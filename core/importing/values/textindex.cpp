// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/values/textindex.h"

#include <xxhash.h>

#include <algorithm>

namespace headroom {

namespace {

constexpr size_t FirstSlots = 64;
constexpr size_t PageBytes = size_t{32} << 10U;

quint32 hashOf(std::string_view text)
{
    return static_cast<quint32>(XXH3_64bits(text.data(), text.size()));
}

} // namespace

TextIndex::TextIndex()
    : m_slots(FirstSlots)
{
}

quint32 TextIndex::insert(std::string_view text)
{
    const quint32 hash = hashOf(text);
    const size_t mask = m_slots.size() - 1;
    size_t at = hash & mask;
    while (m_slots[at].next != 0) {
        const quint32 number = m_slots[at].next - 1;
        if (m_slots[at].hash == hash && m_texts[number] == text)
            return number;
        at = (at + 1) & mask;
    }
    m_slots[at] = {hash, size() + 1};
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
        size_t at = slot.hash & mask;
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
