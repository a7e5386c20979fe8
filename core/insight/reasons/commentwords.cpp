// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/insight/reasons/commentwords.h"

#include "core/base/textfolding.h"

#include <algorithm>
#include <array>

namespace headroom {

namespace {

enum LetterKind : quint8 { Between, PartOfWord, Apostrophe, EndOfClause, EndOfSentence };

constexpr std::array<LetterKind, 128> kindsOfAscii()
{
    std::array<LetterKind, 128> kinds{};
    for (size_t code = 0; code < kinds.size(); ++code) {
        const bool isLetter = (code >= 'a' && code <= 'z') || (code >= 'A' && code <= 'Z');
        if (isLetter || (code >= '0' && code <= '9'))
            kinds[code] = PartOfWord;
    }
    for (const char letter : {'\'', '`'})
        kinds[static_cast<size_t>(letter)] = Apostrophe;
    for (const char letter : {',', ':', '(', ')'})
        kinds[static_cast<size_t>(letter)] = EndOfClause;
    for (const char letter : {'.', '!', '?', ';', '\n', '\r'})
        kinds[static_cast<size_t>(letter)] = EndOfSentence;
    return kinds;
}

constexpr std::array<LetterKind, 128> AsciiKinds = kindsOfAscii();

LetterKind kindOf(QChar letter)
{
    if (letter.unicode() < AsciiKinds.size())
        return AsciiKinds[letter.unicode()];
    if (letter == u'’' || letter == u'‘' || letter == u'´')
        return Apostrophe;
    return letter.isLetterOrNumber() || letter.isMark() ? PartOfWord : Between;
}

} // namespace

std::optional<TypedWord> WordScanner::next()
{
    for (; m_at < m_comment.size(); ++m_at) {
        const LetterKind kind = kindOf(m_comment[m_at]);
        if (kind == PartOfWord)
            break;
        m_sentence += kind == EndOfSentence ? 1 : 0;
        m_clause += kind == EndOfSentence || kind == EndOfClause ? 1 : 0;
    }
    if (m_at == m_comment.size())
        return std::nullopt;
    const qsizetype first = m_at;
    bool isWhole = true;
    for (; m_at < m_comment.size(); ++m_at) {
        const LetterKind kind = kindOf(m_comment[m_at]);
        if (kind != PartOfWord && kind != Apostrophe)
            break;
        isWhole = isWhole && kind == PartOfWord;
    }
    const QStringView typed = m_comment.sliced(first, m_at - first);
    if (isWhole)
        return TypedWord{typed, m_sentence, m_clause};
    m_joined.clear();
    for (const QChar letter : typed) {
        if (kindOf(letter) == PartOfWord)
            m_joined.append(letter);
    }
    return TypedWord{m_joined, m_sentence, m_clause};
}

/// Most words are plain letters: the full folding would take most of the time.
QString wordForm(QStringView typed)
{
    const bool isPlain =
        std::ranges::all_of(typed, [](QChar letter) { return letter.unicode() < 128; });
    return isPlain ? typed.toString().toLower() : folded(typed);
}

CommentWords wordsOf(QStringView comment)
{
    CommentWords result;
    WordScanner scanner(comment);
    while (const std::optional<TypedWord> word = scanner.next()) {
        result.words.push_back(wordForm(word->letters));
        result.sentences.push_back(word->sentence);
        result.clauses.push_back(word->clause);
    }
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
