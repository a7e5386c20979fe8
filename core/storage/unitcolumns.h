// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/unit.h"
#include "core/storage/statement.h"

namespace headroom {

/// How a node of a round's tree stands in a table: the columns level, location, employee and path.
struct UnitColumns
{
    int level = 0;
    UnitId location;
    UnitId employee;
    QString path; ///< JSON, as unitPath() has it; empty where the other three say it

    static UnitColumns of(UnitRef unit);
};

/// The node in four columns of a row from there on, in that order. The organisation for a path that
/// is none.
UnitRef unitInColumns(const Row &row, int first);

} // namespace headroom
