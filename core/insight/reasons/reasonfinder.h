// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/insight/reasons/commentwords.h"
#include "core/insight/reasons/lexicon.h"

#include <QHash>

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
    bool saysNothing(const QString &comment) const;

    const Lexicon &lexicon() const { return m_lexicon; }

private:
    /// The terms that a word is, by number.
    const QList<int> &termsOf(const QString &word);
    /// Those of phrases that begin with the term, at that word, beside the ones known already.
    ReasonSet reasonsFrom(int term, const CommentWords &comment, size_t first, ReasonSet known);
    bool matches(const Lexicon::Phrase &phrase, const CommentWords &comment, size_t first);
    bool isDenied(const CommentWords &comment, const std::vector<size_t> &matched) const;
    bool isAt(const Lexicon::Place &place, const QString &word);

    Lexicon m_lexicon;
    QHash<int, QList<int>> m_beginnings; ///< phrases by a term of their first place
    QHash<QString, QList<int>> m_terms; ///< of the words seen
};

} // namespace headroom
