// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/indicators/validity.h"
#include "core/reports/canvas/canvasfacts.h"
#include "ui/style/pill.h"
#include "ui/text/figures.h"

namespace headroom::ui {

/// "percent", "points", "days", ...: in lower case, for use in sentences.
QString indicatorUnitWords(IndicatorUnit unit);
/// "Every month", "Every quarter", "Every year".
QString rhythmWords(Rhythm rhythm);
/// The name of an own indicator or of one of the catalogue; empty for none.
QString indicatorName(const IndicatorRef &indicator, const QList<OwnIndicator> &indicators);

/// "7 days", "74.2 %", "€ 1,200": with as many decimals as it takes, at most three.
QString limitWords(const Fraction &limit, IndicatorUnit unit, const Figures &figures);
/// With one decimal, and more where rounding would say that the norm is reached exactly.
QString valueWords(const OwnIndicator &indicator, const Fraction &value, const Figures &figures);
/// "Scale: 1 to 10", "Scale: 0 % to 100 %"; empty without one.
QString ownScaleWords(const OwnIndicator &indicator, const Figures &figures);
/// "at most 7 days", "at least 90 %"; empty without a norm.
QString normWords(const OwnIndicator &indicator, const Figures &figures);

/// Why there is no value; empty for a known one.
QString valueStateWords(ValueState state);
/// "✓ Norm met", "✗ Norm not met", "Too few answers", ...
QString normStatusWords(NormStatus status);
Tone normStatusTone(NormStatus status);
/// "Good", "Fair", "Poor"; empty for none.
QString indicatorBandWords(IndicatorBand band);

/// Which norms cannot all be met, with their figures and owners.
QString conflictSentence(
    const NormConflict &conflict, const QList<OwnIndicator> &indicators, const Figures &figures);
/// Why an indicator cannot be stored.
QString indicatorFaultWords(IndicatorFault fault);

} // namespace headroom::ui
