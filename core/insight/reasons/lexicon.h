// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/insight/reasons/lexiconwords.h"

#include <QByteArray>
#include <QList>
#include <QSet>
#include <QStringList>

#include <vector>

namespace headroom {

/// The words that customers use for a reason, as data: resources/lexicon, whose README says how a
/// phrase is written. All languages together: a comment does not say which one it is in.
class Lexicon
{
public:
    /// Words that may stand at one place of a phrase, by their numbers in terms().
    using Place = QList<int>;

    /// A word, or the beginning of words.
    struct Term
    {
        QString letters; ///< folded
        bool isStem = false;

        bool operator==(const Term &) const = default;
    };

    /// Words that follow each other.
    struct Phrase
    {
        int reason = 0; ///< place in reasons()
        QList<Place> places;
        QList<bool> loose; ///< for each place: other words may stand before it
        bool cancels = true; ///< "not" before it takes it back; a mere subject stays one
    };

    Lexicon() = default;
    /// One JSON text per language. Faults in them are ours: an assertion.
    explicit Lexicon(const QList<QByteArray> &languages);

    /// The one that comes with the program.
    static Lexicon builtIn();
    /// These words for the reasons; all else as it comes with the program. REQUIRES: checked.
    static Lexicon of(const LexiconWords &words);

    /// Ids: "late-delivery", "staff", ...; words for them stand in ui/text. At most 64.
    const QStringList &reasons() const { return m_reasons; }

    const QList<Term> &terms() const { return m_terms; }

    const std::vector<Phrase> &phrases() const { return m_phrases; }

    bool isNegation(const QString &word) const { return m_negations.contains(word); }

    /// Words that begin a new thought: "but". What is denied before them is not denied after.
    bool isTurn(const QString &word) const { return m_turns.contains(word); }

    /// Words that only look like a slip of the pen for another one.
    bool isOwnWord(const QString &word) const { return m_ownWords.contains(word); }

    /// Whole comments that say nothing, as words with a space between: "none".
    bool isNothing(const QString &comment) const { return m_nothing.contains(comment); }

    /// Whether such a comment holds the word.
    bool isOfNothing(const QString &word) const { return m_wordsOfNothing.contains(word); }

private:
    void addLanguage(const QByteArray &json);
    void addPhrases(const LexiconReason &reason, const QString &language);
    Phrase readPhrase(const QString &text);
    int termNumber(const QString &text);

    QStringList m_reasons;
    QList<Term> m_terms;
    std::vector<Phrase> m_phrases;
    QSet<QString> m_negations;
    QSet<QString> m_turns;
    QSet<QString> m_ownWords;
    QSet<QString> m_nothing;
    QSet<QString> m_wordsOfNothing;
};

} // namespace headroom
