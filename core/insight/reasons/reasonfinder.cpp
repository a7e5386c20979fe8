// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/insight/reasons/reasonfinder.h"

#include <algorithm>
#include <utility>

namespace headroom {

namespace {

constexpr size_t MostBetween = 3; ///< words at a loose place of a phrase
constexpr size_t ReachOfNegation = 3; ///< words before a phrase
constexpr qsizetype LongestNothing = 40; ///< bytes
constexpr size_t MostRemembered = 200'000; ///< words

constexpr size_t FirstSlots = 4096;
constexpr quint64 Factor = 0x9e3779b97f4a7c15; ///< of Fibonacci hashing: 2^64 by the golden ratio

constexpr qsizetype PartOfKey = sizeof(quint64); ///< bytes
constexpr quint64 LongWord = quint64{0xff} << 56; ///< in the key of one; no letter has this byte

/// At most eight bytes as a number.
quint64 numberOf(QByteArrayView bytes)
{
    quint64 number = 0;
    for (const char byte : bytes)
        number = number << 8 | static_cast<uchar>(byte);
    return number;
}

template <typename Terms> TermBits bitsOf(const Terms &terms)
{
    TermBits bits = 0;
    for (const int term : terms)
        bits |= TermBits{1} << static_cast<unsigned>(term) % 64U;
    return bits;
}

} // namespace

ReasonFinder::ReasonFinder(Lexicon lexicon)
    : m_lexicon(std::move(lexicon))
    , m_beginnings(static_cast<size_t>(m_lexicon.terms().size()))
    , m_slots(FirstSlots)
{
    for (const Lexicon::Phrase &phrase : m_lexicon.phrases()) {
        Sought sought{phrase, {}};
        for (const Lexicon::Place &place : phrase.places)
            sought.places.push_back(bitsOf(place));
        for (const int term : phrase.places.first())
            m_beginnings[static_cast<size_t>(term)].push_back(sought);
    }
}

ReasonSet ReasonFinder::reasonsIn(QUtf8StringView comment)
{
    take(comment);
    return reasonsOfSaid();
}

bool ReasonFinder::saysNothing(QUtf8StringView comment)
{
    take(comment);
    return isNothingSaid(comment);
}

std::optional<ReasonSet> ReasonFinder::reasonsSaid(QUtf8StringView comment)
{
    take(comment);
    return isNothingSaid(comment) ? std::nullopt : std::optional(reasonsOfSaid());
}

void ReasonFinder::take(QUtf8StringView comment)
{
    if (m_words.size() >= MostRemembered) {
        m_slots.assign(FirstSlots, {});
        m_words.clear();
    }
    m_said.clear();
    m_saidTerms = 0;
    WordScanner scanner(comment);
    while (const std::optional<TypedWord> word = scanner.next()) {
        const Slot &slot = slotOf({word->letters.data(), word->letters.size()});
        m_said.push_back({slot.terms, slot.next - 1, word->sentence, word->clause});
        m_saidTerms |= slot.terms;
    }
}

quint64 ReasonFinder::keyOf(QByteArrayView letters)
{
    if (letters.size() <= PartOfKey)
        return numberOf(letters);
    quint64 hash = 0;
    for (qsizetype at = 0; at < letters.size(); at += PartOfKey) {
        const QByteArrayView part = letters.sliced(at, std::min(PartOfKey, letters.size() - at));
        hash = (hash ^ numberOf(part)) * Factor;
        hash ^= hash >> 32;
    }
    return hash | LongWord;
}

/// Of the word, which is remembered from now on.
const ReasonFinder::Slot &ReasonFinder::slotOf(QByteArrayView typed)
{
    const quint64 key = keyOf(typed);
    const Slot &slot = m_slots[slotFor(key, typed)];
    return slot.next > 0 ? slot : added(key, typed);
}

const ReasonFinder::Slot &ReasonFinder::added(quint64 key, QByteArrayView typed)
{
    m_words.push_back(known(QUtf8StringView(typed)));
    if (m_words.size() * 2 > m_slots.size())
        growTable();
    Slot &slot = m_slots[slotFor(key, typed)];
    slot = {key, bitsOf(m_words.back().terms), static_cast<quint32>(m_words.size())};
    return slot;
}

/// Where the word is, or would be.
size_t ReasonFinder::slotFor(quint64 key, QByteArrayView typed) const
{
    const size_t mask = m_slots.size() - 1;
    for (size_t at = (key * Factor >> 32) & mask;; at = (at + 1) & mask) {
        const Slot &slot = m_slots[at];
        if (slot.next == 0)
            return at;
        if (slot.key == key && (key < LongWord || m_words[slot.next - 1].typed == typed))
            return at;
    }
}

/// All but the last word, which has no place yet.
void ReasonFinder::growTable()
{
    const std::vector<Slot> before = std::exchange(m_slots, std::vector<Slot>(m_slots.size() * 2));
    for (const Slot &slot : before) {
        if (slot.next > 0)
            m_slots[slotFor(slot.key, m_words[slot.next - 1].typed)] = slot;
    }
}

ReasonFinder::Word ReasonFinder::known(QUtf8StringView typed) const
{
    const QString form = wordForm(typed);
    Word word{QByteArray(typed.data(), typed.size()), form, {}, m_lexicon.isNegation(form),
        m_lexicon.isTurn(form), m_lexicon.isOfNothing(form)};
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
        if (m_said[first].terms == 0)
            continue;
        for (const int term : wordAt(first).terms)
            found |= reasonsFrom(term, first, found);
    }
    return found;
}

ReasonSet ReasonFinder::reasonsFrom(int term, size_t first, ReasonSet known) const
{
    for (const Sought &sought : m_beginnings[static_cast<size_t>(term)]) {
        const ReasonSet reason = reasonBit(sought.phrase.reason);
        if ((known & reason) == 0 && canMatch(sought) && matches(sought, first))
            known |= reason;
    }
    return known;
}

/// Whether the comment may have a word for each place; most phrases end here.
bool ReasonFinder::canMatch(const Sought &sought) const
{
    return std::ranges::all_of(
        sought.places, [this](TermBits place) { return (place & m_saidTerms) != 0; });
}

bool ReasonFinder::isNothingSaid(QUtf8StringView comment) const
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

bool ReasonFinder::isAt(const Sought &sought, qsizetype place, size_t at) const
{
    if ((m_said[at].terms & sought.places[static_cast<size_t>(place)]) == 0)
        return false;
    const std::vector<int> &terms = wordAt(at).terms;
    return std::ranges::any_of(sought.phrase.places[place],
        [&terms](int wanted) { return std::ranges::find(terms, wanted) != terms.end(); });
}

bool ReasonFinder::matches(const Sought &sought, size_t first) const
{
    const Lexicon::Phrase &phrase = sought.phrase;
    const int sentence = m_said[first].sentence;
    Places matched{first};
    for (qsizetype place = 1; place < phrase.places.size(); ++place) {
        const size_t reach = phrase.loose[place] ? MostBetween + 1 : 1;
        size_t at = matched.last() + 1;
        const size_t to = std::min(at + reach, m_said.size());
        while (at < to && m_said[at].sentence == sentence && !isAt(sought, place, at))
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
