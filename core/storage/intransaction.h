// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/connection.h"

namespace headroom {

/// Does the work in a write transaction of its own, which stays only when the work and its commit
/// succeed.
template <typename Work>
auto inTransaction(const Connection &connection, const Work &work) -> decltype(work())
{
    Result<Transaction> transaction = Transaction::begin(connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    auto done = work();
    if (!done)
        return done;
    if (const Result<void> committed = transaction->commit(); !committed)
        return tl::unexpected(committed.error());
    return done;
}

} // namespace headroom
