// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringList>

namespace headroom {

/// A column, from 0, whose cells are the figures of one month.
struct MonthCells
{
    int column = 0;
    int year = 0; ///< 0: stands in the column of years
    int month = 1;

    bool operator==(const MonthCells &) const = default;
};

/// A table with a row per place, or per place and indicator, and a column per month. Columns from
/// 0, -1 for one that is not there.
struct WideMonths
{
    int rowsAbove = 0; ///< titles above the headings
    QList<MonthCells> months;
    int placeColumn = -1;
    int indicatorColumn = -1; ///< its texts name the indicators
    int yearColumn = -1;
    QList<int> totals; ///< columns that sum up others: left out
    QList<int> kept; ///< the other columns, ascending
    QStringList indicators; ///< the headings of the figures, in the order in which they occur
    bool isYearOpen = false; ///< nothing in the file says of which year the months are

    static constexpr qsizetype MostIndicators = 200;

    bool operator==(const WideMonths &) const = default;
};

} // namespace headroom
