// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <array>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace headroom {

/// Gives each different text a number: 0, 1, 2, ... in the order of first sight. Copies the texts.
/// Texts of up to 24 bytes, which is nearly all that repeats in a file, are found in one place.
class TextIndex
{
public:
    TextIndex();
    // A copy would look into the pages of the other.
    TextIndex(const TextIndex &) = delete;
    TextIndex &operator=(const TextIndex &) = delete;
    TextIndex(TextIndex &&) = default;
    TextIndex &operator=(TextIndex &&) = default;
    ~TextIndex() = default;

    /// The number of the text, a new one when it was not seen before.
    quint32 insert(std::string_view text);

    quint32 size() const { return static_cast<quint32>(m_texts.size()); }

    std::string_view text(quint32 number) const { return m_texts[number]; }

    void clear();

private:
    static constexpr size_t ShortBytes = 24;

    /// A short text in three words; of a long one the hash and its first and last bytes. Together
    /// with the length it tells short texts apart.
    using Print = std::array<quint64, 3>;

    struct Slot
    {
        Print print{};
        quint32 next = 0; ///< number + 1, 0 for an empty slot
        quint32 length = 0;
    };

    static Print printOf(std::string_view text);
    static size_t hashOf(const Print &print, size_t length);
    bool holds(const Slot &slot, const Print &print, std::string_view text) const;
    void grow();
    std::string_view keep(std::string_view text);

    std::vector<Slot> m_slots; ///< open addressing, a power of two
    std::vector<std::string_view> m_texts;
    std::deque<std::string> m_pages;
};

} // namespace headroom
