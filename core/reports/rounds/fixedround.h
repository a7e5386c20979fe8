// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/reportsource.h"
#include "core/reports/rounds/checkcode.h"
#include "core/reports/rounds/saidmost.h"
#include "core/reports/rounds/subgoals.h"
#include "core/targets/cascade.h"

#include <QDateTime>

namespace headroom {

/// The rules by which targets are computed. A fixed round keeps the number of those it was made by.
constexpr int RuleSet = 1;

/// What was agreed for one indicator.
struct FixedTarget
{
    MetricTarget asked;
    CascadeOutcome outcome;
    std::vector<Tally> baseline; ///< by unit of the outcome: the answers that it started from
    std::vector<Tally> yearBefore; ///< likewise, of the twelve months before

    bool operator==(const FixedTarget &other) const;
};

/// An agreement that no later import, undo, renaming or setting moves: everything that the targets
/// of a round came from, and the targets. The norms that hold for everyone are targets too.
struct FixedRound
{
    QDateTime at; ///< UTC
    int ruleSet = RuleSet;
    QString organisation;
    Round round; ///< its targets are those that were asked for, without the norms
    Limits limits;
    QList<FixedTarget> targets;
    QList<UnitRef> sheets; ///< sheet 1, 2, ...
    QHash<UnitId, QString> names; ///< as they were
    QHash<UnitRef, SaidMost> said; ///< on the sheets, where comments were read; of the baseline
    QList<Subgoal> subgoals; ///< with their values of that moment
    qint64 importedFiles = 0;
    QByteArray sha256; ///< of the record as it is stored

    const FixedTarget *target(const QString &metric) const;
};

/// Everything of the round as it stands now. Errors: those of targetFacts(), RoundIsFixed,
/// WeightsAreNotWhole.
Result<FixedRound> fixedRound(const ReportSource &source, const Round &round, const QDateTime &at);

/// The code on the sheet of a unit while it is a proposal: codeOf() the round's record. Empty for a
/// unit without a sheet.
QString checkCode(const FixedRound &fixed, UnitRef unit);

} // namespace headroom
