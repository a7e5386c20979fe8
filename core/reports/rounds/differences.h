// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/importrecord.h"
#include "core/reports/rounds/fixedround.h"

namespace headroom {

/// Why a target would be another one today.
enum class DifferenceCause {
    OwnAnswers, ///< its answers in the baseline are others than they were
    OtherAnswers, ///< its own are the same: those of others are not, or a setting
    Gone, ///< no answer names it any more
    Newcomer, ///< no answer named it when the round was fixed
};

/// "own-answers", "other-answers", "gone", "new": the names on the command line and in files.
QString differenceCauseName(DifferenceCause cause);

/// A target that would be another one if it were shared out again from today's answers.
struct TargetDifference
{
    QString metric;
    UnitRef unit;
    std::optional<double> agreed; ///< absent for a newcomer
    std::optional<double> today; ///< absent when the unit would have no target
    qint64 answersAgreed = 0; ///< in the baseline
    qint64 answersToday = 0;
    DifferenceCause cause = DifferenceCause::OwnAnswers;
};

/// Only differences that show in print: targets are compared as they are printed. In the order of
/// the round's indicators, then of the units as they were agreed, newcomers last.
QList<TargetDifference> differencesToday(const ReportSource &source, const FixedRound &fixed);

/// What happened since a round was fixed that can move figures, or names.
struct SinceFixed
{
    QList<ImportRecord> imported; ///< oldest first; those that were undone again are left out
    QList<ImportRecord> undone; ///< imports from before that were taken back since
    qint64 leftOut = 0; ///< answers left out by hand since, that still are
    QList<std::pair<QString, QString>> renamed; ///< units: the name then, the name now
    bool hasOtherLimits = false;
    bool hasOtherRules = false;

    bool isNothing() const
    {
        return imported.isEmpty() && undone.isEmpty() && leftOut == 0 && renamed.isEmpty()
            && !hasOtherLimits && !hasOtherRules;
    }
};

/// imports: all of the database, undone ones included.
SinceFixed sinceFixed(
    const ReportSource &source, const FixedRound &fixed, const QList<ImportRecord> &imports);

} // namespace headroom
