// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/answers/responseblock.h"
#include "core/domain/ids.h"
#include "core/storage/connection.h"

#include <memory>

namespace headroom {

/// The ids that the local numbers of an import stand for; number 0 is UnknownUnit.
using UnitNumbers = std::array<std::vector<UnitId>, DimensionCount>;

/// A block of answers as a table that the engine reads in place: one INSERT ... SELECT stores it in
/// two thirds of the time that a bound statement per row takes. Columns: id, external_id, day,
/// second, u0 to u8 (the units), order_reference, left_out, comment, v0, v1, ...
class BlockTable
{
public:
    /// Makes the table "incoming_block" known to the connection, which must not outlive it.
    static Result<std::unique_ptr<BlockTable>> attach(
        const Connection &connection, qsizetype measures);
    ~BlockTable();

    /// What the table shows until the next call.
    struct View
    {
        const ResponseBlock *block = nullptr;
        const UnitNumbers *units = nullptr;
        qint64 firstId = 0; ///< of the block's first row
        size_t begin = 0; ///< the first row shown
        size_t end = 0; ///< behind the last one
    };

    void show(const View &view) { m_view = view; }

    const View &view() const { return m_view; }

    qsizetype measures() const { return m_measures; }

private:
    BlockTable(const Connection &connection, qsizetype measures);

    const Connection *m_connection;
    qsizetype m_measures;
    View m_view;
};

} // namespace headroom
