// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/reports/reportsource.h"
#include "core/reports/rounds/sheetfacts.h"
#include "core/reports/signatures/signedsheet.h"

#include <functional>

namespace headroom {

/// Longer ones would not leave room for the rest of a sheet. In characters.
constexpr qsizetype LongestSignerName = 80;
constexpr qsizetype LongestReason = 200;
constexpr qsizetype LongestView = 1200;

/// Another target than the proposed one.
struct AgreedTarget
{
    QString metric;
    double target = 0;
    QString reason; ///< needed where it prints another value than the proposed one
};

/// What someone signs.
struct Signing
{
    RoundId round;
    UnitRef unit;
    QString signer;
    QString employeesView; ///< may be empty
    QList<AgreedTarget> targets; ///< for indicators that are not named the proposed one is agreed
    QString supersedingReason; ///< needed where the sheet was signed before
};

/// The sheet as it would be signed, without what only the database knows: id, imports, audit head
/// and digest. A target that prints as the proposed one is the proposed one. Errors: those of
/// sheetFacts(), RoundRecordChanged, RoundIsNotFixed, NoSheetOfUnit, SignerMissing, UnknownMetric,
/// TargetOutsideScale, DeviationNeedsReason, SheetIsSigned, TextTooLong.
Result<SignedSheet> signedSheet(
    const ReportSource &source, const Signing &signing, const QDateTime &at);

/// Everything that stands on the sheet once it is signed so; its check code is not known yet.
/// Errors: those of sheetFacts().
Result<SheetFacts> factsAsSigned(const ReportSource &source, const SignedSheet &sheet);

/// What a signed sheet says, word for word, in a form that can be kept.
using PaperWriter = std::function<QJsonObject(const SheetFacts &facts)>;

/// The unit has a sheet of its own on which there is something to sign.
bool canBeSigned(const ReportSource &source, RoundId round, UnitRef unit);

/// The first day whose answers stand on a sheet: of the trend, or of the year before the baseline.
QDate firstDayOnSheet(const SignedSheet &sheet, const Round &round);

} // namespace headroom
