// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/bonus/bonusbook.h"

#include <algorithm>

namespace headroom {

BonusBook::BonusBook(
    QList<BonusScheme> schemes, QList<BonusDecision> decisions, ChangedBonuses changed)
    : m_changed(std::move(changed))
    , m_schemes(std::move(schemes))
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
    return last != nullptr && last->isOn && !isSchemeChanged(round) ? last : nullptr;
}

SchemeId BonusBook::lastSchemeId(RoundId round) const
{
    const BonusScheme *last = lastScheme(round);
    return last != nullptr ? last->id : SchemeId();
}

bool BonusBook::isSchemeChanged(RoundId round) const
{
    return !m_changed.schemes.isEmpty() && m_changed.schemes.last() > lastSchemeId(round);
}

QList<SchemeId> BonusBook::changedSchemes() const
{
    QList<SchemeId> open;
    const QList<RoundId> rounds = m_lastSchemes.keys();
    for (const SchemeId changed : m_changed.schemes) {
        const bool isSettled = !rounds.isEmpty() && std::ranges::all_of(rounds, [&](RoundId round) {
            return lastSchemeId(round) > changed;
        });
        if (!isSettled)
            open.append(changed);
    }
    return open;
}

const ChangedDecision *BonusBook::changedDecision(RoundId round, UnitRef unit) const
{
    const ChangedDecision *newest = nullptr;
    for (const ChangedDecision &changed : m_changed.decisions) {
        if (changed.round == round && changed.unit == unit)
            newest = &changed;
    }
    const auto known = m_current.constFind({round, unit});
    const bool isSettled =
        newest != nullptr && known != m_current.cend() && m_decisions[*known].id > newest->id;
    return isSettled ? nullptr : newest;
}

QList<ChangedDecision> BonusBook::changedDecisions() const
{
    QList<ChangedDecision> open;
    for (const ChangedDecision &changed : m_changed.decisions) {
        const ChangedDecision *newest = changedDecision(changed.round, changed.unit);
        if (newest != nullptr && newest->id == changed.id)
            open.append(changed);
    }
    return open;
}

const BonusDecision *BonusBook::decision(RoundId round, UnitRef unit) const
{
    const auto found = m_current.constFind({round, unit});
    if (found == m_current.cend() || changedDecision(round, unit) != nullptr)
        return nullptr;
    return &m_decisions[*found];
}

bool BonusBook::hasDecisions(RoundId round) const
{
    return std::ranges::any_of(
        m_decisions, [round](const BonusDecision &decision) { return decision.round == round; });
}

} // namespace headroom
