// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/connection.h"

#include <QDateTime>

namespace headroom {

/// What the audit log keeps. Stored by number: append only.
enum class AuditKind {
    ImportCommitted = 1, ///< subject: the import; evidence: the digest of its file
    ImportUndone = 2, ///< subject and evidence: the same
    RoundFixed = 3, ///< subject: the round; evidence: the digest of its record
    SheetSigned = 4, ///< subject: the signing; evidence: the digest of its record
    SheetSuperseded = 5, ///< subject: the signing that was superseded; evidence: its digest
    CouncilRecorded = 6, ///< subject: the record; evidence: its digest
    BonusSchemeSet = 7, ///< subject: the scheme; evidence: the digest of its record
    BonusDecided = 8, ///< subject: the decision; evidence: the digest of its record
    BonusSuperseded = 9, ///< subject: the decision that was superseded; evidence: its digest
    /// Own indicators; subject: the change, of indicator_change; evidence: indicatorDigest().
    IndicatorMade = 10,
    IndicatorChanged = 11,
    IndicatorRemoved = 12,
    AnswerLeftOut = 13, ///< subject: the omission; evidence: the digest of its record
    AnswerPutBack = 14, ///< subject: the omission that ends it; evidence: the digest of its record
    LexiconSaved = 15, ///< subject: the version of the words; evidence: the digest of its record
    /// Single answers are followed up or not, contacts were deleted, or a talk went on; subject:
    /// the change, of follow_up_change; evidence: the digest of its record.
    FollowUpChanged = 20,
};

/// Something that happened, in numbers and digests: nothing of a person.
struct AuditEvent
{
    AuditKind kind = AuditKind::ImportCommitted;
    qint64 subject = 0;
    QByteArray evidence; ///< SHA-256, 32 bytes
    QDateTime at;
};

/// An event in its place in the chain.
struct AuditEntry
{
    qint64 sequence = 0; ///< 1, 2, 3, ...
    QString at; ///< UTC in ISO form, as it was written
    qint64 kind = 0;
    qint64 subject = 0;
    QByteArray evidence;
    QByteArray previous; ///< the digest of the entry before it; of the first 32 zero bytes
    QByteArray digest; ///< SHA-256 over all of the above: auditDigest()

    bool operator==(const AuditEntry &) const = default;
};

/// SHA-256 over sequence, at, kind, subject, evidence and previous, each on a line of its own,
/// digests in lower-case hexadecimal.
QByteArray auditDigest(const AuditEntry &entry);

/// The digest of the newest entry; 32 zero bytes before the first.
Result<QByteArray> auditHead(const Connection &connection);

/// REQUIRES: a write transaction, the one that stores what is recorded.
Result<void> appendAudit(const Connection &connection, const AuditEvent &event);

/// Oldest first, as they are stored: the chain is not looked at.
Result<QList<AuditEntry>> loadAudit(const Connection &connection);

} // namespace headroom
