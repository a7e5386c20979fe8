// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/tables/scoretable.h"
#include "core/storage/connection.h"
#include "core/workspace/snapshot.h"

namespace headroom {

/// Reads the whole state of a database in one read transaction.
Result<std::shared_ptr<Snapshot>> buildSnapshot(
    const Connection &connection, const QDate &today, quint64 generation);

/// What one table of scores is made from: the cells of its indicator and, only where those cannot
/// answer the question, the answers. It has no calendar, rounds or functions.
Result<ReportSource> readScoreSource(
    const Connection &connection, const ScoreTableQuestion &question);

/// The function of each employee on the last day that names one; of two on that day the later
/// stored.
QHash<UnitId, UnitId> latestFunctions(const AnswerColumns &columns);

/// Nothing without answers.
std::optional<DataCalendar> calendarOf(const AnswerColumns &columns, const QDate &today);

} // namespace headroom
