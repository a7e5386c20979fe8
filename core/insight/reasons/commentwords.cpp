// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/insight/reasons/commentwords.h"

#include "core/base/textfolding.h"

#include <algorithm>
#include <array>
#include <bit>

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

/// What stands at a place of a comment, and how many bytes it takes.
struct Letter
{
    LetterKind kind = Between;
    qsizetype bytes = 1;
};

LetterKind kindOf(char32_t code)
{
    if (code == U'’' || code == U'‘' || code == U'´')
        return Apostrophe;
    return QChar::isLetterOrNumber(code) || QChar::isMark(code) ? PartOfWord : Between;
}

/// Of a letter beyond ASCII. What is no UTF-8 is taken byte by byte.
Letter longLetterAt(QByteArrayView comment, qsizetype at)
{
    const auto first = static_cast<uchar>(comment[at]);
    const int more = std::countl_one(first) - 1; // bytes that follow
    if (more < 1 || more > 3 || at + more >= comment.size())
        return {};
    char32_t code = first & (0x3fU >> more);
    for (int i = 1; i <= more; ++i) {
        const auto next = static_cast<uchar>(comment[at + i]);
        if (next >> 6 != 2)
            return {};
        code = code << 6 | (next & 0x3fU);
    }
    return {kindOf(code), more + 1};
}

Letter letterAt(QByteArrayView comment, qsizetype at)
{
    const auto byte = static_cast<uchar>(comment[at]);
    return byte < AsciiKinds.size() ? Letter{AsciiKinds[byte], 1} : longLetterAt(comment, at);
}

} // namespace

std::optional<TypedWord> WordScanner::next()
{
    while (m_at < m_comment.size()) {
        const auto [kind, bytes] = letterAt(m_comment, m_at);
        if (kind == PartOfWord)
            break;
        m_sentence += kind == EndOfSentence ? 1 : 0;
        m_clause += kind == EndOfSentence || kind == EndOfClause ? 1 : 0;
        m_at += bytes;
    }
    if (m_at == m_comment.size())
        return std::nullopt;
    const qsizetype first = m_at;
    while (m_at < m_comment.size()) {
        const auto [kind, bytes] = letterAt(m_comment, m_at);
        if (kind == Apostrophe)
            return joined(first);
        if (kind != PartOfWord)
            break;
        m_at += bytes;
    }
    return TypedWord{{m_comment.data() + first, m_at - first}, m_sentence, m_clause};
}

/// The word that begins there and has an apostrophe where the scanner is.
std::optional<TypedWord> WordScanner::joined(qsizetype first)
{
    m_joined.clear();
    m_joined.append(m_comment.sliced(first, m_at - first));
    while (m_at < m_comment.size()) {
        const auto [kind, bytes] = letterAt(m_comment, m_at);
        if (kind != PartOfWord && kind != Apostrophe)
            break;
        if (kind == PartOfWord)
            m_joined.append(m_comment.sliced(m_at, bytes));
        m_at += bytes;
    }
    return TypedWord{m_joined, m_sentence, m_clause};
}

/// Most words are plain letters: the full folding would take most of the time.
QString wordForm(QUtf8StringView typed)
{
    const QString word = typed.toString();
    const bool isPlain =
        std::ranges::all_of(word, [](QChar letter) { return letter.unicode() < 128; });
    return isPlain ? word.toLower() : folded(word);
}

CommentWords wordsOf(QUtf8StringView comment)
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
