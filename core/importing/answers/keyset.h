// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/answers/answerkey.h"

#include <array>
#include <deque>
#include <memory>
#include <optional>
#include <vector>

namespace headroom {

/// The answers seen in one file, each with a mark of its content. 16 bytes a slot and four more an
/// answer. Extendible hashing (Fagin et al. 1979): full pages are split one by one, so that no
/// moment needs twice the memory and no freed page is of a size that nobody wants.
class KeySet
{
public:
    KeySet();

    /// Fetches the place of a key, so that inserting it a little later does not wait for memory.
    void prepare(const AnswerKey &key) const;
    /// Nothing when the key is unseen (it is added as that of the next new answer), else the
    /// content that it came with first.
    std::optional<quint32> insert(const AnswerKey &key, quint32 content);
    /// Adds a key that cannot have been seen, as that of the next new answer: less work, since it
    /// has a place only once another key is looked for.
    void append(const AnswerKey &key, quint32 content);
    /// The key added last is that of an answer that is stored already.
    void setKnown(const AnswerKey &key);

    /// The keys of the new answers with their places among them, from 0, in no order within their
    /// parts. Needs no further memory; nothing is left behind.
    KeyParts takeNew();

private:
    struct Page
    {
        std::vector<KeyEntry> places; ///< response: of the content; the key is 0 for none
        size_t used = 0;
        unsigned depth = 0; ///< highest bits that all its keys have in common
    };

    static bool isEmpty(const KeyEntry &place) { return place.high == 0 && place.low == 0; }

    /// Where the key stands, or the empty place where it belongs.
    static KeyEntry &placeIn(Page &page, const AnswerKey &key);
    static void add(Page &page, const KeyEntry &entry);
    void place(const KeyEntry &entry);
    void placeAppended();
    static void widen(Page &page);

    Page &pageOf(quint64 high) const;
    void relieve(Page &page);
    void split(Page &page);

    quint32 contentOf(const KeyEntry &place) const;

    std::vector<std::unique_ptr<Page>> m_pages;
    std::vector<Page *> m_directory; ///< by the highest bits; a page may stand there several times
    unsigned m_depth = 0; ///< bits of the directory
    std::array<std::vector<KeyEntry>, 256>
        m_appended; ///< keys without a place, by their first bits
    std::optional<size_t> m_lastAppended; ///< which of them the last one is among
    bool m_hasPlacedNew = false; ///< some of the keys with a place are those of new answers
    std::deque<quint32> m_new; ///< content of the new answers
    std::deque<quint32> m_known; ///< of those that are stored already
};

} // namespace headroom
