// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/reading/record.h"

#include <algorithm>

namespace headroom {

namespace {

bool isBlankCell(std::string_view cell)
{
    return cell.find_first_not_of(" \t") == std::string_view::npos;
}

} // namespace

bool Record::isBlank() const
{
    return std::ranges::all_of(cells, isBlankCell);
}

} // namespace headroom
