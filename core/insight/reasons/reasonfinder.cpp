// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/insight/reasons/reasonfinder.h"

#include <algorithm>
#include <cstring>

namespace headroom {

namespace {

constexpr size_t MostBetween = 3; ///< words at a loose place of a phrase
constexpr size_t ReachOfNegation = 3; ///< words before a phrase
constexpr qsizetype LongestNothing = 40; ///< letters
constexpr size_t MostRemembered = 200'000; ///< words

constexpr size_t FirstSlots = 4096;
constexpr quint64 Factor = 0x9e3779b97f4a7c15; ///< of Fibonacci hashing: 2^64 by the golden ratio

size_t bytesOf(QStringView letters)
{
    return static_cast<size_t>(letters.size()) * sizeof(char16_t);
}

quint32 hashOf(QStringView letters)
{
    const auto *bytes = reinterpret_cast<const char *>(letters.utf16());
    size_t left = bytesOf(letters);
    quint64 hash = left * Factor;
    while (left > 0) {
        quint64 part = 0;
        const size_t taken = std::min(left, sizeof part);
        std::memcpy(&part, bytes, taken);
        hash = (hash ^ part) * Factor;
        hash ^= hash >> 32;
        bytes += taken;
        left -= taken;
    }
    return static_cast<quint32>(hash);
}

bool isSame(QStringView a, QStringView b)
{
    return a.size() == b.size() && std::memcmp(a.utf16(), b.utf16(), bytesOf(a)) == 0;
}

} // namespace

ReasonFinder::ReasonFinder(Lexicon lexicon)
    : m_lexicon(std::move(lexicon))
    , m_beginnings(static_cast<size_t>(m_lexicon.terms().size()))
    , m_slots(FirstSlots)
{
    for (size_t i = 0; i < m_lexicon.phrases().size(); ++i) {
        for (const int term : m_lexicon.phrases()[i].places.first())
            m_beginnings[static_cast<size_t>(term)].push_back(static_cast<int>(i));
    }
}

ReasonSet ReasonFinder::reasonsIn(QStringView comment)
{
    take(comment);
    return reasonsOfSaid();
}

bool ReasonFinder::saysNothing(QStringView comment)
{
    take(comment);
    return isNothingSaid(comment);
}

std::optional<ReasonSet> ReasonFinder::reasonsSaid(QStringView comment)
{
    take(comment);
    return isNothingSaid(comment) ? std::nullopt : std::optional(reasonsOfSaid());
}

void ReasonFinder::take(QStringView comment)
{
    if (m_words.size() >= MostRemembered) {
        m_slots.assign(FirstSlots, {});
        m_words.clear();
    }
    m_said.clear();
    WordScanner scanner(comment);
    while (const std::optional<TypedWord> word = scanner.next())
        m_said.push_back({placeOf(word->letters), word->sentence, word->clause});
}

quint32 ReasonFinder::placeOf(QStringView typed)
{
    const quint32 hash = hashOf(typed);
    const Slot &slot = m_slots[slotFor(hash, typed)];
    if (slot.next > 0)
        return slot.next - 1;
    m_words.push_back(known(typed));
    if (m_words.size() * 2 > m_slots.size())
        growTable();
    else
        m_slots[slotFor(hash, typed)] = {hash, static_cast<quint32>(m_words.size())};
    return static_cast<quint32>(m_words.size() - 1);
}

/// Where the word is, or would be.
size_t ReasonFinder::slotFor(quint32 hash, QStringView typed) const
{
    const size_t mask = m_slots.size() - 1;
    for (size_t at = hash & mask;; at = (at + 1) & mask) {
        const Slot &slot = m_slots[at];
        if (slot.next == 0 || (slot.hash == hash && isSame(m_words[slot.next - 1].typed, typed)))
            return at;
    }
}

void ReasonFinder::growTable()
{
    m_slots.assign(m_slots.size() * 2, {});
    for (size_t i = 0; i < m_words.size(); ++i) {
        const quint32 hash = hashOf(m_words[i].typed);
        m_slots[slotFor(hash, m_words[i].typed)] = {hash, static_cast<quint32>(i + 1)};
    }
}

ReasonFinder::Word ReasonFinder::known(QStringView typed) const
{
    const QString form = wordForm(typed);
    Word word{typed.toString(), form, {}, m_lexicon.isNegation(form), m_lexicon.isTurn(form),
        m_lexicon.isOfNothing(form)};
    const QList<Lexicon::Term> &all = m_lexicon.terms();
    const auto collect = [&](const auto &isIt) {
        for (qsizetype i = 0; i < all.size(); ++i) {
            if (isIt(all[i]))
                word.terms.push_back(static_cast<int>(i));
        }
    };
    collect([&form](const Lexicon::Term &term) {
        return term.isStem ? form.startsWith(term.letters) : form == term.letters;
    });
    if (word.terms.empty() && !m_lexicon.isOwnWord(form)) {
        collect([&form](const Lexicon::Term &term) {
            return isMisspelling(form, term.letters, term.isStem);
        });
    }
    return word;
}

ReasonSet ReasonFinder::reasonsOfSaid() const
{
    ReasonSet found = 0;
    for (size_t first = 0; first < m_said.size(); ++first) {
        for (const int term : wordAt(first).terms)
            found |= reasonsFrom(term, first, found);
    }
    return found;
}

ReasonSet ReasonFinder::reasonsFrom(int term, size_t first, ReasonSet known) const
{
    for (const int number : m_beginnings[static_cast<size_t>(term)]) {
        const Lexicon::Phrase &phrase = m_lexicon.phrases()[static_cast<size_t>(number)];
        const ReasonSet reason = reasonBit(phrase.reason);
        if ((known & reason) == 0 && matches(phrase, first))
            known |= reason;
    }
    return known;
}

bool ReasonFinder::isNothingSaid(QStringView comment) const
{
    if (comment.size() > LongestNothing)
        return false;
    QStringList forms;
    for (size_t at = 0; at < m_said.size(); ++at) {
        if (!wordAt(at).isOfNothing)
            return false;
        forms.append(wordAt(at).form);
    }
    return forms.isEmpty() || m_lexicon.isNothing(forms.join(u' '));
}

bool ReasonFinder::isAt(const Lexicon::Place &place, size_t at) const
{
    const std::vector<int> &terms = wordAt(at).terms;
    return !terms.empty() && std::ranges::any_of(place, [&terms](int wanted) {
        return std::ranges::find(terms, wanted) != terms.end();
    });
}

bool ReasonFinder::matches(const Lexicon::Phrase &phrase, size_t first) const
{
    const int sentence = m_said[first].sentence;
    Places matched{first};
    for (qsizetype place = 1; place < phrase.places.size(); ++place) {
        const size_t reach = phrase.loose[place] ? MostBetween + 1 : 1;
        size_t at = matched.last() + 1;
        const size_t to = std::min(at + reach, m_said.size());
        while (at < to && m_said[at].sentence == sentence && !isAt(phrase.places[place], at))
            ++at;
        if (at >= to || m_said[at].sentence != sentence)
            return false;
        matched.append(at);
    }
    return !phrase.cancels || !isDenied(matched);
}

bool ReasonFinder::isDenied(const Places &matched) const
{
    const size_t first = matched.first();
    for (size_t at = first; at-- > 0 && first - at <= ReachOfNegation;) {
        if (m_said[at].clause != m_said[first].clause || wordAt(at).isTurn)
            break;
        if (wordAt(at).isNegation)
            return true;
    }
    for (size_t at = first + 1; at < matched.last(); ++at) {
        const bool isPart = std::ranges::find(matched, at) != matched.end();
        if (!isPart && wordAt(at).isNegation)
            return true;
    }
    return false;
}

} // namespace headroom
