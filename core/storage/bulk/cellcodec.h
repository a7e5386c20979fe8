// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/cell.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace headroom {

/// The stored form of the cells of one measure and month: a varint with their number; per cell four
/// varints, namely location, employee and value as zigzag differences from the cell before, and the
/// count; then eight bytes XXH3-64 of all that, low byte first. REQUIRES: sorted by location,
/// employee, value.
QByteArray encodeCells(const std::vector<Cell> &cells);

/// Nothing when the bytes are not what was stored.
std::optional<std::vector<Cell>> decodeCells(QByteArrayView bytes);

constexpr qsizetype SealSize = 8; ///< bytes

/// Appends the checksum that decodeCells and the key runs look for.
void seal(QByteArray &bytes);
/// The bytes without their checksum; nothing when it does not fit.
std::optional<QByteArrayView> unsealed(QByteArrayView bytes);

} // namespace headroom
