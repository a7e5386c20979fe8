// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/agreements/auditcheck.h"

#include "core/storage/agreements/auditlog.h"
#include "core/storage/agreements/indicatorlog.h"

#include <QCryptographicHash>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

/// Kind, subject and digest of everything that is stored and has to be in the log; where there is a
/// record its digest is made again.
constexpr const char *Recorded =
    "SELECT 1, id, sha256, NULL FROM import"
    " UNION ALL SELECT 2, id, sha256, NULL FROM import WHERE undone_at IS NOT NULL"
    " UNION ALL SELECT 3, round_id, sha256, record FROM round_fixing"
    " UNION ALL SELECT 4, id, sha256, record FROM sheet_signing"
    " UNION ALL SELECT 5, older.id, older.sha256, older.record FROM sheet_signing AS newer"
    " JOIN sheet_signing AS older ON older.id = newer.supersedes"
    " UNION ALL SELECT 6, id, sha256, record FROM council_record"
    " UNION ALL SELECT 7, id, sha256, record FROM bonus_scheme"
    " UNION ALL SELECT 8, id, sha256, record FROM bonus_decision"
    " UNION ALL SELECT 9, older.id, older.sha256, older.record FROM bonus_decision AS newer"
    " JOIN bonus_decision AS older ON older.id = newer.supersedes"
    " UNION ALL SELECT 9 + kind, id, sha256, NULL FROM indicator_change WHERE kind > 0"
    " UNION ALL SELECT CASE WHEN ends IS NULL THEN 13 ELSE 14 END, id, sha256, record"
    " FROM answer_omission"
    " UNION ALL SELECT 15, id, sha256, record FROM lexicon_version"
    " UNION ALL SELECT 20, id, sha256, record FROM follow_up_change";

using AuditKey = std::pair<qint64, qint64>; ///< kind and subject

QString nameOf(const AuditKey &key)
{
    const auto kind = static_cast<AuditKind>(key.first);
    const QString number = QString::number(key.second);
    switch (kind) {
    case AuditKind::ImportCommitted:
        return u"import "_s + number;
    case AuditKind::ImportUndone:
        return u"the undo of import "_s + number;
    case AuditKind::RoundFixed:
        return u"fixed round "_s + number;
    case AuditKind::SheetSigned:
        return u"signed sheet "_s + number;
    case AuditKind::SheetSuperseded:
        return u"superseded sheet "_s + number;
    case AuditKind::CouncilRecorded:
        return u"works council record "_s + number;
    case AuditKind::BonusSchemeSet:
        return u"bonus scheme "_s + number;
    case AuditKind::BonusDecided:
        return u"bonus decision "_s + number;
    case AuditKind::BonusSuperseded:
        return u"superseded bonus decision "_s + number;
    case AuditKind::IndicatorMade:
    case AuditKind::IndicatorChanged:
    case AuditKind::IndicatorRemoved:
        return u"own indicators, change "_s + number;
    case AuditKind::AnswerLeftOut:
        return u"left-out answer "_s + number;
    case AuditKind::AnswerPutBack:
        return u"answer put back "_s + number;
    case AuditKind::LexiconSaved:
        return u"words of reasons, version "_s + number;
    case AuditKind::FollowUpChanged:
        return u"following up, change "_s + number;
    }
    return u"kind %1, number %2"_s.arg(key.first).arg(key.second);
}

/// The first place where the chain is not what was written; empty when there is none.
QString breakIn(const QList<AuditEntry> &entries)
{
    QByteArray previous(32, '\0');
    qint64 sequence = 0;
    for (const AuditEntry &entry : entries) {
        const QString place = u"audit log: entry %1 "_s.arg(entry.sequence);
        if (entry.sequence != ++sequence)
            return u"audit log: entry %1 is missing"_s.arg(sequence);
        if (entry.previous != previous)
            return place + u"does not follow from the one before it"_s;
        if (auditDigest(entry) != entry.digest)
            return place + u"was changed"_s;
        previous = entry.digest;
    }
    return {};
}

