// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/answerkey.h"

#include <array>
#include <optional>
#include <vector>

namespace headroom {

/// The answers seen in one file, each with a mark of its content. 16 bytes a slot; grows in small
/// parts, so that no moment needs twice the memory.
class KeySet
{
public:
    KeySet();

    /// Fetches the place of a key, so that inserting it a little later does not wait for memory.
    void prepare(const AnswerKey &key) const;
    /// Nothing when the key is new (it is added), else the content that it came with first.
    std::optional<quint32> insert(const AnswerKey &key, quint32 content);

private:
    struct Slot
    {
        quint64 high = 0;
        quint32 low = 0;
        quint32 content = 0;

        bool isEmpty() const { return high == 0 && low == 0; }
    };

    struct Part
    {
        std::vector<Slot> places;
        size_t used = 0;
    };

    static constexpr unsigned PartBits = 6;

    static void grow(Part &part);

    static size_t partOf(const AnswerKey &key) { return key.high >> (64U - PartBits); }

    std::array<Part, size_t{1} << PartBits> m_parts;
};

} // namespace headroom
