// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/insight/reasons/reasonfinder.h"

#include <algorithm>

namespace headroom {

namespace {

constexpr size_t MostBetween = 3; ///< words at a loose place of a phrase
constexpr size_t ReachOfNegation = 3; ///< words before a phrase
constexpr qsizetype LongestNothing = 40; ///< letters
constexpr qsizetype MostRemembered = 200'000;

} // namespace

ReasonFinder::ReasonFinder(Lexicon lexicon)
    : m_lexicon(std::move(lexicon))
{
    for (size_t i = 0; i < m_lexicon.phrases().size(); ++i) {
        for (const int term : m_lexicon.phrases()[i].places.first())
            m_beginnings[term].append(static_cast<int>(i));
    }
}

ReasonSet ReasonFinder::reasonsIn(QStringView comment)
{
    const CommentWords words = wordsOf(comment);
    ReasonSet found = 0;
    for (size_t first = 0; first < words.words.size(); ++first) {
        const QList<int> terms = termsOf(words.words[first]);
        for (const int term : terms)
            found |= reasonsFrom(term, words, first, found);
    }
    return found;
}

ReasonSet ReasonFinder::reasonsFrom(
    int term, const CommentWords &comment, size_t first, ReasonSet known)
{
    const QList<int> &phrases = m_beginnings[term];
    for (const int number : phrases) {
        const Lexicon::Phrase &phrase = m_lexicon.phrases()[static_cast<size_t>(number)];
        const ReasonSet reason = reasonBit(phrase.reason);
        if ((known & reason) == 0 && matches(phrase, comment, first))
            known |= reason;
    }
    return known;
}

bool ReasonFinder::saysNothing(const QString &comment) const
{
    if (comment.size() > LongestNothing)
        return false;
    const std::vector<QString> words = wordsOf(comment).words;
    return words.empty() || m_lexicon.isNothing(QStringList(words.begin(), words.end()).join(u' '));
}

const QList<int> &ReasonFinder::termsOf(const QString &word)
{
    const auto known = m_terms.constFind(word);
    if (known != m_terms.constEnd())
        return *known;
    if (m_terms.size() >= MostRemembered)
        m_terms.clear();
    QList<int> terms;
    const QList<Lexicon::Term> &all = m_lexicon.terms();
    const auto collect = [&](const auto &isIt) {
        for (qsizetype i = 0; i < all.size(); ++i) {
            if (isIt(all[i]))
                terms.append(static_cast<int>(i));
        }
    };
    collect([&word](const Lexicon::Term &term) {
        return term.isStem ? word.startsWith(term.letters) : word == term.letters;
    });
    if (terms.isEmpty() && !m_lexicon.isOwnWord(word)) {
        collect([&word](const Lexicon::Term &term) {
            return isMisspelling(word, term.letters, term.isStem);
        });
    }
    return *m_terms.insert(word, terms);
}

bool ReasonFinder::isAt(const Lexicon::Place &place, const QString &word)
{
    const QList<int> &terms = termsOf(word);
    return std::ranges::any_of(
        place, [&terms](int wanted) { return std::ranges::find(terms, wanted) != terms.end(); });
}

bool ReasonFinder::matches(const Lexicon::Phrase &phrase, const CommentWords &comment, size_t first)
{
    std::vector<size_t> matched{first};
    for (qsizetype place = 1; place < phrase.places.size(); ++place) {
        const size_t reach = phrase.loose[place] ? MostBetween + 1 : 1;
        const size_t from = matched.back() + 1;
        const size_t to = std::min(from + reach, comment.words.size());
        size_t at = from;
        while (at < to && comment.sentences[at] == comment.sentences[first]
            && !isAt(phrase.places[place], comment.words[at]))
            ++at;
        if (at >= to || comment.sentences[at] != comment.sentences[first])
            return false;
        matched.push_back(at);
    }
    return !phrase.cancels || !isDenied(comment, matched);
}

bool ReasonFinder::isDenied(const CommentWords &comment, const std::vector<size_t> &matched) const
{
    const size_t first = matched.front();
    for (size_t at = first; at-- > 0 && first - at <= ReachOfNegation;) {
        if (comment.clauses[at] != comment.clauses[first] || m_lexicon.isTurn(comment.words[at]))
            break;
        if (m_lexicon.isNegation(comment.words[at]))
            return true;
    }
    for (size_t at = first + 1; at < matched.back(); ++at) {
        const bool isPart = std::ranges::find(matched, at) != matched.end();
        if (!isPart && m_lexicon.isNegation(comment.words[at]))
            return true;
    }
    return false;
}

} // namespace headroom