/// The digests of what is stored, by what they are of.
Result<QHash<AuditKey, QByteArray>> recordedDigests(const Connection &connection)
{
    QHash<AuditKey, QByteArray> digests;
    Result<Statement> statement = connection.prepare(Recorded);
    if (!statement)
        return tl::unexpected(statement.error());
    const Result<void> read = statement->forEachRow([&](const Row &row) {
        digests.insert({row.integer(0), row.integer(1)},
            row.isNull(3) ? row.blob(2)
                          : QCryptographicHash::hash(row.bytes(3), QCryptographicHash::Sha256));
    });
    if (!read)
        return tl::unexpected(read.error());
    return digests;
}

Result<void> takeOutOlder(const Connection &connection, QHash<AuditKey, QByteArray> &digests)
{
    return connection.prepare("SELECT kind, subject FROM before_audit")
        .and_then([&](Statement &&statement) {
            return statement.forEachRow([&](const Row &row) {
                digests.remove({row.integer(0), row.integer(1)});
            });
        });
}

void compare(AuditCheck &check, const QList<AuditEntry> &entries,
    const QHash<AuditKey, QByteArray> &recorded)
{
    QHash<AuditKey, QByteArray> left = recorded;
    for (const AuditEntry &entry : entries) {
        const AuditKey key{entry.kind, entry.subject};
        const auto found = left.constFind(key);
        if (found == left.cend())
            check.findings.append(u"audit log: %1 does not exist"_s.arg(nameOf(key)));
        else if (*found != entry.evidence)
            check.findings.append(u"audit log: %1 is not what was recorded"_s.arg(nameOf(key)));
        left.remove(key);
    }
    QList<AuditKey> missing = left.keys();
    std::ranges::sort(missing);
    for (const AuditKey &key : std::as_const(missing))
        check.findings.append(u"audit log: %1 has no entry"_s.arg(nameOf(key)));
}

/// A record names the end of the chain that it was added to: a log that was written anew from
/// there on has another one.
Result<void> compareHeads(
    const Connection &connection, AuditCheck &check, const QList<AuditEntry> &entries)
{
    QHash<qint64, QByteArray> heads;
    for (const AuditEntry &entry : entries) {
        if (static_cast<AuditKind>(entry.kind) == AuditKind::SheetSigned)
            heads.insert(entry.subject, entry.previous.toHex());
    }
    Result<Statement> statement =
        connection.prepare("SELECT id, json_extract(record, '$.audit') FROM sheet_signing");
    if (!statement)
        return tl::unexpected(statement.error());
    return statement->forEachRow([&](const Row &row) {
        const qint64 id = row.integer(0);
        if (heads.contains(id) && heads.value(id) != row.text(1).toUtf8())
            check.findings.append(
                u"audit log: signed sheet %1 was added to another log than this"_s.arg(id));
    });
}

} // namespace

Result<AuditCheck> checkAudit(const Connection &connection)
{
    const Result<QList<AuditEntry>> entries = loadAudit(connection);
    if (!entries)
        return tl::unexpected(entries.error());
    Result<QHash<AuditKey, QByteArray>> recorded = recordedDigests(connection);
    if (!recorded)
        return tl::unexpected(recorded.error());
    if (const Result<void> taken = takeOutOlder(connection, *recorded); !taken)
        return tl::unexpected(taken.error());
    AuditCheck check;
    check.entries = entries->size();
    check.head = entries->isEmpty() ? QByteArray(32, '\0') : entries->last().digest;
    if (const QString broken = breakIn(*entries); !broken.isEmpty())
        check.findings.append(broken);
    compare(check, *entries, *recorded);
    if (const Result<void> compared = compareHeads(connection, check, *entries); !compared)
        return tl::unexpected(compared.error());
    return indicatorFindings(connection).map([&](const QStringList &findings) {
        for (const QString &finding : findings)
            check.findings.append(u"audit log: "_s + finding);
        return check;
    });
}

} // namespace headroom
