// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/connection.h"

#include <QDateTime>

#include <optional>

namespace headroom {

/// A version of the words that reasons are looked for by.
struct StoredLexicon
{
    qint64 version = 0; ///< 1, 2, ...
    QDateTime at; ///< UTC
    QByteArray record;
    bool isIntact = false; ///< it is what the audit log recorded
};

/// The newest version; nothing while the user never changed a word.
Result<std::optional<StoredLexicon>> loadLexicon(const Connection &connection);

/// Adds a version, in one transaction with its entry in the audit log.
Result<void> storeLexicon(
    const Connection &connection, const QByteArray &record, const QDateTime &at);

} // namespace headroom
