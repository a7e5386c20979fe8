// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/answers/leftout.h"
#include "core/domain/ids.h"
#include "core/domain/subject.h"

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

/// How the orders of a file meet the answers that are stored, or its answers the orders. What an
/// order and an answer with its number hold both counts once: as the answer's.
struct OrderMatches
{
    qint64 matched = 0; ///< of the imported: with a record of the other kind
    qint64 unmatched = 0; ///< of the imported: with an order number that only they have
    qint64 knownAmounts = 0; ///< amounts of orders that answers hold as well
    qint64 placedOrders = 0; ///< of the matched orders: their location or people are the answers'
    qint64 unplacedAnswers = 0; ///< without the location that their order has: they stay so

    bool operator==(const OrderMatches &) const = default;
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
    Subject subject = Subject::Answer;
    std::optional<OrderMatches> orders = {}; ///< absent where no order could meet an answer

    bool operator==(const ImportRecord &) const = default;
};

} // namespace headroom
