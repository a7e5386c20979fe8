// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/measure.h"
#include "core/domain/period.h"
#include "core/domain/unit.h"

#include <vector>

namespace headroom {

/// A summary cell: how often one value was given at one place, by one employee's customers, in one
/// month. Everything on screen is a sum of cells. Left-out answers (test, partial, ...) are in no
/// cell.
struct Cell
{
    UnitId location;
    UnitId employee;
    Steps value = 0;
    qint64 count = 0;

    bool operator==(const Cell &) const = default;
};

/// All cells of one measure and month, sorted by location, employee, value; no count of zero.
struct CellBlock
{
    QString measure;
    MonthNumber month = 0;
    std::vector<Cell> cells;

    bool operator==(const CellBlock &) const = default;
};

} // namespace headroom
