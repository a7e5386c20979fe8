// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/bonus/bonusscheme.h"

#include <QHash>

namespace headroom {

/// A decision whose record is no longer what was decided: nothing that it says is believed.
struct ChangedDecision
{
    DecisionId id;
    RoundId round;
    UnitRef unit;
};

/// Records that are not what was written down, oldest first.
struct ChangedBonuses
{
    QList<SchemeId> schemes;
    QList<ChangedDecision> decisions;
};

/// All bonus schemes and decisions of a database, superseded ones included.
class BonusBook
{
public:
    BonusBook() = default;
    /// Oldest first; the changed ones are not among them.
    BonusBook(
        QList<BonusScheme> schemes, QList<BonusDecision> decisions, ChangedBonuses changed = {});

    /// The scheme of the round that is on; null where there is none, and where isSchemeChanged().
    const BonusScheme *scheme(RoundId round) const;
    /// The last one of the round, also when it is off; null where there never was one.
    const BonusScheme *lastScheme(RoundId round) const;
    /// The decision that holds; null while nothing is decided.
    const BonusDecision *decision(RoundId round, UnitRef unit) const;
    bool hasDecisions(RoundId round) const;

    /// A scheme that is newer than the last one of the round is not what was written. Which round
    /// it was of is not known any more, so it may be this one's. Another one takes its place.
    bool isSchemeChanged(RoundId round) const;
    /// Those that no later scheme of every round that has one took the place of.
    QList<SchemeId> changedSchemes() const;
    /// The newest decision about someone, where its record was changed; else null. decision() is
    /// null then.
    const ChangedDecision *changedDecision(RoundId round, UnitRef unit) const;
    /// All of those.
    QList<ChangedDecision> changedDecisions() const;

private:
    SchemeId lastSchemeId(RoundId round) const;

    ChangedBonuses m_changed;
    QList<BonusScheme> m_schemes;
    QList<BonusDecision> m_decisions;
    QHash<RoundId, qsizetype> m_lastSchemes;
    QHash<std::pair<RoundId, UnitRef>, qsizetype> m_current;
};

} // namespace headroom
