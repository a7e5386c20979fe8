// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/answers/commentsearch.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

/// A word or phrase in the quotes of FTS5, with the star of a beginning behind them.
QString quotedTerm(const QString &text, bool isBeginning)
{
    QString quoted = text;
    quoted.replace(u'"', u"\"\""_s);
    return u'"' + quoted + u'"' + (isBeginning ? u"*"_s : QString());
}

bool hasLetters(const QString &text)
{
    return std::ranges::any_of(text, [](QChar letter) { return letter.isLetterOrNumber(); });
}

void addTerm(QStringList &terms, const QString &typed)
{
    const QString text = typed.trimmed();
    const bool isBeginning = text.endsWith(u'*');
    if (hasLetters(text))
        terms.append(quotedTerm(isBeginning ? text.chopped(1) : text, isBeginning));
}

Result<bool> isAttached(const Connection &connection)
{
    return connection
        .integer("SELECT count(*) FROM pragma_database_list WHERE name = 'comment_search'")
        .map([](const std::optional<qint64> &count) { return count.value_or(0) > 0; });
}

} // namespace

QString searchExpression(const QString &typed)
{
    QString text = typed;
    for (const QChar quote : u"“”„«»"_s)
        text.replace(quote, u'"');
    // What stands between two quotes is a phrase; a quote that is never closed runs to the end.
    const QStringList parts = text.split(u'"');
    QStringList terms;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const bool isPhrase = i % 2 == 1;
        const QStringList words =
            isPhrase ? QStringList{parts[i]} : parts[i].simplified().split(u' ');
        for (const QString &word : words)
            addTerm(terms, word);
    }
    return terms.join(u" AND "_s);
}

Result<void> beginSearchIndex(const Connection &connection)
{
    const Result<bool> attached = isAttached(connection);
    if (!attached)
        return tl::unexpected(attached.error());
    const Result<void> emptied = *attached
        ? connection.run("DROP TABLE IF EXISTS comment_search.comment_text")
        : connection.run("ATTACH ':memory:' AS comment_search");
    return emptied.and_then([&] {
        return connection.run(
            "CREATE VIRTUAL TABLE comment_search.comment_text USING fts5 (comment, content = '',"
            " columnsize = 0, tokenize = 'unicode61 remove_diacritics 2')");
    });
}

Result<ResponseId> addToSearchIndex(const Connection &connection, ResponseId after, qint64 most)
{
    const Result<std::optional<qint64>> last = connection.integer(
        "SELECT max(id) FROM (SELECT id FROM response WHERE id > ? ORDER BY id LIMIT ?)", after,
        most);
    if (!last)
        return tl::unexpected(last.error());
    if (!*last)
        return after;
    const ResponseId end(**last);
    return connection
        .run("INSERT INTO comment_search.comment_text (rowid, comment)"
             " SELECT id, comment FROM main.response WHERE id > ? AND id <= ?"
             " AND comment IS NOT NULL ORDER BY id",
            after, end)
        .map([&] { return end; });
}

} // namespace headroom
