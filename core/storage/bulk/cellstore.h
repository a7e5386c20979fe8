// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/cell.h"
#include "core/scores/counting/cellcounter.h"
#include "core/storage/connection.h"

#include <QStringList>

namespace headroom {

/// All summary cells, sorted by measure and month. Errors: DatabaseDamaged when a block is not what
/// was stored.
Result<std::vector<CellBlock>> loadCells(const Connection &connection);
/// The same of these measures only.
Result<std::vector<CellBlock>> loadCells(const Connection &connection, const QStringList &measures);

enum class CellChange { Add, Subtract };

/// Adds the blocks to the stored cells or takes them off, inside the caller's transaction. Cells
/// that come to zero disappear, and so do blocks without cells. Errors: DatabaseDamaged, also when
/// more is taken off than there is.
Result<void> changeCells(
    const Connection &connection, const std::vector<CellBlock> &blocks, CellChange change);

/// Adds the blocks that it is given. REQUIRES: connection outlives it.
CellSink addingCells(const Connection &connection);

} // namespace headroom
