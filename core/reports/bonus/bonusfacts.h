// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/bonus/bonusscheme.h"
#include "core/reports/results/roundresults.h"

namespace headroom {

struct FixedRound;

/// A step of the ladder that the arithmetic puts out of reach for one person.
struct UnreachableStep
{
    enum class Why {
        BeyondScale, ///< its score is better than the best there is
        NoMissAllowed, ///< so few answers that one miss already is one too many
    };

    enum class Step { Threshold, Target, Cap };

    Why why = Why::BeyondScale;
    Step step = Step::Target;
    QString metric;
    double score = 0; ///< that the step asks for
    qint64 n = 0; ///< answers so far
    /// One miss is one too many with so many answers or fewer; absent: with any number.
    std::optional<qint64> upTo;

    bool operator==(const UnreachableStep &) const = default;
};

/// What the scheme proposes for one person.
struct BonusLine
{
    UnitRef unit;
    QList<BonusPartResult> parts; ///< those with a weight
    std::optional<double> proposed; ///< share of the bonus; absent as soon as one part has none
    QList<UnreachableStep> unreachable;
    const BonusDecision *decision = nullptr; ///< owned by the source; null while not decided
    std::optional<DecisionId> changed; ///< the newest decision, where it is not what was decided
};

/// What the program can see of the conditions, for one indicator that counts.
struct BonusEvidence
{
    QString metric;
    ScoreResult whole; ///< of the organisation in the round
    qint64 people = 0; ///< with a target for it
    qint64 tooFew = 0; ///< of them with too few answers for a score or a verdict
    qint64 cannotBeTold = 0; ///< of the others, whose verdict cannot be told
    qint64 fewest = 0; ///< answers of one person
    qint64 most = 0;
};

struct BonusFacts
{
    RoundId round;
    bool isOver = false;
    QList<BonusLine> lines; ///< everyone with a sheet, in the order of the sheets
    QList<BonusEvidence> evidence;
};

/// Fixed rounds of the same days, the round itself first: their indicators can count together.
QList<const FixedRound *> roundsTogether(const ReportSource &source, RoundId round);

/// The indicators that can have a weight: of the round and of those that belong to it, without
/// weights.
QList<BonusPart> possibleParts(const ReportSource &source, RoundId round);

/// Linear between threshold, target and cap, weighted over the indicators. Scores are those of one
/// list, with as many hidden as it takes: a hidden one gives no figure. Nobody gets a figure whose
/// verdict is absent or cannot be told. Errors: RoundIsNotFixed, NoAnswers.
Result<BonusFacts> bonusFacts(const ReportSource &source, const BonusScheme &scheme);

} // namespace headroom
