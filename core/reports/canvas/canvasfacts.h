// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/indicators/normconflicts.h"
#include "core/reports/canvas/canvasvalues.h"

namespace headroom {

enum class NormStatus {
    NoNorm,
    NotKnown, ///< there is no value to hold against it
    FewAnswers, ///< fewer than the limit for a verdict
    Met, ///< the norm itself is met
    NotMet,
};

/// "no-norm", "no-value", "few-answers", "met", "not-met".
QString normStatusName(NormStatus status);

/// Decided on the exact value.
NormStatus normStatus(const OwnIndicator &indicator, const IndicatorValue &value);

enum class IndicatorBand { None, Good, Fair, Poor };

/// "", "good", "fair", "poor".
QString indicatorBandName(IndicatorBand band);

/// None without a value or limits; with one limit, what does not reach it is poor for the limit of
/// fair and fair for the limit of good.
IndicatorBand bandOf(const OwnIndicator &indicator, const IndicatorValue &value);

/// Whether a known value lies beyond the ends of the indicator's scale; false where it has none.
bool isOffScale(const OwnIndicator &indicator, const IndicatorValue &value);

struct CanvasPoint
{
    Period period;
    IndicatorValue value;
    bool open = false; ///< the period is not finished
};

/// One own indicator on the canvas.
struct CanvasEntry
{
    OwnIndicator indicator;
    std::optional<FormulaFault> fault; ///< in the formula as it is stored
    std::optional<CanvasPoint> now; ///< the last finished period of its rhythm; absent without data
    QList<CanvasPoint> recent; ///< up to twelve periods, an unfinished last one included
    NormStatus norm = NormStatus::NoNorm;
    IndicatorBand band = IndicatorBand::None;
    bool isOffScale = false; ///< its value now lies beyond the ends of its scale
};

/// Sub-goals under their goal.
struct CanvasGroup
{
    IndicatorRef goal; ///< none for those that serve no goal, which stand last
    QList<IndicatorId> entries;
};

struct CanvasFacts
{
    UnitRef unit;
    QList<CanvasEntry> entries; ///< in the order of the source
    QList<CanvasGroup> groups; ///< goals of the catalogue in its order, then own goals
    QList<NormConflict> conflicts;

    const CanvasEntry *entry(IndicatorId id) const;
};

/// unit: the organisation or a location. Some look-ups per indicator, period and location: work for
/// a worker.
CanvasFacts canvasFacts(const ReportSource &source, UnitRef unit);

} // namespace headroom
