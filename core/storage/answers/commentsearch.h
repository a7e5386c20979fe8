// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"
#include "core/storage/connection.h"

namespace headroom {

/// Words of comments by which they are found: an index of SQLite's FTS5, without the comments
/// themselves. It lives in memory beside the database and dies with the connection, so that nothing
/// of a comment stays behind when its answer goes, and an import takes no longer for it. Diacritics
/// and capitals do not count.

/// What a user types, as a question to the index: every word has to be there; "te laat" in quotes
/// is a phrase, lev* a word that begins so. Empty where there is nothing to look for.
QString searchExpression(const QString &typed);

/// An empty index, in the place of an earlier one.
Result<void> beginSearchIndex(const Connection &connection);

/// Adds the comments of at most so many rows whose answers come after one. Returns the last answer
/// that was added; after when there are none left. REQUIRES: beginSearchIndex(); no transaction.
Result<ResponseId> addToSearchIndex(const Connection &connection, ResponseId after, qint64 most);

/// SQL for "the comment of this row of response is found", with one place for the expression.
inline constexpr const char *FoundRows =
    " AND id IN (SELECT rowid FROM comment_search.comment_text WHERE comment_text MATCH ?)";

} // namespace headroom
