// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/bonus/bonusfacts.h"
#include "core/reports/tables/tables.h"

namespace headroom::app {

/// What results say about bonuses, beside the result of one indicator of one person: its weight and
/// what it pays, then what all of them together propose and what a person decided, in percent of
/// the bonus. No columns where the round has neither a scheme nor a decision.
class BonusColumns
{
public:
    BonusColumns(const ReportSource &source, RoundId round);

    QStringList headings() const;
    QList<TableCell> cells(const TargetResult &result) const;

private:
    QList<TableCell> partCells(const BonusLine *line, const TargetResult &result) const;

    const ReportSource &m_source;
    RoundId m_round;
    bool m_isShown = false;
    QHash<UnitRef, BonusLine> m_lines; ///< empty while the scheme is off
};

} // namespace headroom::app
