// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <Qt>

namespace headroom::ui {

/// What a cell tells besides its text.
enum TableRole {
    SortRole = Qt::UserRole, ///< the raw value: numbers sort as numbers, absent ones come last
    IdRole, ///< what the row stands for
    CellRole, ///< a value of ui/tables/cells.h for the delegate of the column
    CopiedTextRole, ///< what a copy holds in place of the text
};

} // namespace headroom::ui
