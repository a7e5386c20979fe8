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

/// Finds the reasons that comments name. A comment can name several. Remembers words that it has
/// seen, so that a million comments cost little more than reading them.
class ReasonFinder
{
public:
    explicit ReasonFinder(Lexicon lexicon);

    ReasonSet reasonsIn(QStringView comment);
    /// Whether it is empty or one of the ways to leave the field blank: "none".
    bool saysNothing(QStringView comment);
    /// Nothing for a comment that says nothing.
    std::optional<ReasonSet> reasonsSaid(QStringView comment);

    const Lexicon &lexicon() const { return m_lexicon; }

private:
    /// A word as it was typed, and what is known about it.
    struct Word
    {
        QString typed;
        QString form; ///< folded
        std::vector<int> terms; ///< that it is, by number
        bool isNegation = false;
        bool isTurn = false;
        bool isOfNothing = false;
    };

    struct SaidWord
    {
        quint32 word = 0; ///< place in m_words
        int sentence = 0;
        int clause = 0;
    };

    using Places = QVarLengthArray<size_t, 8>; ///< in m_said

    /// Of the table of words; the places around are looked at in turn.
    struct Slot
    {
        quint32 hash = 0;
        quint32 next = 0; ///< place in m_words, and one; 0 is free
    };

    /// Takes the comment apart into m_said.
    void take(QStringView comment);
    quint32 placeOf(QStringView typed);
    Word known(QStringView typed) const;
    void growTable();
    size_t slotFor(quint32 hash, QStringView typed) const;
    ReasonSet reasonsOfSaid() const;
    bool isNothingSaid(QStringView comment) const;

    const Word &wordAt(size_t at) const { return m_words[m_said[at].word]; }

    /// Those of phrases that begin with the term, at that word, beside the ones known already.
    ReasonSet reasonsFrom(int term, size_t first, ReasonSet known) const;
    bool matches(const Lexicon::Phrase &phrase, size_t first) const;
    bool isDenied(const Places &matched) const;
    bool isAt(const Lexicon::Place &place, size_t at) const;

    Lexicon m_lexicon;
    std::vector<std::vector<int>> m_beginnings; ///< phrases by a term of their first place
    std::vector<Word> m_words; ///< those seen
    std::vector<Slot> m_slots; ///< a power of two, at most half full
    std::vector<SaidWord> m_said; ///< of the comment in hand
};

} // namespace headroom
