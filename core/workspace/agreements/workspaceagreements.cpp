// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/answers/omissionrecord.h"
#include "core/reports/bonus/bonusrecord.h"
#include "core/reports/bonus/bonusrules.h"
#include "core/reports/council/statementfacts.h"
#include "core/storage/agreements/bonusstore.h"
#include "core/storage/changes/omittedanswers.h"
#include "core/storage/stores/settingstore.h"
#include "core/workspace/workspacestate.h"

namespace headroom {

namespace {

/// Keeps an agreement once it is checked against what is known.
struct Keeper
{
    const Connection &connection;
    const ReportSource &source;
    QDate today;
    QDateTime now;

    Result<void> operator()(const CouncilRecord &typed) const
    {
        return checkedCouncil(typed, today, now).and_then([&](const CouncilRecord &council) {
            return keep(KeptKind::Council, toRecord(council));
        });
    }

    Result<void> operator()(const BonusScheme &typed) const
    {
        return checkedScheme(source, typed, now).and_then([&](const BonusScheme &scheme) {
            return keep(KeptKind::BonusScheme, toRecord(scheme));
        });
    }

    Result<void> operator()(const BonusDeciding &typed) const
    {
        return checkedDecision(source, typed, now).and_then([&](const BonusDecision &decision) {
            const StoredDecision stored{{}, decision.scheme, decision.round, decision.unit,
                decision.at, decision.supersedes, toRecord(decision)};
            return storeDecision(connection, stored).map([](DecisionId) {});
        });
    }

    Result<void> operator()(const OmissionOrder &typed) const
    {
        return checkedOmission(typed, now).and_then([&](const Omission &omission) {
            return changeOmission(
                connection, {typed.response, typed.putsBack, toRecord(omission), now});
        });
    }

private:
    Result<void> keep(KeptKind kind, const QByteArray &record) const
    {
        return storeRecord(connection, kind, record, now).map([](const KeptRecord &) {});
    }
};

bool hasSameMinimums(const Limits &a, const Limits &b)
{
    return a.minimumForScore == b.minimumForScore && a.minimumForVerdict == b.minimumForVerdict
        && a.minimumForComments == b.minimumForComments;
}

} // namespace

Result<void> Workspace::agree(const Agreement &agreement)
{
    return changed([&] {
        const Keeper keeper{m_data->connection, m_data->snapshot->source,
            m_data->surroundings.today, m_data->surroundings.now()};
        return std::visit(keeper, agreement);
    });
}

Result<void> Workspace::setLimits(const Limits &limits)
{
    return changed([&]() -> Result<void> {
        const ReportSource &source = m_data->snapshot->source;
        const std::optional<FixedLimits> fixed = fixedLimits(source);
        if (fixed && !hasSameMinimums(limits, source.limits))
            return failure(ErrorKind::LimitsAreFixed, {},
                {fixed->round, fixed->ends.toString(Qt::ISODate), QString::number(fixed->sheets)});
        return storeLimits(m_data->connection, limits);
    });
}

} // namespace headroom
