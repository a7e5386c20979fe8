// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/reading/rewrittenrecords.h"

namespace headroom {

RewrittenRecords::RewrittenRecords(std::unique_ptr<RecordSource> records)
    : m_records(std::move(records))
{
}

Result<const Record *> RewrittenRecords::next()
{
    const Result<const Record *> record = m_records->next();
    if (!record || *record == nullptr)
        return record;
    m_record = **record;
    m_cells.texts.assign(m_record.cells.begin(), m_record.cells.end());
    m_cells.kinds.assign(m_record.kinds.begin(), m_record.kinds.end());
    m_texts.clear();
    rewrite(m_cells);
    m_record.cells = m_cells.texts;
    m_record.kinds = m_cells.kinds;
    return &m_record;
}

} // namespace headroom
