// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"
#include "core/domain/leftout.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace headroom {

/// The account of an import. Identity: read = imported + duplicates + refused + blank + headings.
struct ImportAccount
{
    qint64 read = 0; ///< records, with headings and blank ones
    qint64 imported = 0;
    qint64 duplicates = 0; ///< stored already, or rows of an answer that has several
    qint64 refused = 0;
    qint64 blank = 0;
    qint64 headings = 0;
    qint64 leftOut = 0; ///< of the imported: kept, but in no score (test, partial, ...)
    qint64 changed = 0; ///< of the imported: took the place of an earlier import's answers
    LeftOutCounts leftOutBy{}; ///< leftOut by reason
    qint64 joined = 0; ///< of the duplicates: rows that belong to the answer of an earlier row; not
                       ///< kept in the history

    bool balances() const { return read == imported + duplicates + refused + blank + headings; }

    bool operator==(const ImportAccount &) const = default;
};

/// One import as it is listed in the history.
struct ImportRecord
{
    ImportId id;
    QString file; ///< name without folder
    qint64 fileSize = 0;
    QByteArray sha256; ///< of the bytes parsed, 32 bytes
    QDateTime at; ///< UTC
    ImportAccount account;
    std::optional<QDateTime> undoneAt; ///< UTC

    bool operator==(const ImportRecord &) const = default;
};

} // namespace headroom
