// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/reports/reportsource.h"

namespace headroom {

/// A table of scores: what to group by, over which periods and days.
struct ScoreTableQuestion
{
    QString metric;
    QList<Dimension> by;
    Granularity granularity = Granularity::All;
    std::optional<DateRange> range; ///< absent: all days
    QMap<Dimension, QString> where = {}; ///< only answers of these units, by name
};

struct ScoreTableRow
{
    QStringList names; ///< one per dimension; empty for the unknown unit
    QString period; ///< Period::label(), "all" without periods
    ScoreResult score;
};

/// Whether the question goes beyond what the cells know: weeks, parts of months, a filter,
/// dimensions other than places and people at places.
bool needsAnswers(const ScoreTableQuestion &question);

/// Whether the cells have to say whose customers answered.
bool needsEmployees(const ScoreTableQuestion &question);

/// One row per group and period with answers, sorted by names, then by period. Answered from the
/// cells where they can, else from the answers. REQUIRES: source.columns if needsAnswers(question).
/// Errors: UnknownMetric; UnknownUnit; NotForThisLevel for an indicator that is never shown per
/// employee.
Result<QList<ScoreTableRow>> scoreTable(
    const ReportSource &source, const ScoreTableQuestion &question);

} // namespace headroom
