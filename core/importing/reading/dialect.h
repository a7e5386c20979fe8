// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace headroom {

/// How a text puts a cell in quotes. A doubled mark inside them is a mark, whatever else is one.
struct Quoting
{
    char mark = '"';
    bool hasBackslashes =
        false; ///< one makes the mark, the delimiter or a backslash behind it plain

    bool operator==(const Quoting &) const = default;
};

/// How a text divides its records into cells.
struct Dialect
{
    char delimiter = ',';
    Quoting quoting = {};

    bool operator==(const Dialect &) const = default;
};

} // namespace headroom
