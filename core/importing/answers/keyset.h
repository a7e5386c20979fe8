// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/answers/answerkey.h"

#include <array>
#include <deque>
#include <optional>
#include <vector>

namespace headroom {

/// The answers seen in one file, each with a mark of its content. 16 bytes a slot and four more an
/// answer; grows in small parts, so that no moment needs twice the memory.
class KeySet
{
public:
    KeySet();

    /// Fetches the place of a key, so that inserting it a little later does not wait for memory.
    void prepare(const AnswerKey &key) const;
    /// Nothing when the key is unseen (it is added as that of the next new answer), else the
    /// content that it came with first.
    std::optional<quint32> insert(const AnswerKey &key, quint32 content);
    /// The key added last is that of an answer that is stored already.
    void setKnown(const AnswerKey &key);

    /// The keys of the new answers with their places among them, from 0, in no order within their
    /// parts. Nothing is left behind.
    KeyParts takeNew();

private:
    struct Part
    {
        std::vector<KeyEntry> places; ///< response: of the content; the key is 0 for none
        size_t used = 0;
    };

    static bool isEmpty(const KeyEntry &place) { return place.high == 0 && place.low == 0; }

    static void grow(Part &part);

    /// Where the key stands, or the empty place where it belongs.
    static KeyEntry &placeOf(Part &part, const AnswerKey &key);

    quint32 contentOf(const KeyEntry &place) const;

    std::array<Part, size_t{1} << KeyPartBits> m_parts;
    std::deque<quint32> m_new; ///< content of the new answers
    std::deque<quint32> m_known; ///< of those that are stored already
};

} // namespace headroom
