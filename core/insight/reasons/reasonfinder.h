// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/insight/reasons/commentwords.h"
#include "core/insight/reasons/lexicon.h"

#include <QVarLengthArray>

#include <optional>
#include <vector>

namespace headroom {

/// Reasons as bits, by their places in Lexicon::reasons().
using ReasonSet = quint64;

constexpr ReasonSet reasonBit(qsizetype reason)
{
    return ReasonSet{1} << reason;
}

/// Some of many terms, a bit each that a few share: no common bit, no common term.
using TermBits = quint64;

/// Finds the reasons that comments name. A comment can name several. Remembers words that it has
/// seen, so that a million comments cost little more than reading them.
class ReasonFinder
{
public:
    explicit ReasonFinder(Lexicon lexicon);

    ReasonSet reasonsIn(QUtf8StringView comment);
    /// Whether it is empty or one of the ways to leave the field blank: "none".
    bool saysNothing(QUtf8StringView comment);
    /// Nothing for a comment that says nothing.
    std::optional<ReasonSet> reasonsSaid(QUtf8StringView comment);

    const Lexicon &lexicon() const { return m_lexicon; }

private:
    /// A word as it was typed, and what is known about it.
    struct Word
    {
        QByteArray typed; ///< UTF-8
        QString form; ///< folded
        std::vector<int> terms; ///< that it is, by number
        bool isNegation = false;
        bool isTurn = false;
        bool isOfNothing = false;
    };

    struct SaidWord
    {
        TermBits terms = 0; ///< none: it is no term
        quint32 word = 0; ///< place in m_words
        int sentence = 0;
        int clause = 0;
    };

    using Places = QVarLengthArray<size_t, 8>; ///< in m_said

    /// Of the table of words; the places around are looked at in turn.
    struct Slot
    {
        quint64 key = 0; ///< keyOf() the letters
        TermBits terms = 0;
        quint32 next = 0; ///< place in m_words, and one; 0 is free
    };

    /// A phrase of the lexicon, by what its places have to be.
    struct Sought
    {
        Lexicon::Phrase phrase;
        std::vector<TermBits> places;
    };

    /// The letters themselves where they are few, else a hash of them.
    static quint64 keyOf(QByteArrayView letters);

    /// Takes the comment apart into m_said.
    void take(QUtf8StringView comment);
    const Slot &slotOf(QByteArrayView typed);
    const Slot &added(quint64 key, QByteArrayView typed);
    Word known(QUtf8StringView typed) const;
    void growTable();
    size_t slotFor(quint64 key, QByteArrayView typed) const;
    ReasonSet reasonsOfSaid() const;
    bool isNothingSaid(QUtf8StringView comment) const;

    const Word &wordAt(size_t at) const { return m_words[m_said[at].word]; }

    /// Those of phrases that begin with the term, at that word, beside the ones known already.
    ReasonSet reasonsFrom(int term, size_t first, ReasonSet known) const;
    bool canMatch(const Sought &sought) const;
    bool matches(const Sought &sought, size_t first) const;
    bool isDenied(const Places &matched) const;
    bool isAt(const Sought &sought, qsizetype place, size_t at) const;

    Lexicon m_lexicon;
    std::vector<std::vector<Sought>> m_beginnings; ///< phrases by a term of their first place
    std::vector<Word> m_words; ///< those seen
    std::vector<Slot> m_slots; ///< a power of two, at most half full
    std::vector<SaidWord> m_said; ///< of the comment in hand
    TermBits m_saidTerms = 0; ///< of all its words
};

} // namespace headroom
