// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/importing/reading/recordsource.h"
#include "core/importing/tools/toolprofile.h"

#include <deque>
#include <memory>
#include <vector>

namespace headroom {

/// The records of another source, with what the survey tool does to its cells undone: tokens are
/// the characters that they stand for ("{newline}" a line break), a list of one choice is that
/// choice.
class ToolRecords : public RecordSource
{
public:
    ToolRecords(std::unique_ptr<RecordSource> records, const ToolProfile &profile);

    /// Whether the tool does something to its cells.
    static bool changes(const ToolProfile &profile);

    Result<const Record *> next() override;

    qint64 bytesRead() const override { return m_records->bytesRead(); }

    qint64 fileSize() const override { return m_records->fileSize(); }

    QByteArray sha256() const override { return m_records->sha256(); }

    const EncodingScan *encodingScan() const override { return m_records->encodingScan(); }

    IssueList remarks() const override { return m_records->remarks(); }

private:
    std::string_view restored(std::string_view cell);
    std::string withoutTokens(std::string_view cell) const;

    std::unique_ptr<RecordSource> m_records;
    const QHash<QByteArray, QByteArray> m_tokens;
    const QByteArray m_listEnd;
    Record m_record;
    std::vector<std::string_view> m_cells;
    std::deque<std::string> m_texts; ///< of the cells that held tokens
};

} // namespace headroom
