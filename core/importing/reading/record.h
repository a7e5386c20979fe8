// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/importing/reading/decoder.h"

#include <optional>
#include <span>

namespace headroom {

/// The limits of a file. Beyond them it is refused, naming the limit.
constexpr qint64 MaximumFieldBytes = qint64{1} << 20;
constexpr qint64 MaximumRowBytes = qint64{4} << 20;
constexpr qsizetype MaximumColumns = 1000;

/// One record; valid until the next one is read.
struct Record
{
    qint64 line = 1; ///< physical line where it starts, or row of the sheet, from 1
    std::span<const std::string_view> cells;
    std::optional<TextFault> fault; ///< the first one in it
    bool strayQuote = false;

    /// Nothing but spaces in any cell.
    bool isBlank() const;
};

} // namespace headroom
