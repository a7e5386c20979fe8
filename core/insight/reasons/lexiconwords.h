// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QStringList>

#include <optional>

namespace headroom {

/// How customers name one reason, as a user reads and changes it.
struct LexiconReason
{
    QString id; ///< "late-delivery"; of an own reason its name
    /// The reason is what the comment is about, good or bad: "not" does not take it back.
    bool isSubject = false;
    /// By language ("nl", "en"), as resources/lexicon writes them: "te laat ~ geleverd|bezorgd".
    QMap<QString, QStringList> phrases = {};

    bool operator==(const LexiconReason &) const = default;
};

using LexiconWords = QList<LexiconReason>;

/// Languages that phrases are kept by.
inline const QStringList LexiconLanguages{QStringLiteral("nl"), QStringLiteral("en")};

inline constexpr qsizetype MostReasons = 64;
inline constexpr qsizetype LongestPhrase = 1000; ///< letters
inline constexpr qsizetype LongestReasonName = 60;
inline constexpr qsizetype MostPhrases = 2000; ///< of all reasons together

/// The ones that come with the program.
LexiconWords builtInWords();

/// A phrase in the form in which it is compared with comments: "Té laat ~ Geleverd" is "te laat ~
/// geleverd". Errors: PhraseNotReadable.
Result<QString> readablePhrase(const QString &typed);

/// A name for an own reason, trimmed. Errors: ReasonNameTaken for the name or the id of another
/// one and for none; TextTooLong.
Result<QString> readableReasonName(const QString &typed, const LexiconWords &others);

/// Every phrase readable and once, every reason once. Errors: those of the two above;
/// TooManyReasons; TextTooLong for too many phrases.
Result<LexiconWords> checkedWords(const LexiconWords &words);

/// What the database keeps of a version: JSON, {"format": 1, "reasons": [{"id", "phrases",
/// "subject"}]}. No words: ours hold again.
QByteArray toRecord(const std::optional<LexiconWords> &words);

/// What toRecord() was given; failure for anything else. Errors: LexiconFileNotReadable.
Result<std::optional<LexiconWords>> wordsFromRecord(const QByteArray &record);

} // namespace headroom
