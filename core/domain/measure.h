// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace headroom {

/// A value of a measure in whole steps: value times the measure's resolution. 7.5 at resolution
/// 1000 is 7500. Whole numbers make every sum and count exact.
using Steps = qint64;

enum class MeasureKind {
    Rating,
    YesNo,
    Amount,
    Money, ///< of a place in a month
    Percentage, ///< of a place in a month
    Spending, ///< money of one answer or order: what that customer spends
    Number, ///< of one answer or order: what a column of the user's own counts, in any unit
};

/// Whether its values are figures of a place in a month; else they belong to one answer.
constexpr bool isMonthFigure(MeasureKind kind)
{
    return kind == MeasureKind::Money || kind == MeasureKind::Percentage;
}

/// Whether its values are amounts of money in euros, of the program's own measures.
constexpr bool isMoney(MeasureKind kind)
{
    return kind == MeasureKind::Money || kind == MeasureKind::Spending;
}

/// One thing that is asked or measured and that a column of a file can hold: "would you recommend,
/// 0-10". Several indicators can be made of one measure. Source: resources/metrics/measures.json.
struct Measure
{
    QString id; ///< "nps", "csat-grade", "ces-7", "delivery-days": also the field name in import
                ///< mappings
    MeasureKind kind = MeasureKind::Rating;
    qint64 resolution = 1000; ///< steps per unit; durations choose one in which a second is whole
    std::optional<double> lowest; ///< inclusive, in units; a value outside is refused
    std::optional<double> highest;
    QString unit; ///< "days", "minutes", or empty

    bool operator==(const Measure &) const = default;
};

} // namespace headroom
