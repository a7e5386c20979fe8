// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/bonus/bonusbook.h"

#include <algorithm>

namespace headroom {

BonusBook::BonusBook(QList<BonusScheme> schemes, QList<BonusDecision> decisions)
    : m_schemes(std::move(schemes))
    , m_decisions(std::move(decisions))
{
    for (qsizetype i = 0; i < m_schemes.size(); ++i)
        m_lastSchemes.insert(m_schemes[i].round, i);
    for (qsizetype i = 0; i < m_decisions.size(); ++i)
        m_current.insert({m_decisions[i].round, m_decisions[i].unit}, i);
}

const BonusScheme *BonusBook::lastScheme(RoundId round) const
{
    const auto found = m_lastSchemes.constFind(round);
    return found == m_lastSchemes.cend() ? nullptr : &m_schemes[*found];
}

const BonusScheme *BonusBook::scheme(RoundId round) const
{
    const BonusScheme *last = lastScheme(round);
    return last != nullptr && last->isOn ? last : nullptr;
}

const BonusDecision *BonusBook::decision(RoundId round, UnitRef unit) const
{
    const auto found = m_current.constFind({round, unit});
    return found == m_current.cend() ? nullptr : &m_decisions[*found];
}

bool BonusBook::hasDecisions(RoundId round) const
{
    return std::ranges::any_of(
        m_decisions, [round](const BonusDecision &decision) { return decision.round == round; });
}

} // namespace headroom
