// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scores/levelcubes.h"

namespace headroom {

ScoreCube LevelCubes::of(const std::shared_ptr<const AnswerColumns> &columns, const Levels &levels)
{
    const std::scoped_lock lock(m_mutex);
    if (m_columns != columns) {
        m_cubes.clear();
        m_columns = columns;
    }
    for (const auto &[made, cube] : std::as_const(m_cubes)) {
        if (made == levels)
            return cube;
    }
    return m_cubes.emplaceBack(levels, ScoreCube(*columns, levels)).second;
}

} // namespace headroom
