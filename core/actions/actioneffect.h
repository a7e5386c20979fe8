// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/domain/action.h"
#include "core/domain/answers/answercolumns.h"
#include "core/domain/score.h"
#include "core/trends/realchange.h"

namespace headroom {

enum class EffectVerdict {
    NotMeasured, ///< no indicator, one without a difference test, or a dropped action
    NotYet, ///< it has not begun, or no finished month has answers since it did
    TooFewAnswers,
    NotProven,
    ProvenBetter, ///< in the sense of the metric
    ProvenWorse,
};

/// What became of an indicator after an action began.
struct ActionEffect
{
    ActionId action;
    EffectVerdict verdict = EffectVerdict::NotMeasured;
    std::optional<Windows> windows; ///< of the same number of days
    /// Of the action's units. The difference is absent under the minimum for a score, and where
    /// the few answers of one unit, or of all others, could be worked out from it.
    Change units;
    Change others; ///< of the rest of the organisation, in the same windows, by the same rules
    /// How much more the units changed than the others; absent for the whole organisation, and with
    /// too few other answers for a verdict.
    std::optional<Difference> compared;

    /// What the verdict is about: beside the others where that can be, else before and after alone.
    const std::optional<Difference> &judged() const
    {
        return compared ? compared : units.difference;
    }
};

/// What effects are measured from.
struct EffectSource
{
    const AnswerColumns &columns;
    const std::optional<DataCalendar> &calendar; ///< absent without answers
    const Catalogue &catalogue;
    const Limits &limits;
};

/// The longest window in days: with a whole year on both sides, seasons count the same on both.
constexpr qint64 LongestEffectWindow = 365;

/// From the start to the end of the action, at most to the end of the last complete month and at
/// most a year; before it as many days up to the day before the start. Both are shorter where the
/// answers do not reach back so far. Nothing when no day is left. calendar: of the metric.
std::optional<Windows> effectWindows(const Action &action, const DataCalendar &calendar);

/// Whether an effect on the metric can be measured for these units.
bool isMeasurable(const Metric &metric, const QList<ActionUnit> &units);

/// One effect for every action, in their order. Verdicts take the answers for a verdict on both
/// sides, and those of all actions are made together (Benjamini-Hochberg, 5 %). Passes over all
/// answers: work for a worker. When progress stops it, those left out are NotMeasured.
QList<ActionEffect> effectsOf(
    const EffectSource &source, const QList<Action> &actions, Progress &progress);

} // namespace headroom
