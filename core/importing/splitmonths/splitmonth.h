// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace headroom {

/// Two columns, from 0, that say a month together: 2026 and 3, or 2026 and "maart".
struct SplitMonth
{
    int year = 0;
    int month = 0;

    bool operator==(const SplitMonth &) const = default;
};

/// "2026-03"; empty when the texts are no year of four digits and month of a year.
std::string joinedMonth(std::string_view year, std::string_view month);

} // namespace headroom
