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
        part.slots.resize(FirstSlots);
}

std::optional<quint32> KeySet::insert(const AnswerKey &key, quint32 content)
{
    Part &part = m_parts[key.high >> (64U - PartBits)];
    const size_t mask = part.slots.size() - 1;
    size_t at = key.high & mask;
    while (!part.slots[at].isEmpty()) {
        const Slot &slot = part.slots[at];
        if (slot.high == key.high && slot.low == key.low)
            return slot.content;
        at = (at + 1) & mask;
    }
    part.slots[at] = {key.high, key.low, content};
    if (++part.used * 4 > part.slots.size() * 3)
        grow(part);
    return std::nullopt;
}

void KeySet::grow(Part &part)
{
    std::vector<Slot> larger(part.slots.size() * 2);
    const size_t mask = larger.size() - 1;
    for (const Slot &slot : part.slots) {
        if (slot.isEmpty())
            continue;
        size_t at = slot.high & mask;
        while (!larger[at].isEmpty())
            at = (at + 1) & mask;
        larger[at] = slot;
    }
    part.slots = std::move(larger);
}

} // namespace headroom
