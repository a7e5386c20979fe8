// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/bonus/bonuscolumns.h"

#include "core/reports/bonus/bonusbook.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom::app {

namespace {

constexpr double Percent = 100;

QString reasonName(NoBonus why)
{
    switch (why) {
    case NoBonus::None:
        return {};
    case NoBonus::NoTarget:
        return u"no target"_s;
    case NoBonus::NoAnswers:
        return u"no answers"_s;
    case NoBonus::TooFewAnswers:
        return u"too few answers"_s;
    case NoBonus::Withheld:
        return u"withheld"_s;
    case NoBonus::StartHidden:
        return u"start hidden"_s;
    case NoBonus::NoWay:
        return u"target is no better than the start"_s;
    case NoBonus::TooFewForVerdict:
        return u"too few answers for a verdict"_s;
    case NoBonus::CannotBeTold:
        return u"cannot be told"_s;
    case NoBonus::RecordChanged:
        return u"the signed record was changed"_s;
    }
    Q_UNREACHABLE();
}

TableCell percentCell(const std::optional<double> &share)
{
    return share ? TableCell(*share * Percent) : TableCell();
}

} // namespace

BonusColumns::BonusColumns(const ReportSource &source, RoundId round)
    : m_source(source)
    , m_round(round)
{
    if (!source.bonuses)
        return;
    const BonusScheme *scheme = source.bonuses->scheme(round);
    m_isShown = scheme != nullptr || source.bonuses->hasDecisions(round);
    if (scheme == nullptr)
        return;
    if (const auto facts = bonusFacts(source, *scheme)) {
        for (const BonusLine &line : facts->lines)
            m_lines.insert(line.unit, line);
    }
}

QStringList BonusColumns::headings() const
{
    if (!m_isShown)
        return {};
    return {u"bonus_weight"_s, u"bonus_paid"_s, u"bonus_none"_s, u"bonus_proposed"_s,
        u"bonus_decided"_s, u"bonus_decided_by"_s, u"bonus_decided_at"_s, u"bonus_reason"_s};
}

QList<TableCell> BonusColumns::partCells(const BonusLine *line, const TargetResult &result) const
{
    if (line == nullptr)
        return {TableCell(), TableCell(), TableCell()};
    const auto part = std::ranges::find_if(line->parts, [&](const BonusPartResult &one) {
        return one.part.round == m_round && one.part.metric == result.metric;
    });
    if (part == line->parts.end())
        return {TableCell(0.0), TableCell(), TableCell()};
    return {TableCell(part->part.weight / Percent), percentCell(part->paid),
        TableCell(reasonName(part->why))};
}

QList<TableCell> BonusColumns::cells(const TargetResult &result) const
{
    if (!m_isShown)
        return {};
    const bool isPerson = result.unit.level() == Level::Employee;
    if (!isPerson)
        return QList<TableCell>(headings().size());
    const auto found = m_lines.constFind(result.unit);
    const BonusLine *line = found == m_lines.cend() ? nullptr : &*found;
    const BonusDecision *decision = m_source.bonuses->decision(m_round, result.unit);
    QList<TableCell> cells = partCells(line, result);
    if (line != nullptr)
        cells.append(percentCell(line->proposed));
    else
        cells.append(decision != nullptr ? percentCell(decision->proposed) : TableCell());
    if (decision == nullptr)
        return cells + QList<TableCell>{u"not decided"_s, QString(), QString(), QString()};
    return cells
        + QList<TableCell>{decision->decided * Percent, decision->by,
            decision->at.toString(Qt::ISODate), decision->reason};
}

} // namespace headroom::app
