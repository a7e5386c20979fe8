// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/importing/importplan.h"
#include "core/importing/sniffing/columnprofile.h"
#include "core/importing/sniffing/delimiter.h"

namespace headroom {

class Progress;

/// How much of a file a first look takes in.
enum class Look { WholeFile, Head };

/// The bytes that a look at the head of a file takes in.
constexpr qint64 HeadBytes = qint64{1} << 20;

/// The beginning of a file, cut into records as they will be read.
struct FileHead
{
    FileFormat format; ///< its encoding and delimiter are known
    HeadRecords records; ///< the first thousand
    QStringList sheets; ///< not empty: several hold answers, and only the user can choose
    /// Of a long table: over all its rows, for the columns that its answers have in common.
    std::vector<ColumnFacts> rowFacts;
    std::optional<int> idColumn = {}; ///< of a long table whose key no heading tells: the key
    std::optional<Question> shape = {}; ///< whether it has a row per question
};

/// Errors: those of detectEncoding(); FileEmpty when there is nothing but spaces.
Result<FileHead> readHead(
    const QString &path, const ImportChoices &choices, Look look, Progress &progress);

} // namespace headroom
