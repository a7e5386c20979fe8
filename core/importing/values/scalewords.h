// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <optional>

namespace headroom {

/// One of the different values of a column, and how often it occurs.
struct CountedValue
{
    QString text;
    qint64 count = 0;
};

/// The answers of a question that is answered in words.
struct WordScale
{
    int size = 0;
    QHash<QString, int> points; ///< by wordKey: from 0, the least favourable, to size - 1
    bool isStatement = false; ///< says how far one agrees: what is favourable depends on with what
};

/// A score with words around it.
struct LabelledNumber
{
    double value = 0;
    std::optional<int> outOf; ///< the highest possible, where it is written
    QString label; ///< by wordKey
};

/// How answers on a scale are written. Read from resources/profiles/scales.json.
class ScaleWords
{
public:
    /// Its data are ours: a fault in them is an assertion.
    static ScaleWords builtIn();

    bool isScaleWord(const QString &key) const { return m_words.contains(key); }

    bool isLowestWord(const QString &key) const { return m_lowest.contains(key); }

    bool isHighestWord(const QString &key) const { return m_highest.contains(key); }

    /// A number that stands for "no score" wherever it is not on the scale.
    bool isNoScoreCode(double value) const;

    /// The scale whose words most of these are; of several the one that keeps them apart, then the
    /// one all of whose points occur. Null when there is none, or several of equal size that
    /// disagree about a word.
    const WordScale *scaleOf(const QList<CountedValue> &words) const;

    /// Reads "10 - Extremely likely", "5 (zeer tevreden)", "Very good (5)", "8/10", "4 van 5",
    /// "4 stars", "85 %", "★★★★☆". Nothing for other texts, plain numbers included.
    std::optional<LabelledNumber> labelledNumber(const QString &text) const;

private:
    bool isLabel(const QString &key) const;

    QList<WordScale> m_scales;
    QSet<QString> m_words;
    QSet<QString> m_lowest;
    QSet<QString> m_highest;
    QSet<QString> m_pointWords;
    QSet<int> m_noScoreCodes;
};

} // namespace headroom
