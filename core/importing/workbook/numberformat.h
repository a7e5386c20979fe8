// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <string_view>

namespace headroom {

/// What the format of a cell makes of its number.
enum class NumberKind : quint8 {
    Plain,
    Date, ///< year, month or day
    DateTime,
    Time, ///< of the day
    Duration, ///< hours beyond 24: "[h]:mm"
    Percentage, ///< "0.0%"
};

/// By a format code as spreadsheets store it: "yyyy\-mm\-dd", "[h]:mm:ss", "#,##0.00 [$€-413]".
/// Letters in quotes, behind a backslash or in brackets mean nothing, "m" is a minute beside hours
/// or seconds. Only the first of its sections counts. (ECMA-376 part 1, 18.8.31)
NumberKind numberKindOf(std::string_view formatCode);

/// By the number of a format that stands in no file; Plain for those that have no meaning for
/// dates. (ECMA-376 part 1, 18.8.30)
NumberKind builtInNumberKind(int formatId);

} // namespace headroom
