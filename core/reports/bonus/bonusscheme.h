// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"
#include "core/domain/unit.h"
#include "core/targets/bonus.h"
#include "core/targets/verdict.h"

#include <QDateTime>

#include <array>

namespace headroom {

/// Weights are counted in hundredths of a percent, so that "exactly 100 %" is exact.
constexpr int FullWeight = 10000;

/// An indicator of a round that counts for a bonus.
struct BonusPart
{
    RoundId round;
    QString metric;
    int weight = 0; ///< FullWeight is 100 %

    bool operator==(const BonusPart &) const = default;
};

/// What has to hold before anything is paid on scores. Stored by number: append only.
enum class PayingCondition {
    ReliableMeasurement, ///< the same questions, asked of everyone in the same way
    EnoughAnswers, ///< enough of them for the people it is about
    WithinInfluence, ///< of the employee
    VerdictCanBeTold, ///< for most people
    CouncilConsent,
    PersonDecides, ///< and hears the employee
};

inline constexpr std::array PayingConditions{PayingCondition::ReliableMeasurement,
    PayingCondition::EnoughAnswers, PayingCondition::WithinInfluence,
    PayingCondition::VerdictCanBeTold, PayingCondition::CouncilConsent,
    PayingCondition::PersonDecides};

/// How the results of a round lead to a percentage of a bonus, as someone switched it on, changed
/// it or switched it off. Never changed: a later one of the same round takes its place.
struct BonusScheme
{
    SchemeId id;
    QDateTime at; ///< UTC
    QString by; ///< who switched it on or off
    bool isOn = false;
    RoundId round;
    BonusLadder ladder;
    QList<BonusPart> parts;
    QList<PayingCondition> conditions; ///< that this person says hold

    bool operator==(const BonusScheme &) const = default;
};

/// Why there is no figure. Stored by number: append only.
enum class NoBonus {
    None, ///< there is a figure
    NoTarget, ///< the person has no target for the indicator
    NoAnswers,
    TooFewAnswers, ///< for a score
    Withheld, ///< a neighbour's hidden score could be worked out from it
    StartHidden, ///< too few answers in the baseline
    NoWay, ///< the target is no better than the start: nothing to divide by
    TooFewForVerdict,
    CannotBeTold, ///< the verdict
    RecordChanged, ///< the record of the signed sheet is not what was signed
};

/// What one indicator brings to the bonus of one person.
struct BonusPartResult
{
    BonusPart part;
    qint64 n = 0;
    std::optional<double> start;
    double target = 0;
    std::optional<double> result;
    std::optional<Verdict> verdict;
    std::optional<double> attained; ///< (result - start) / (target - start)
    std::optional<double> paid; ///< share of the bonus, before its weight; absent without a figure
    NoBonus why = NoBonus::None;

    bool operator==(const BonusPartResult &) const = default;
};

/// What a named person decided about the bonus of one employee. Never changed: a later decision
/// supersedes it.
struct BonusDecision
{
    DecisionId id;
    SchemeId scheme;
    RoundId round;
    UnitRef unit;
    QDateTime at; ///< UTC
    QString by;
    std::optional<double> proposed; ///< share of the bonus; absent where there was no figure
    double decided = 0; ///< share of the bonus
    QString reason; ///< empty where the proposal of a round that is over was followed
    bool roundWasOver = false;
    QList<BonusPartResult> parts; ///< what the proposal came from, at that moment
    std::optional<DecisionId> supersedes;

    bool operator==(const BonusDecision &) const = default;
};

/// What someone decides.
struct BonusDeciding
{
    RoundId round;
    UnitRef unit;
    double decided = 0; ///< share of the bonus
    QString by;
    QString reason; ///< needed for another share than proposed, before the end, and the second time
};

} // namespace headroom
