// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/bonus/bonusscheme.h"

#include <QHash>

namespace headroom {

/// All bonus schemes and decisions of a database, superseded ones included.
class BonusBook
{
public:
    BonusBook() = default;
    /// Oldest first.
    BonusBook(QList<BonusScheme> schemes, QList<BonusDecision> decisions);

    /// The scheme of the round that is on; null where there is none.
    const BonusScheme *scheme(RoundId round) const;
    /// The last one of the round, also when it is off; null where there never was one.
    const BonusScheme *lastScheme(RoundId round) const;
    /// The decision that holds; null while nothing is decided.
    const BonusDecision *decision(RoundId round, UnitRef unit) const;
    bool hasDecisions(RoundId round) const;

private:
    QList<BonusScheme> m_schemes;
    QList<BonusDecision> m_decisions;
    QHash<RoundId, qsizetype> m_lastSchemes;
    QHash<std::pair<RoundId, UnitRef>, qsizetype> m_current;
};

} // namespace headroom
