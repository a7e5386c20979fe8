// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/importing/reading/recordsource.h"

#include <deque>
#include <memory>
#include <string>
#include <vector>

namespace headroom {

/// The records of another source with some of their cells written otherwise.
class RewrittenRecords : public RecordSource
{
public:
    Result<const Record *> next() final;

    qint64 bytesRead() const final { return m_records->bytesRead(); }

    qint64 fileSize() const final { return m_records->fileSize(); }

    QByteArray sha256() const final { return m_records->sha256(); }

    const EncodingScan *encodingScan() const final { return m_records->encodingScan(); }

    qint64 joinedRows() const final { return m_records->joinedRows(); }

    IssueList remarks() const final { return m_records->remarks(); }

protected:
    /// The cells of one record, to be written over in place.
    struct Cells
    {
        std::vector<std::string_view> texts;
        std::vector<CellKind> kinds; ///< as long as texts, or empty: all of them are text
    };

    explicit RewrittenRecords(std::unique_ptr<RecordSource> records);

    virtual void rewrite(Cells &cells) = 0;

    /// Holds a text until the next record.
    std::string_view keep(std::string text) { return m_texts.emplace_back(std::move(text)); }

private:
    std::unique_ptr<RecordSource> m_records;
    Record m_record;
    Cells m_cells;
    std::deque<std::string> m_texts;
};

} // namespace headroom
