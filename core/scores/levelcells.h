// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/answers/answercolumns.h"
#include "core/scores/measurecells.h"

namespace headroom {

/// What the cube of a tree with any levels is made of.
struct LevelCells
{
    std::vector<UnitRef> nodes; ///< sorted; the organisation first, then those with values
    std::vector<MeasureCells> measures; ///< of the nodes; none without values
};

/// Every answer belongs to the path of units that it names: whoever has answers below two parents
/// is two nodes. One pass over the answers, and one more for each measure.
LevelCells levelCells(const AnswerColumns &columns, const Levels &levels);

} // namespace headroom
