// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace headroom {

/// The limits of the texts that a workbook keeps apart from its cells.
constexpr size_t MaximumSharedBytes = size_t{128} << 20U;
constexpr size_t MaximumSharedTexts = size_t{4} << 20U;

/// Texts by number. They never move.
class SharedStrings
{
public:
    /// False beyond the limits. REQUIRES: the text is not longer than a field may be.
    bool add(std::string_view text);

    size_t size() const { return m_texts.size(); }

    std::string_view at(size_t number) const;

private:
    struct Place
    {
        quint32 block = 0;
        quint32 start = 0;
        quint32 length = 0;
    };

    std::vector<std::unique_ptr<char[]>> m_blocks;
    size_t m_used = 0; ///< of the last block
    std::vector<Place> m_texts;
};

} // namespace headroom
