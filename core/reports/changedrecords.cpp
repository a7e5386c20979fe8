// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/changedrecords.h"

#include "core/reports/bonus/bonusbook.h"
#include "core/reports/reportsource.h"
#include "core/reports/rounds/fixedround.h"
#include "core/reports/rounds/sheetcheck.h"

#include <algorithm>

namespace headroom {

namespace {

QString nameOf(const ReportSource &source, RoundId round)
{
    const auto found = std::ranges::find(source.rounds, round, &Round::id);
    return found != source.rounds.end() ? found->name : QString::number(round.value());
}

void addBonuses(QList<Error> &errors, const ReportSource &source)
{
    if (!source.bonuses)
        return;
    const QList<SchemeId> schemes = source.bonuses->changedSchemes();
    for (const SchemeId scheme : schemes)
        errors.append({ErrorKind::BonusSchemeChanged, {}, {}, {QString::number(scheme.value())}});
    const QList<ChangedDecision> decisions = source.bonuses->changedDecisions();
    for (const ChangedDecision &decision : decisions) {
        const FixedRound *fixed = source.fixedRound(decision.round);
        const QString name = fixed != nullptr ? fixed->names.value(decision.unit.id())
                                              : source.organisation.unitName(decision.unit.id());
        errors.append(
            {ErrorKind::BonusDecisionChanged, {}, {}, {name, nameOf(source, decision.round)}});
    }
}

} // namespace

QList<Error> changedRecords(const ReportSource &source)
{
    QList<Error> errors;
    const QList<QStringList> sheets = changedSheets(source);
    for (const QStringList &arguments : sheets)
        errors.append({ErrorKind::SignedRecordChanged, {}, {}, arguments});
    if (source.changed) {
        for (const ChangedRound &round : source.changed->rounds)
            errors.append({ErrorKind::RoundRecordChanged, {}, {}, {nameOf(source, round.id)}});
        if (source.changed->council)
            errors.append({ErrorKind::CouncilRecordChanged, {}, {}, {}});
    }
    addBonuses(errors, source);
    for (const OmittedAnswer &answer : source.omitted) {
        if (answer.omission.recordChanged)
            errors.append({ErrorKind::OmissionRecordChanged, {}, {},
                {QString::number(answer.omission.id.value())}});
    }
    return errors;
}

} // namespace headroom
