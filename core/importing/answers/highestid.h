// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>
#include <utility>

namespace headroom {

/// The highest of the ids met so far, by length and then by bytes. Tools that number their answers
/// write them in this order, and an id above all before it cannot be one of them.
class HighestId
{
public:
    /// Whether the id is above all before it.
    bool rises(std::string_view id)
    {
        if (std::pair(id.size(), id) <= std::pair(m_id.size(), std::string_view(m_id)))
            return false;
        m_id = id;
        return true;
    }

private:
    std::string m_id;
};

} // namespace headroom
