// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/importing/importing.h"
#include "core/storage/changes/changedanswers.h"
#include "core/storage/stores/importstore.h"
#include "core/storage/stores/namestore.h"
#include "core/workspace/followup/contactkeeper.h"

#include <functional>

namespace headroom {

/// Reads answers and hands over those that are not known: readAnswers() with its plan.
using AnswerReader = std::function<Result<ReadOutcome>(
    const KnownAnswers &known, const BlockSink &sink, Progress &progress)>;

/// An import to be stored. The reader is called in a thread of its own.
struct ImportOrder
{
    ImportEntry entry; ///< what is known before reading: file, mapping, time, version
    QStringList measures; ///< in the order of ResponseBlock::values
    Critics critics; ///< whose contacts are kept
    MappedParts mapped; ///< what the file says about an answer
    QList<NameDecision> decisions; ///< about spellings in it, stored with its answers
    IssueList fileIssues; ///< known before its rows were read
    AnswerReader read;
};

/// A name of a file, after the decisions about spellings.
struct FoundName
{
    Dimension dimension = Dimension::Location;
    QString name;
};

struct ImportOutcome
{
    ImportAccount account;
    IssueList issues;
    std::optional<ImportId> id; ///< absent when nothing was stored
    QList<FoundName> names; ///< as they are known, each once
    std::optional<OrderMatches> orders = {}; ///< absent where no order could meet an answer
};

/// Stores all answers of a file in one transaction: they are all there afterwards, or none of them.
/// Answers whose id is stored with other content take the place of the stored ones.
/// A file whose bytes were imported before counts as duplicates as a whole and leaves no trace.
Result<ImportOutcome> storeAnswers(
    const Connection &connection, const ImportOrder &order, Progress &progress);

/// Counts what storeAnswers() would do.
Result<ImportOutcome> countAnswers(
    const Connection &connection, const ImportOrder &order, Progress &progress);

} // namespace headroom
