// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/importing/reading/recordsource.h"
#include "core/importing/sniffing/delimiter.h"
#include "core/importing/widemonths/widemonths.h"

#include <optional>

namespace headroom {

/// What else may tell what a table of months is about.
struct WideMonthsHints
{
    QString sheet; ///< its name may name the indicator
    std::optional<int> year; ///< of months without one, as the user said
    int assumedYear = 0; ///< while nobody said
};

/// A table of months by its first records: at least two columns side by side whose headings are
/// months that follow on each other, with figures below them. Where a column names the indicators,
/// withAllIndicators() adds them.
std::optional<WideMonths> findWideMonths(const HeadRecords &records, const WideMonthsHints &hints);

/// The same with the indicators of all records, which start at the first one of the file.
Result<WideMonths> withAllIndicators(WideMonths table, RecordSource &records);

} // namespace headroom
