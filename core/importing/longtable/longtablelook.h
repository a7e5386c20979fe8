// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/importing/longtable/longtable.h"
#include "core/importing/reading/record.h"
#include "core/importing/sniffing/columnprofile.h"

#include <unordered_set>

namespace headroom {

/// Finds out over all rows of a table that has the headings of a long one whether it is one, and
/// which questions it has. Keys are counted by their marks, of the first million rows.
class LongTableLook
{
public:
    /// table: by its headings.
    explicit LongTableLook(LongTable table);

    /// The next row below the headings.
    void take(const Record &row);

    /// With the questions that it has, whether or not the key repeats.
    const LongTable &table() const { return m_table; }

    /// Nothing when the key does not repeat, or repeats with the same questions.
    std::optional<LongTable> finish() const;

    /// Over all rows, of the columns but those of question and answer. To be called once.
    std::vector<ColumnFacts> facts(const Words &words);

private:
    void profile(const Record &row);

    LongTable m_table;
    std::vector<ColumnProfile> m_profiles;
    qint64 m_rows = 0;
    std::unordered_set<quint64> m_keys;
    std::unordered_set<quint64> m_asked; ///< key and question
};

} // namespace headroom
