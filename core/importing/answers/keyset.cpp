// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/answers/keyset.h"

namespace headroom {

namespace {

constexpr size_t FirstSlots = 64;
/// Tells places of known answers from those of new ones.
constexpr quint32 KnownBit = quint32{1} << 31U;

} // namespace

KeySet::KeySet()
{
    for (Part &part : m_parts)
        part.places.resize(FirstSlots);
}

void KeySet::prepare(const AnswerKey &key) const
{
    const std::vector<KeyEntry> &places = m_parts[keyPartOf(key.high)].places;
    __builtin_prefetch(&places[key.high & (places.size() - 1)]);
}

KeyEntry &KeySet::placeOf(Part &part, const AnswerKey &key)
{
    const size_t mask = part.places.size() - 1;
    size_t at = key.high & mask;
    while (!isEmpty(part.places[at]) && part.places[at].key() != key)
        at = (at + 1) & mask;
    return part.places[at];
}

quint32 KeySet::contentOf(const KeyEntry &place) const
{
    const bool isKnown = (place.response & KnownBit) != 0;
    return isKnown ? m_known[place.response & ~KnownBit] : m_new[place.response];
}

std::optional<quint32> KeySet::insert(const AnswerKey &key, quint32 content)
{
    Part &part = m_parts[keyPartOf(key.high)];
    KeyEntry &place = placeOf(part, key);
    if (!isEmpty(place))
        return contentOf(place);
    place = {key.high, key.low, static_cast<quint32>(m_new.size())};
    m_new.push_back(content);
    if (++part.used * 4 > part.places.size() * 3)
        grow(part);
    return std::nullopt;
}

void KeySet::setKnown(const AnswerKey &key)
{
    KeyEntry &place = placeOf(m_parts[keyPartOf(key.high)], key);
    Q_ASSERT(place.response + size_t{1} == m_new.size());
    place.response = KnownBit | static_cast<quint32>(m_known.size());
    m_known.push_back(m_new.back());
    m_new.pop_back();
}

KeyParts KeySet::takeNew()
{
    KeyParts parts;
    for (size_t i = 0; i < parts.size(); ++i) {
        parts[i] = std::exchange(m_parts[i].places, {});
        std::erase_if(parts[i], [](const KeyEntry &place) {
            return isEmpty(place) || (place.response & KnownBit) != 0;
        });
        parts[i].shrink_to_fit();
    }
    *this = {};
    return parts;
}

void KeySet::grow(Part &part)
{
    Part larger;
    larger.places.resize(part.places.size() * 2);
    for (const KeyEntry &place : part.places) {
        if (!isEmpty(place))
            placeOf(larger, place.key()) = place;
    }
    part.places = std::move(larger.places);
}

} // namespace headroom
