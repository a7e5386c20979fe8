// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"

#include <optional>
#include <vector>

namespace headroom {

/// The ids of the rows of columns, ascending: few runs of ids that follow each other.
class AnswerIds
{
public:
    /// The next rows have these ids. REQUIRES: first is above all ids so far.
    void append(ResponseId first, size_t count);

    size_t size() const { return m_size; }

    /// Nothing when no row has the id.
    std::optional<size_t> rowOf(ResponseId id) const;
    /// REQUIRES: row < size().
    ResponseId idOf(size_t row) const;

    bool operator==(const AnswerIds &) const = default;

private:
    struct Run
    {
        qint64 firstId = 0;
        size_t firstRow = 0;

        bool operator==(const Run &) const = default;
    };

    std::vector<Run> m_runs;
    size_t m_size = 0;
};

} // namespace headroom
