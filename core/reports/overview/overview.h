// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/round.h"
#include "core/domain/selection.h"
#include "core/reports/reportsource.h"
#include "core/targets/verdict.h"
#include "core/trends/realchange.h"

namespace headroom {

/// How far a unit is on its way from its start to its target in the current round.
struct TargetProgress
{
    double start = 0;
    double target = 0;
    QDate ends;
    std::optional<double> attained; ///< share of the way since the round began; negative below the
                                    ///< start; absent without a score since then
    std::optional<Verdict> verdict; ///< absent under the limit for a verdict
    QDate opens = {}; ///< first day of a round that has not begun; else invalid
    qint64 answers = 0; ///< since the round began
};

/// One indicator at a glance.
struct OverviewTile
{
    QString metric;
    ScoreResult score; ///< over the selected period, complete or not
    Change change; ///< the last three complete months against the three before
    Series recent; ///< the last twelve complete months, for the sparkline
    std::optional<TargetProgress> progress;
};

/// A line of the table of locations and employees.
struct OverviewRow
{
    UnitRef unit;
    ScoreResult score; ///< over the selected period
    Change change;
    std::optional<TargetProgress> progress;
    Series recent = {}; ///< of an own indicator: the last twelve complete months
};

struct OverviewFacts
{
    QString metric;
    DateRange range;
    UnitRef unit;
    std::optional<Windows> windows; ///< that changes are computed between
    QList<OverviewTile> tiles;
    Series trend; ///< of the selected unit and indicator, by month
    std::optional<TargetProgress> progress; ///< of the selected unit
    QDate pathStarts; ///< of the target path; invalid without progress
    QList<Action> actions; ///< that began in the range and touch the unit, by their start
    QList<OverviewRow> rows; ///< the tree below the selected unit, parents before children
};

/// More tiles than these would be a table.
constexpr qsizetype MostTiles = 8;

/// range is not valid when there are no answers. An unknown indicator gives the first with answers.
/// tiles: ids of the indicators to show; those without answers are left out, the rest come in the
/// order of the catalogue, at most MostTiles. None: one per measure that has answers, the selected
/// one first, at most four. An own indicator, which has to be in the catalogue of the source
/// (withOwnMetric()), has no tile, and rows as far down as it can be computed. Rows whose score is
/// hidden have no change or progress. Look-ups in the cube: below a frame for a hundred units; for
/// more it belongs on a worker.
OverviewFacts overviewFacts(
    const ReportSource &source, const Selection &selection, const QStringList &tiles = {});

/// The last twelve complete months of one unit, for the curve of its row.
Series recentMonths(const ReportSource &source, const Metric &metric, UnitRef unit);

} // namespace headroom
