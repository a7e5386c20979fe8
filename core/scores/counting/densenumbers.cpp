// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scores/counting/densenumbers.h"

namespace headroom {

namespace {

constexpr size_t FirstSlots = 64;

/// Multiplying spreads small keys over the high half; folding brings it down to the mask.
size_t hashOf(quint64 key)
{
    const quint64 hash = (key ^ (key >> 32)) * 0x9e3779b97f4a7c15U;
    return static_cast<size_t>(hash ^ (hash >> 32));
}

} // namespace

DenseNumbers::DenseNumbers()
    : m_slots(FirstSlots, 0)
{
}

size_t DenseNumbers::slotOf(quint64 key) const
{
    const size_t mask = m_slots.size() - 1;
    size_t at = hashOf(key) & mask;
    while (m_slots[at] != 0 && m_keys[m_slots[at] - 1] != key)
        at = (at + 1) & mask;
    return at;
}

quint32 DenseNumbers::numberOf(quint64 key)
{
    const size_t at = slotOf(key);
    if (m_slots[at] != 0)
        return m_slots[at] - 1;
    m_keys.push_back(key);
    m_slots[at] = static_cast<quint32>(m_keys.size());
    if (m_keys.size() * 2 > m_slots.size())
        grow();
    return static_cast<quint32>(m_keys.size() - 1);
}

void DenseNumbers::grow()
{
    m_slots.assign(m_slots.size() * 2, 0);
    for (size_t number = 0; number < m_keys.size(); ++number)
        m_slots[slotOf(m_keys[number])] = static_cast<quint32>(number + 1);
}

} // namespace headroom
