// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/agreements/keptstate.h"

#include "core/reports/answers/omissionrecord.h"
#include "core/reports/bonus/bonusrecord.h"

namespace headroom {

namespace {

BonusBook bookOf(const StoredAgreements &stored)
{
    QList<BonusScheme> schemes;
    QList<BonusDecision> decisions;
    ChangedBonuses changed;
    for (const KeptRecord &record : stored.schemes) {
        std::optional<BonusScheme> scheme = bonusSchemeFrom(record.record);
        if (!record.isIntact || !scheme) {
            changed.schemes.append(SchemeId(record.id));
            continue;
        }
        scheme->id = SchemeId(record.id);
        schemes.append(std::move(*scheme));
    }
    for (const StoredDecision &record : stored.decisions) {
        std::optional<BonusDecision> decision = bonusDecisionFrom(record.record);
        const bool fits = record.isIntact && decision && decision->round == record.round
            && decision->unit == record.unit;
        if (!fits) {
            changed.decisions.append({record.id, record.round, record.unit});
            continue;
        }
        decision->id = record.id;
        decisions.append(std::move(*decision));
    }
    return {std::move(schemes), std::move(decisions), std::move(changed)};
}

QList<OmittedAnswer> omittedOf(const QList<StoredOmittedAnswer> &records)
{
    QList<OmittedAnswer> omitted;
    for (const StoredOmittedAnswer &record : records) {
        Omission omission;
        if (std::optional<Omission> known = omissionFrom(record.record))
            omission = std::move(*known);
        else
            omission.recordChanged = true;
        omission.id = record.omission;
        omitted.append({std::move(omission), record.response, record.importedAt, record.day,
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

KeptAgreements keptAgreements(const StoredAgreements &stored)
{
    KeptAgreements kept;
    if (!stored.council.isEmpty()) {
        const KeptRecord &newest = stored.council.last();
        std::optional<CouncilRecord> council = councilRecordFrom(newest.record);
        kept.isCouncilChanged = !newest.isIntact || !council;
        if (!kept.isCouncilChanged) {
            council->id = newest.id;
            kept.council = std::make_shared<const CouncilRecord>(std::move(*council));
        }
    }
    if (!stored.schemes.isEmpty())
        kept.bonuses = std::make_shared<const BonusBook>(bookOf(stored));
    kept.omitted = omittedOf(stored.omitted);
    return kept;
}

} // namespace headroom
