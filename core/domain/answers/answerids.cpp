// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/answers/answerids.h"

#include <algorithm>

namespace headroom {

void AnswerIds::append(ResponseId first, size_t count)
{
    if (count == 0)
        return;
    const bool goesOn = !m_runs.empty()
        && m_runs.back().firstId + static_cast<qint64>(m_size - m_runs.back().firstRow)
            == first.value();
    if (!goesOn)
        m_runs.push_back({first.value(), m_size});
    m_size += count;
}

std::optional<size_t> AnswerIds::rowOf(ResponseId id) const
{
    const auto after = std::ranges::upper_bound(m_runs, id.value(), {}, &Run::firstId);
    if (after == m_runs.begin())
        return std::nullopt;
    const Run &run = *(after - 1);
    const size_t end = after == m_runs.end() ? m_size : after->firstRow;
    const size_t row = run.firstRow + static_cast<size_t>(id.value() - run.firstId);
    return row < end ? std::optional(row) : std::nullopt;
}

ResponseId AnswerIds::idOf(size_t row) const
{
    const auto after = std::ranges::upper_bound(m_runs, row, {}, &Run::firstRow);
    const Run &run = *(after - 1);
    return ResponseId(run.firstId + static_cast<qint64>(row - run.firstRow));
}

} // namespace headroom
