// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/selection.h"
#include "core/reports/canvas/canvasfacts.h"
#include "core/reports/overview/overview.h"
#include "core/reports/rounds/roundprogress.h"
#include "core/trends/controllimits.h"

namespace headroom {

struct TrendQuestion
{
    QString metric;
    DateRange range;
    Granularity granularity = Granularity::Month;
    QList<UnitRef> units; ///< the first is the main one
};

struct TrendLine
{
    UnitRef unit;
    Series series;
    Series yearEarlier; ///< the same periods one year before
    std::optional<TargetProgress> progress;
    std::vector<std::optional<ControlPoint>> limits; ///< one per point
    Change latest; ///< last complete period against the one before
    Change yearOnYear; ///< last complete period against the same one a year before
    NormStatus norm = NormStatus::NoNorm; ///< of an own indicator in the last complete period
    /// Periods in which an own indicator divides by zero or gives too large a figure.
    qsizetype notComputable = 0;
};

/// How the answers of one period fall into groups; all shares of n.
struct TrendShares
{
    Period period;
    Tally tally;
    bool open = false;
    bool shown = false; ///< enough answers
};

struct TrendFacts
{
    QString metric;
    DateRange range;
    Granularity granularity = Granularity::Month;
    QDate pathStarts; ///< of the target paths; invalid without a round
    QList<TrendLine> lines;
    QList<TrendShares> shares; ///< of the main unit
    QList<Action> actions; ///< that began in the range and touch the units, by their start
};

/// Changes of all lines are judged together. No limits and no latest change for rolling years,
/// which overlap. No lines without answers or with an empty range. An own indicator, which has to
/// be in the catalogue of the source (withOwnMetric()), has scores and no comparisons; an employee
/// has an empty series where it is not computed per employee.
TrendFacts trendFacts(const ReportSource &source, const TrendQuestion &question);

/// How everyone is on the way in the newest round; nothing without a target for the indicator.
/// Takes a time that grows with the organisation, and does not depend on the units or the period.
std::optional<RoundProgress> newestProgress(const ReportSource &source, const QString &metric);
/// progress: newestProgress() of the same source and indicator.
TrendFacts trendFacts(const ReportSource &source, const TrendQuestion &question,
    const std::optional<RoundProgress> &progress);

} // namespace headroom
