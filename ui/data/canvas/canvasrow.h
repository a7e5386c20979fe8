// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/canvas/canvasfacts.h"
#include "core/reports/tables/tables.h"
#include "ui/text/figures.h"

namespace headroom::ui {

/// A line of the canvas: a goal of the catalogue as a heading, or an own indicator.
struct CanvasRow
{
    bool isGoal = false; ///< a heading: only the name counts
    CanvasEntry entry; ///< of an own indicator
    QString name;
    QString value; ///< why there is none where there is none
    QString period; ///< that the value is of
    QString answers; ///< "1,842"; empty where none are counted
    QString norm; ///< "at most 7 days"
    QString status; ///< in words, with a sign
    QString rhythm;
    QString whole; ///< what it is a step of
    QString goal;
    QString hint; ///< period and value, definition, formula and what is wrong with it
    bool hasConflict = false;
};

struct CanvasRows
{
    std::vector<CanvasRow> rows; ///< each goal, then what serves it, however deep
    std::vector<int> parents;
};

/// Own indicators under the goals that they serve; what serves no goal that exists stands last,
/// under a heading of its own where there are goals.
CanvasRows canvasRows(const CanvasFacts &facts, const Figures &figures);

/// Everything about it in one line, for a screen reader.
QString spokenWords(const CanvasRow &row);

} // namespace headroom::ui
