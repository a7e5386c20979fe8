// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/answers/keyset.h"

namespace headroom {

namespace {

constexpr size_t FirstSlots = 64;

} // namespace

KeySet::KeySet()
{
    for (Part &part : m_parts)
        part.places.resize(FirstSlots);
}

void KeySet::prepare(const AnswerKey &key) const
{
    const std::vector<Slot> &places = m_parts[partOf(key)].places;
    __builtin_prefetch(&places[key.high & (places.size() - 1)]);
}

std::optional<quint32> KeySet::insert(const AnswerKey &key, quint32 content)
{
    Part &part = m_parts[partOf(key)];
    const size_t mask = part.places.size() - 1;
    size_t at = key.high & mask;
    while (!part.places[at].isEmpty()) {
        const Slot &slot = part.places[at];
        if (slot.high == key.high && slot.low == key.low)
            return slot.content;
        at = (at + 1) & mask;
    }
    part.places[at] = {key.high, key.low, content};
    if (++part.used * 4 > part.places.size() * 3)
        grow(part);
    return std::nullopt;
}

void KeySet::grow(Part &part)
{
    std::vector<Slot> larger(part.places.size() * 2);
    const size_t mask = larger.size() - 1;
    for (const Slot &slot : part.places) {
        if (slot.isEmpty())
            continue;
        size_t at = slot.high & mask;
        while (!larger[at].isEmpty())
            at = (at + 1) & mask;
        larger[at] = slot;
    }
    part.places = std::move(larger);
}

} // namespace headroom
