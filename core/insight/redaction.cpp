// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/insight/redaction.h"

#include "core/base/textfolding.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

constexpr qsizetype ShortestName = 3; ///< letters
constexpr qsizetype FewestPhoneDigits = 9;
constexpr qsizetype MostPhoneDigits = 15;
constexpr qsizetype FewestNumberDigits = 5;

bool isParticle(const QString &word)
{
    static const QSet<QString> particles{u"van"_s, u"de"_s, u"der"_s, u"den"_s, u"het"_s, u"ten"_s,
        u"ter"_s, u"te"_s, u"op"_s, u"in"_s, u"aan"_s, u"bij"_s, u"uit"_s, u"von"_s, u"zu"_s,
        u"la"_s, u"le"_s, u"du"_s, u"da"_s, u"di"_s, u"el"_s, u"al"_s, u"bin"_s, u"t"_s, u"s"_s};
    return particles.contains(word);
}

/// A word of a comment, and where it stands.
struct PlacedWord
{
    QString text; ///< folded
    qsizetype first = 0;
    qsizetype end = 0;
    bool isInitial = false; ///< one capital letter
};

QList<PlacedWord> placedWords(const QString &comment)
{
    QList<PlacedWord> words;
    const auto isLetter = [&](qsizetype at) {
        return comment[at].isLetter() || comment[at].isMark();
    };
    for (qsizetype at = 0; at < comment.size();) {
        if (!isLetter(at)) {
            ++at;
            continue;
        }
        const qsizetype first = at;
        while (at < comment.size() && isLetter(at))
            ++at;
        const QString text = comment.sliced(first, at - first);
        words.append({folded(text), first, at, text.size() == 1 && text.front().isUpper()});
    }
    return words;
}

qsizetype digitsIn(const QString &text)
{
    return std::ranges::count_if(text, [](QChar letter) { return letter.isDigit(); });
}

/// Nothing but blanks, full stops and apostrophes between two words of a name.
bool isJoined(const QString &comment, qsizetype from, qsizetype to)
{
    const QString between = comment.sliced(from, to - from);
    return std::ranges::all_of(
        between, [](QChar letter) { return letter.isSpace() || u".'’-"_s.contains(letter); });
}

} // namespace

Redactor::Redactor(const QStringList &people, const RedactionWords &words)
    : m_words(words)
{
    for (const QString &person : people) {
        const QList<PlacedWord> parts = placedWords(person);
        for (const PlacedWord &part : parts) {
            if (part.text.size() >= ShortestName && !isParticle(part.text))
                m_names.insert(part.text);
        }
    }
}

void Redactor::findPatterns(const QString &comment, QList<Span> &spans) const
{
    static const QRegularExpression email(
        uR"([\w.+%-]+@[\w-]+(\.[\w-]+)+)"_s, QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression iban(
        uR"(\b[A-Z]{2}\d{2}[ ]?[A-Z]{4}([ ]?\d){10,14}\b|\b[A-Z]{2}\d{2}([ ]?\d{4}){3,7}([ ]?\d{1,3})?\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression phone(
        uR"((?<![\w])(\+|\((?=\d{2,5}\)))?\d[\d ().\-/]{6,}\d(?![\w]))"_s);
    static const QRegularExpression date(
        uR"(^(\d{1,2}[-/.]\d{1,2}[-/.](\d{4}|\d{2})|\d{4}[-/.]\d{1,2}[-/.]\d{1,2})(?!\d))"_s);
    static const QRegularExpression number(uR"(#?(?<![\w])[A-Za-z]{0,6}[-/]?\d[\w/-]*)"_s);
    const auto add = [&](const QRegularExpression &pattern, const QString &words, auto isIt) {
        for (auto it = pattern.globalMatch(comment); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            const Span span{match.capturedStart(), match.capturedEnd(), &words};
            const bool isFree = std::ranges::none_of(spans, [&](const Span &other) {
                return span.first < other.end && other.first < span.end;
            });
            if (isFree && isIt(match.captured()))
                spans.append(span);
        }
    };
    add(email, m_words.email, [](const QString &) { return true; });
    add(iban, m_words.number, [](const QString &) { return true; });
    add(phone, m_words.phone, [](const QString &text) {
        const qsizetype digits = digitsIn(text);
        const bool isDialled =
            text.startsWith(u'0') || text.startsWith(u'+') || text.startsWith(u'(');
        return isDialled && digits >= FewestPhoneDigits && digits <= MostPhoneDigits
            && !date.match(text).hasMatch();
    });
    add(number, m_words.number, [](const QString &text) {
        return digitsIn(text) >= FewestNumberDigits && !date.match(text).hasMatch();
    });
}

void Redactor::findNames(const QString &comment, QList<Span> &spans) const
{
    const QList<PlacedWord> words = placedWords(comment);
    const auto isName = [&](const PlacedWord &word) {
        return m_names.contains(word.text)
            || (word.text.endsWith(u's') && m_names.contains(word.text.chopped(1)));
    };
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (!isName(words[i]))
            continue;
        qsizetype first = i;
        // "J. van der" before "Berg" is part of it.
        while (first > 0 && isJoined(comment, words[first - 1].end, words[first].first)
            && (isParticle(words[first - 1].text) || words[first - 1].isInitial))
            --first;
        // "met de Jansen" keeps its "met de"; a particle alone begins no name in lower case.
        if (first < i && words[first].isInitial == false && words[first].text == u"de"_s
            && comment[words[first].first].isLower() && comment[words[i].first].isLower())
            ++first;
        const qsizetype end = words[i].end;
        const bool joins = !spans.isEmpty() && spans.last().words == &m_words.name
            && isJoined(comment, spans.last().end, words[first].first);
        if (joins)
            spans.last().end = end;
        else
            spans.append({words[first].first, end, &m_words.name});
    }
}

QString Redactor::redacted(const QString &comment) const
{
    QList<Span> names;
    findNames(comment, names);
    QList<Span> spans;
    findPatterns(comment, spans);
    for (const Span &name : std::as_const(names)) {
        const bool isFree = std::ranges::none_of(spans,
            [&](const Span &other) { return name.first < other.end && other.first < name.end; });
        if (isFree)
            spans.append(name);
    }
    std::ranges::sort(spans, std::ranges::greater(), &Span::first);
    QString result = comment;
    for (const Span &span : std::as_const(spans))
        result.replace(span.first, span.end - span.first, *span.words);
    return result;
}

} // namespace headroom
