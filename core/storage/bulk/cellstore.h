// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/cell.h"
#include "core/scores/counting/cellcounter.h"
#include "core/storage/connection.h"

#include <QByteArray>
#include <QStringList>

namespace headroom {

/// Summary cells as they are stored: what they say needs no database any more, and takes a while.
struct CodedCells
{
    QString path; ///< of the database
    std::vector<CellBlock> blocks; ///< without their cells, sorted by measure and month
    std::vector<QByteArray> coded; ///< the cells of each
};

/// Of all measures.
Result<CodedCells> readCells(const Connection &connection);
Result<CodedCells> readCells(const Connection &connection, const QStringList &measures);
/// Sorted by measure and month. Errors: DatabaseDamaged when a block is not what was stored.
Result<std::vector<CellBlock>> decoded(CodedCells &&cells);

Result<std::vector<CellBlock>> loadCells(const Connection &connection);

enum class CellChange { Add, Subtract };

/// Adds the blocks to the stored cells or takes them off, inside the caller's transaction. Cells
/// that come to zero disappear, and so do blocks without cells. Errors: DatabaseDamaged, also when
/// more is taken off than there is. REQUIRES: no measure and month twice.
Result<void> changeCells(
    const Connection &connection, const std::vector<CellBlock> &blocks, CellChange change);

/// Adds the blocks that it is given. REQUIRES: connection outlives it.
CellSink addingCells(const Connection &connection);

} // namespace headroom
