// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/agreements/keptstate.h"

#include "core/reports/answers/omissionrecord.h"
#include "core/reports/bonus/bonusrecord.h"

namespace headroom {

namespace {

tl::unexpected<Error> unreadable(const QString &path, const char *what, qint64 id)
{
    return failure(ErrorKind::DatabaseDamaged, path, {},
        QStringLiteral("the record of %1 %2").arg(QLatin1String(what)).arg(id));
}

Result<QList<BonusScheme>> schemesOf(const QString &path, const QList<KeptRecord> &records)
{
    QList<BonusScheme> schemes;
    for (const KeptRecord &record : records) {
        std::optional<BonusScheme> scheme = bonusSchemeFrom(record.record);
        if (!scheme)
            return unreadable(path, "bonus scheme", record.id);
        scheme->id = SchemeId(record.id);
        schemes.append(std::move(*scheme));
    }
    return schemes;
}

Result<QList<BonusDecision>> decisionsOf(const QString &path, const QList<StoredDecision> &records)
{
    QList<BonusDecision> decisions;
    for (const StoredDecision &record : records) {
        std::optional<BonusDecision> decision = bonusDecisionFrom(record.record);
        if (!decision || decision->round != record.round || decision->unit != record.unit)
            return unreadable(path, "bonus decision", record.id.value());
        decision->id = record.id;
        decisions.append(std::move(*decision));
    }
    return decisions;
}

Result<QList<OmittedAnswer>> omittedOf(
    const QString &path, const QList<StoredOmittedAnswer> &records)
{
    QList<OmittedAnswer> omitted;
    for (const StoredOmittedAnswer &record : records) {
        std::optional<Omission> omission = omissionFrom(record.record);
        if (!omission)
            return unreadable(path, "left-out answer", record.omission.value());
        omission->id = record.omission;
        omitted.append({std::move(*omission), record.response, record.importedAt, record.day,
            record.units, record.values});
    }
    return omitted;
}

} // namespace

Result<StoredAgreements> loadStoredAgreements(const Connection &connection)
{
    StoredAgreements stored;
    return loadRecords(connection, KeptKind::Council)
        .and_then([&](const QList<KeptRecord> &council) {
            stored.council = council;
            return loadRecords(connection, KeptKind::BonusScheme);
        })
        .and_then([&](const QList<KeptRecord> &schemes) {
            stored.schemes = schemes;
            return loadDecisions(connection);
        })
        .and_then([&](const QList<StoredDecision> &decisions) {
            stored.decisions = decisions;
            return loadOmittedAnswers(connection);
        })
        .map([&](const QList<StoredOmittedAnswer> &omitted) {
            stored.omitted = omitted;
            return stored;
        });
}

Result<KeptAgreements> keptAgreements(const QString &path, const StoredAgreements &stored)
{
    KeptAgreements kept;
    if (!stored.council.isEmpty()) {
        std::optional<CouncilRecord> council = councilRecordFrom(stored.council.last().record);
        if (!council)
            return unreadable(path, "works council record", stored.council.last().id);
        council->id = stored.council.last().id;
        kept.council = std::make_shared<const CouncilRecord>(std::move(*council));
    }
    const auto schemes = schemesOf(path, stored.schemes);
    if (!schemes)
        return tl::unexpected(schemes.error());
    const auto decisions = decisionsOf(path, stored.decisions);
    if (!decisions)
        return tl::unexpected(decisions.error());
    if (!schemes->isEmpty())
        kept.bonuses = std::make_shared<const BonusBook>(*schemes, *decisions);
    return omittedOf(path, stored.omitted).map([&](const QList<OmittedAnswer> &omitted) {
        kept.omitted = omitted;
        return kept;
    });
}

} // namespace headroom
