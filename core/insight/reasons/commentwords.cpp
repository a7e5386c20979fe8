// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/insight/reasons/commentwords.h"

#include "core/base/textfolding.h"

#include <algorithm>

namespace headroom {

namespace {

bool isApostrophe(QChar letter)
{
    return letter == u'\'' || letter == u'’' || letter == u'‘' || letter == u'`' || letter == u'´';
}

bool endsSentence(QChar letter)
{
    return QStringView(u".!?;\n\r").contains(letter);
}

bool endsClause(QChar letter)
{
    return QStringView(u",:()").contains(letter);
}

/// Most words are plain letters: the full folding would take most of the time.
QString foldedWord(const QString &word)
{
    const bool isPlain =
        std::ranges::all_of(word, [](QChar letter) { return letter.unicode() < 128; });
    return isPlain ? word.toLower() : folded(word);
}

} // namespace

CommentWords wordsOf(QStringView comment)
{
    CommentWords result;
    int sentence = 0;
    int clause = 0;
    QString word;
    const auto finish = [&] {
        if (word.isEmpty())
            return;
        result.words.push_back(foldedWord(word));
        result.sentences.push_back(sentence);
        result.clauses.push_back(clause);
        word.clear();
    };
    for (const QChar letter : comment) {
        if (letter.isLetterOrNumber() || letter.isMark()) {
            word.append(letter);
        } else if (!isApostrophe(letter)) {
            finish();
            sentence += endsSentence(letter) ? 1 : 0;
            clause += endsSentence(letter) || endsClause(letter) ? 1 : 0;
        }
    }
    finish();
    return result;
}

bool isOneEditAway(QStringView a, QStringView b)
{
    if (a.size() > b.size())
        std::swap(a, b);
    if (b.size() - a.size() > 1 || a == b)
        return false;
    qsizetype same = 0;
    while (same < a.size() && a[same] == b[same])
        ++same;
    if (b.size() > a.size())
        return a.sliced(same) == b.sliced(same + 1);
    if (a.sliced(same + 1) == b.sliced(same + 1))
        return true;
    return same + 1 < a.size() && a[same] == b[same + 1] && a[same + 1] == b[same]
        && a.sliced(same + 2) == b.sliced(same + 2);
}

bool isMisspelling(QStringView word, QStringView letters, bool isStem)
{
    if (word.size() < LettersToMisspell || letters.size() < LettersToMisspell
        || word.front() != letters.front())
        return false;
    if (!isStem)
        return isOneEditAway(word, letters);
    for (qsizetype length = letters.size() - 1; length <= letters.size() + 1; ++length) {
        if (length <= word.size() && isOneEditAway(word.first(length), letters))
            return true;
    }
    return false;
}

} // namespace headroom
