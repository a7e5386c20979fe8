// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/importrecord.h"
#include "core/domain/orderpair.h"
#include "core/importing/importing.h"

#include <optional>

namespace headroom {

/// What an import did or, as a rehearsal, would do.
struct ImportReport
{
    ImportPlan plan;
    ImportAccount account;
    IssueList issues; ///< of the file and of its rows
    std::optional<ImportId> id; ///< absent for a rehearsal
    QList<NameQuestion> names; ///< that look like known ones and that nobody decided about
    qint64 locations = 0; ///< in the file, after the decisions about spellings
    qint64 employees = 0;
    std::optional<OrderMatches> orders = {}; ///< absent where no order could meet an answer
};

/// Why a file of the watched folder was not imported.
enum class WatchedWait {
    None, ///< it was imported, or had been before
    ColumnsUnknown, ///< no saved mapping is like it
    ColumnsChanged, ///< the saved mapping uses columns that are not there
    QuestionsOpen, ///< only the user can answer them
    NamesToSettle,
};

/// What became of a file of the watched folder.
struct WatchedOutcome
{
    QString file;
    WatchedWait wait = WatchedWait::None;
    ImportReport report; ///< of the import, or what is known of a file that waits
};

/// All that is kept of an import.
struct ImportDetails
{
    ImportRecord record;
    FileFormat format;
    std::optional<DateOrder> dateOrder; ///< of the day of the answers, where it is known
    QList<PlannedColumn> columns; ///< index, heading, field, measure and reversed
    IssueList issues; ///< after an undo only how many there were
    QString savedMapping; ///< the one that it was read with; empty for none
    QString programVersion;
    QByteArray timeZone; ///< of the file's times: an IANA id, "offset" (each has its own) or empty
    QByteArray calendar; ///< an IANA id: the days of this import were counted by it
};

} // namespace headroom
