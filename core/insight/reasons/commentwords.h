// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QUtf8StringView>

#include <optional>
#include <vector>

namespace headroom {

/// A comment as a row of words in the form in which they are compared.
struct CommentWords
{
    std::vector<QString> words; ///< folded, without apostrophes: "didnt"
    std::vector<int> sentences; ///< the number of the sentence that a word stands in
    std::vector<int> clauses; ///< the same for parts between commas
};

CommentWords wordsOf(QUtf8StringView comment);

/// A word of a comment as it was typed, without apostrophes, and where it stands.
struct TypedWord
{
    QUtf8StringView letters;
    int sentence = 0;
    int clause = 0;
};

/// Goes through a comment word by word. Bytes that are no UTF-8 stand between words.
class WordScanner
{
public:
    /// REQUIRES: the comment outlives it.
    explicit WordScanner(QUtf8StringView comment)
        : m_comment(comment)
    {
    }

    /// The next word, good until the one after it; nothing after the last.
    std::optional<TypedWord> next();

private:
    std::optional<TypedWord> joined(qsizetype first);

    QByteArrayView m_comment;
    qsizetype m_at = 0;
    int m_sentence = 0;
    int m_clause = 0;
    QByteArray m_joined; ///< a word with an apostrophe in it
};

/// The form in which a word is compared: folded.
QString wordForm(QUtf8StringView typed);

/// Whether one letter more, fewer, other, or changed places with the next makes a into b. Source:
/// Damerau, F. J. (1964), A technique for computer detection and correction of spelling errors,
/// Communications of the ACM 7.
bool isOneEditAway(QStringView a, QStringView b);

/// Words and stems shorter than this are never taken for misspelt.
constexpr qsizetype LettersToMisspell = 6;

/// Whether the word may be a misspelling of the term (isStem: of a word that begins with it): both
/// have six letters or more, begin with the same one, and are one edit apart.
bool isMisspelling(QStringView word, QStringView letters, bool isStem);

} // namespace headroom
