// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/answers/answercolumns.h"
#include "core/scores/scorecube.h"

#include <mutex>

namespace headroom {

/// The cubes of trees with other levels than the usual ones, of one set of answers: made when one
/// is first asked for, and kept. May be asked from several threads.
class LevelCubes
{
public:
    /// The first time a pass over all answers: work for a worker.
    ScoreCube of(const std::shared_ptr<const AnswerColumns> &columns, const Levels &levels);

private:
    std::mutex m_mutex;
    std::shared_ptr<const AnswerColumns> m_columns; ///< that the cubes are of
    QList<std::pair<Levels, ScoreCube>> m_cubes;
};

} // namespace headroom
