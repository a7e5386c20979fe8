// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace headroom {

/// Gives each different text a number: 0, 1, 2, ... in the order of first sight. Copies the texts.
class TextIndex
{
public:
    TextIndex();

    /// The number of the text, a new one when it was not seen before.
    quint32 insert(std::string_view text);

    quint32 size() const { return static_cast<quint32>(m_texts.size()); }

    std::string_view text(quint32 number) const { return m_texts[number]; }

    void clear();

private:
    struct Slot
    {
        quint32 hash = 0;
        quint32 next = 0; ///< number + 1, 0 for an empty slot
    };

    void grow();
    std::string_view keep(std::string_view text);

    std::vector<Slot> m_slots;
    std::vector<std::string_view> m_texts;
    std::deque<std::string> m_pages;
};

} // namespace headroom
