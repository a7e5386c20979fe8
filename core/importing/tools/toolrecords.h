// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/importing/reading/rewrittenrecords.h"
#include "core/importing/tools/toolprofile.h"

namespace headroom {

/// The records of another source, with what the survey tool does to its cells undone: tokens are
/// the characters that they stand for ("{newline}" a line break), a list of one choice is that
/// choice.
class ToolRecords : public RewrittenRecords
{
public:
    ToolRecords(std::unique_ptr<RecordSource> records, const ToolProfile &profile);

    /// Whether the tool does something to its cells.
    static bool changes(const ToolProfile &profile);

private:
    void rewrite(Cells &cells) override;
    std::string_view restored(std::string_view cell);
    std::string withoutTokens(std::string_view cell) const;

    const QHash<QByteArray, QByteArray> m_tokens;
    const QByteArray m_listEnd;
};

} // namespace headroom
