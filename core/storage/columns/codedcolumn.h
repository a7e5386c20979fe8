// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/answers/packedcolumn.h"

#include <QByteArray>

#include <optional>

namespace headroom {

/// How many values a coded column has at most: the place of a value has 16 bits.
constexpr size_t MostCoded = 65'536;

/// A column as it is stored: every different value once, and for each row the place of its value
/// among them in as few bits as the highest place needs; of a column of one value, nothing more.
struct CodedColumn
{
    std::vector<Steps> values;
    QByteArray places; ///< packed, low bits first

    bool operator==(const CodedColumn &) const = default;
};

/// REQUIRES: at most MostCoded values.
CodedColumn coded(std::span<const Steps> column);

/// A varint for the number of values, one for each value as zigzag difference from the one before,
/// then the places.
QByteArray encodeColumn(const CodedColumn &column);

/// Appends the rows of an encoded column. False, and then nothing is appended, when the bytes are
/// not an encoded column of so many rows. scratch: memory to be used again for the next one.
bool appendDecoded(
    QByteArrayView bytes, size_t rows, PackedColumn &column, std::vector<quint16> &scratch);

} // namespace headroom
