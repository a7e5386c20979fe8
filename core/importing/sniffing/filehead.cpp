// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/sniffing/filehead.h"

#include "core/importing/reading/textsource.h"
#include "core/importing/sniffing/quoting.h"

#include <limits>

namespace headroom {

namespace {

/// What was chosen; the rest by the text.
Dialect dialectOf(const std::string &text, const ImportChoices &choices, bool isWhole)
{
    Dialect dialect;
    dialect.quoting = choices.quoting.value_or(Quoting());
    const std::optional<char> named = namedDelimiter(text);
    dialect.delimiter = choices.delimiter ? *choices.delimiter
        : named                           ? *named
                                          : voteDelimiter(text, dialect.quoting, isWhole);
    if (!choices.quoting)
        dialect.quoting = voteQuoting(text, dialect.delimiter, isWhole);
    return dialect;
}

} // namespace

Result<FileHead> readHead(
    const QString &path, const ImportChoices &choices, Look look, Progress &progress)
{
    FileHead head;
    const qint64 most = look == Look::Head ? HeadBytes : std::numeric_limits<qint64>::max();
    const Result<TextEncoding> encoding = detectEncoding(path, choices.encoding, most, progress);
    if (!encoding)
        return tl::unexpected(encoding.error());
    head.format.encoding = encoding->name;
    head.format.byteOrderMark = encoding->markLength > 0;
    TextSource source(path, *encoding, TextSource::Digest::None);
    if (auto opened = source.open(); !opened)
        return tl::unexpected(opened.error());
    std::string text;
    bool isWhole = false;
    while (std::ssize(text) < HeadBytes && !isWhole) {
        const Result<bool> more = source.readBlock(text);
        if (!more)
            return tl::unexpected(more.error());
        isWhole = !*more;
    }
    if (text.find_first_not_of(" \t\r\n") == std::string::npos)
        return failure(ErrorKind::FileEmpty, path);
    const Dialect dialect = dialectOf(text, choices, isWhole);
    head.format.delimiter = dialect.delimiter;
    head.format.quoting = dialect.quoting;
    head.records = cutHead(text, dialect, isWhole);
    return head;
}

} // namespace headroom
