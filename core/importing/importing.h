// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/domain/answers/responseblock.h"
#include "core/domain/importrecord.h"
#include "core/domain/metric.h"
#include "core/importing/answers/keyset.h"
#include "core/importing/importplan.h"
#include "core/importing/mapping/savedmapping.h"

#include <functional>

namespace headroom {

/// What the reader must be told because a pure function cannot know it.
struct ImportContext
{
    Catalogue catalogue;
    QDate today; ///< dates after it are impossible
    bool dayFirstRegion =
        true; ///< how a date is read when the file leaves both open and nobody chose
    QByteArray timeZone = {}; ///< the organisation's own, as an IANA id: a time with a zone counts
                              ///< on its calendar; empty: on the calendar that it is written in
    QList<SavedMapping> mappings = {}; ///< one of them may be recognised, or asked for by name
};

/// Looks at the whole file once: encoding, delimiter, headings, what each column holds over all its
/// values, what it means, and what only the user can tell. Bounded memory. Stores nothing. Errors:
/// every file error of ErrorKind, MappingNotFound, MappingDoesNotFit, Cancelled. Nothing to score
/// and no date are questions of the plan.
Result<ImportPlan> planImport(const QString &path, const ImportChoices &choices,
    const ImportContext &context, Progress &progress);

/// The same from the first megabyte, however large the file is: what the rest holds is proven by
/// readAnswers() or by planImport(). Errors: also HeadingsOnly when the answers start later.
Result<ImportPlan> planFromHead(const QString &path, const ImportChoices &choices,
    const ImportContext &context, Progress &progress);

/// Takes one block, of new answers or of known ones; a failure ends the reading with that failure.
using BlockSink = std::function<Result<void>(ResponseBlock &&)>;

/// What reading a file gave. The account balances.
struct ReadOutcome
{
    ImportAccount account;
    IssueList issues; ///< of the rows
    QByteArray sha256; ///< of the bytes parsed
    std::vector<AnswerKey>
        duplicateKeys; ///< keys of the answers that were skipped because they were known
    KeySet seen; ///< gives the keys of the new answers, in the order in which they were handed over
    std::optional<DateRange> dates; ///< of the imported answers
    /// Given a plan from the head: the plan that the whole file leads to. Where it does not read
    /// like the one given, what was read does not count.
    std::optional<ImportPlan> wholePlan;
};

/// Reads the file as planned and hands over the new answers in blocks, from the calling thread.
/// Bounded memory. REQUIRES: plan.isReady().
Result<ReadOutcome> readAnswers(const ImportPlan &plan, const ImportContext &context,
    const KnownAnswers &known, const BlockSink &sink, Progress &progress);

/// The cells of the first records of a file, headings included, and nothing else: no record is
/// interpreted. Errors: every file error of ErrorKind.
Result<QList<PreviewRow>> readCells(
    const QString &path, const ImportChoices &choices, qint64 most, Progress &progress);

} // namespace headroom
