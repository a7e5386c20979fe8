// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/bonus/bonusscheme.h"
#include "core/reports/reportsource.h"

namespace headroom {

/// The scheme as it can be switched on: names trimmed, indicators without a weight left out. A
/// scheme that is switched off keeps what the one before it had. Errors: RoundIsNotFixed,
/// RoundHasNotBegun, SignerMissing, TextTooLong, StepsDoNotRise, UnknownMetric, WeightsAreNotWhole,
/// ConditionsOpen, NoBonusScheme.
Result<BonusScheme> checkedScheme(
    const ReportSource &source, const BonusScheme &typed, const QDateTime &at);

/// The decision with what it rests on. What prints as the proposal is the proposal. Errors:
/// NoBonusScheme, NoSheetOfUnit, SignerMissing, TextTooLong, BonusOutsideRange, BonusNeedsReason,
/// and those of bonusFacts().
Result<BonusDecision> checkedDecision(
    const ReportSource &source, const BonusDeciding &typed, const QDateTime &at);

/// Shares of a bonus are shown and decided in tenths of a percent.
constexpr int BonusDecimals = 1;

/// 0.7834 and 0.783 are the same 78.3 %.
bool printsAsSameBonus(double a, double b);

} // namespace headroom
