// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/workbook/xlsx/sharedstrings.h"

#include "core/importing/reading/record.h"

#include <algorithm>

namespace headroom {

namespace {

constexpr auto BlockBytes = static_cast<size_t>(MaximumFieldBytes);

} // namespace

bool SharedStrings::add(std::string_view text)
{
    if (m_texts.size() == MaximumSharedTexts)
        return false;
    if (m_blocks.empty() || m_used + text.size() > BlockBytes) {
        if ((m_blocks.size() + 1) * BlockBytes > MaximumSharedBytes)
            return false;
        m_blocks.push_back(std::make_unique_for_overwrite<char[]>(BlockBytes));
        m_used = 0;
    }
    std::ranges::copy(text, m_blocks.back().get() + m_used);
    m_texts.push_back({static_cast<quint32>(m_blocks.size() - 1), static_cast<quint32>(m_used),
        static_cast<quint32>(text.size())});
    m_used += text.size();
    return true;
}

std::string_view SharedStrings::at(size_t number) const
{
    const Place &place = m_texts[number];
    return {m_blocks[place.block].get() + place.start, place.length};
}

} // namespace headroom
