// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/rounds/fixedround.h"
#include "core/reports/signatures/signedsheet.h"

namespace headroom {

/// The sheets whose newest signing is not what was signed any more, the latest last: for each the
/// arguments of SignedRecordChanged.
QList<QStringList> changedSheets(const ReportSource &source);

/// What a code on paper stands for.
struct SheetCheck
{
    QString code;
    QString round;
    UnitRef unit;
    int number = 0; ///< of the sheet
    QString name; ///< as it was: of the employee, another unit or the organisation
    QStringList places; ///< the names of the units above it, the nearest first
    QDateTime fixedAt;
    /// What the paper shows as signed: identical to its record. Absent for a proposal.
    std::optional<SignedSheet> signing;
    /// What took the paper's place: the signing that superseded it, or the one of the proposal that
    /// holds.
    std::optional<SignedSheet> successor;
    QList<UndoneImport> undone; ///< imports under the signing that were undone after it

    struct Indicator
    {
        QString metric;
        Tally baseline;
        double start = 0;
        double target = 0; ///< as it was proposed
        double agreed = 0; ///< the same unless another one was signed
        QString reason; ///< why another one was signed
        std::optional<double> today; ///< the target if it were shared out again now
        bool isSame = false; ///< today's prints as the agreed one
    };

    QList<Indicator> indicators;

    bool isSameToday() const;
};

/// Finds the sheet among all fixed rounds and signed sheets, whose records were compared with their
/// digests when the database was opened: what it gives is what was agreed. Errors:
/// UnknownCheckCode, RoundRecordChanged where the record of its round is not what was fixed,
/// SignedRecordChanged where the newest signing of that sheet is not what was
/// signed.
Result<SheetCheck> checkSheet(const ReportSource &source, const QString &typedCode);

} // namespace headroom
