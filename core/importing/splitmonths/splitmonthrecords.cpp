// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/splitmonths/splitmonthrecords.h"

#include <algorithm>

namespace headroom {

SplitMonthRecords::SplitMonthRecords(std::unique_ptr<RecordSource> records, SplitMonth split)
    : RewrittenRecords(std::move(records))
    , m_split(split)
{
}

void SplitMonthRecords::rewrite(Cells &cells)
{
    const auto year = static_cast<size_t>(m_split.year);
    const auto month = static_cast<size_t>(m_split.month);
    if (std::max(year, month) >= cells.texts.size())
        return;
    std::string joined = joinedMonth(cells.texts[year], cells.texts[month]);
    if (joined.empty())
        return;
    cells.texts[month] = keep(std::move(joined));
    if (month < cells.kinds.size())
        cells.kinds[month] = CellKind::Text;
}

} // namespace headroom
