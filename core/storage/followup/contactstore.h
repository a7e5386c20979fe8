// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/answers/answerkey.h"
#include "core/domain/ids.h"
#include "core/storage/connection.h"

#include <QDateTime>

#include <optional>

namespace headroom {

/// How a customer can be reached. Never part of an answer, of its digest or of the audit log.
struct StoredContact
{
    AnswerKey key; ///< of the answer
    QString text; ///< empty: deleted, its time was over
    QDateTime importedAt; ///< UTC

    bool operator==(const StoredContact &) const = default;
};

/// Keeps contacts one by one. REQUIRES: a write transaction.
class ContactWriter
{
public:
    static Result<ContactWriter> make(const Connection &connection, ImportId import);

    /// The first contact of a key in an import stays. REQUIRES: text is not empty.
    Result<void> add(const AnswerKey &key, const QString &text);

private:
    ContactWriter(Statement &&insert, ImportId import);

    Statement m_insert;
    ImportId m_import;
};

/// One for each answer, of the newest import that brought one.
Result<QList<StoredContact>> loadContacts(const Connection &connection);

/// Overwrites what the imports before a moment brought; returns how many contacts that were.
/// REQUIRES: a write transaction.
Result<qint64> expireContacts(const Connection &connection, const QDateTime &before);

/// Whether expireContacts() would find any.
Result<bool> hasExpiredContacts(const Connection &connection, const QDateTime &before);

/// With the states of answers that no other import has a contact for. REQUIRES: a write
/// transaction.
Result<void> removeContacts(const Connection &connection, ImportId import);

/// All contacts and states; returns how many contacts there were. REQUIRES: a write transaction.
Result<qint64> removeAllContacts(const Connection &connection);

/// A key as the tables hold it.
qint64 storedHigh(const AnswerKey &key);

} // namespace headroom
