// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/answers/keyset.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace headroom {

namespace {

constexpr size_t PagePlaces = 4096;
/// Keys are digests: so many of a page's worth with the same first bits are no accident, and a
/// directory for them would have no end.
constexpr unsigned MostDepth = 20;
constexpr unsigned KeyBits = 64;
constexpr unsigned AppendedShift = KeyBits - 8;
/// Tells places of known answers from those of new ones.
constexpr quint32 KnownBit = quint32{1} << 31U;

} // namespace

KeySet::KeySet()
{
    m_pages.push_back(std::make_unique<Page>(Page{std::vector<KeyEntry>(PagePlaces)}));
    m_directory.push_back(m_pages.back().get());
}

KeySet::Page &KeySet::pageOf(quint64 high) const
{
    // A directory of one page has no bits, and nothing can be shifted by 64.
    return *m_directory[(high >> 1U) >> (KeyBits - 1 - m_depth)];
}

void KeySet::prepare(const AnswerKey &key) const
{
    const std::vector<KeyEntry> &places = pageOf(key.high).places;
    __builtin_prefetch(&places[key.high & (places.size() - 1)]);
}

KeyEntry &KeySet::placeIn(Page &page, const AnswerKey &key)
{
    const size_t mask = page.places.size() - 1;
    size_t at = key.high & mask;
    while (!isEmpty(page.places[at]) && page.places[at].key() != key)
        at = (at + 1) & mask;
    return page.places[at];
}

quint32 KeySet::contentOf(const KeyEntry &place) const
{
    const bool isKnown = (place.response & KnownBit) != 0;
    return isKnown ? m_known[place.response & ~KnownBit] : m_new[place.response];
}

std::optional<quint32> KeySet::insert(const AnswerKey &key, quint32 content)
{
    placeAppended();
    Page &page = pageOf(key.high);
    KeyEntry &place = placeIn(page, key);
    if (!isEmpty(place))
        return contentOf(place);
    place = {key.high, key.low, static_cast<quint32>(m_new.size())};
    m_new.push_back(content);
    m_hasPlacedNew = true;
    ++page.used;
    relieve(page);
    return std::nullopt;
}

void KeySet::append(const AnswerKey &key, quint32 content)
{
    m_lastAppended = key.high >> AppendedShift;
    m_appended[*m_lastAppended].push_back({key.high, key.low, static_cast<quint32>(m_new.size())});
    m_new.push_back(content);
}

void KeySet::place(const KeyEntry &entry)
{
    Page &page = pageOf(entry.high);
    add(page, entry);
    relieve(page);
}

void KeySet::placeAppended()
{
    if (!m_lastAppended)
        return;
    for (std::vector<KeyEntry> &entries : m_appended) {
        std::ranges::for_each(entries, [&](const KeyEntry &entry) { place(entry); });
        entries = {};
    }
    m_lastAppended.reset();
    m_hasPlacedNew = true;
}

void KeySet::setKnown(const AnswerKey &key)
{
    const quint32 response = KnownBit | static_cast<quint32>(m_known.size());
    if (m_lastAppended) {
        Q_ASSERT(m_appended[*m_lastAppended].back().key() == key);
        m_appended[*m_lastAppended].pop_back();
        place({key.high, key.low, response});
    } else {
        KeyEntry &place = placeIn(pageOf(key.high), key);
        Q_ASSERT(place.response + size_t{1} == m_new.size());
        place.response = response;
    }
    m_known.push_back(m_new.back());
    m_new.pop_back();
}

KeyParts KeySet::takeNew()
{
    KeyParts parts;
    if (!m_hasPlacedNew) {
        parts.assign(
            std::make_move_iterator(m_appended.begin()), std::make_move_iterator(m_appended.end()));
        std::erase_if(parts, [](const auto &part) { return part.empty(); });
        *this = {};
        return parts;
    }
    placeAppended();
    const Page *before = nullptr;
    for (Page *page : m_directory) {
        if (page == before)
            continue;
        before = page;
        std::erase_if(page->places, [](const KeyEntry &place) {
            return isEmpty(place) || (place.response & KnownBit) != 0;
        });
        if (!page->places.empty())
            parts.push_back(std::move(page->places));
    }
    *this = {};
    return parts;
}

void KeySet::add(Page &page, const KeyEntry &entry)
{
    placeIn(page, entry.key()) = entry;
    ++page.used;
}

/// Three quarters is as full as a page may be.
void KeySet::relieve(Page &page)
{
    if (page.used * 4 <= page.places.size() * 3)
        return;
    if (page.depth == MostDepth)
        widen(page);
    else
        split(page);
}

void KeySet::widen(Page &page)
{
    Page wider{std::vector<KeyEntry>(page.places.size() * 2), 0, page.depth};
    for (const KeyEntry &place : page.places) {
        if (!isEmpty(place))
            add(wider, place);
    }
    page = std::move(wider);
}

/// The keys that go on with a one move to a page of their own.
void KeySet::split(Page &page)
{
    if (page.depth == m_depth) {
        std::vector<Page *> doubled;
        doubled.reserve(m_directory.size() * 2);
        for (Page *each : m_directory)
            doubled.insert(doubled.end(), 2, each);
        m_directory = std::move(doubled);
        ++m_depth;
    }
    const unsigned depth = page.depth + 1;
    Page zeros{std::vector<KeyEntry>(page.places.size()), 0, depth};
    m_pages.push_back(std::make_unique<Page>(Page{std::vector<KeyEntry>(PagePlaces), 0, depth}));
    Page &ones = *m_pages.back();
    quint64 someKey = 0;
    for (const KeyEntry &place : page.places) {
        if (isEmpty(place))
            continue;
        someKey = place.high;
        const bool isOne = ((place.high >> (KeyBits - depth)) & 1U) != 0;
        add(isOne ? ones : zeros, place);
    }
    page = std::move(zeros);
    const size_t width = size_t{1} << (m_depth - depth); // entries of each half
    const quint64 common = (someKey >> 1U) >> (KeyBits - depth);
    std::fill_n(
        m_directory.begin() + static_cast<std::ptrdiff_t>((common * 2 + 1) * width), width, &ones);
    relieve(page);
    relieve(ones);
}

} // namespace headroom
