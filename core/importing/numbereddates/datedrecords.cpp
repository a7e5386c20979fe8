// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/numbereddates/datedrecords.h"

namespace headroom {

DatedRecords::DatedRecords(std::unique_ptr<RecordSource> records, QList<NumberedDates> columns)
    : RewrittenRecords(std::move(records))
    , m_columns(std::move(columns))
{
}

void DatedRecords::rewrite(Cells &cells)
{
    for (const NumberedDates &dates : m_columns) {
        const auto column = static_cast<size_t>(dates.column);
        if (column >= cells.texts.size())
            continue;
        std::string written = numberedDate(cells.texts[column], dates.numbering);
        if (written.empty())
            continue;
        cells.texts[column] = keep(std::move(written));
        if (column < cells.kinds.size())
            cells.kinds[column] = CellKind::Date;
    }
}

} // namespace headroom
