// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/mapping/aggregates.h"

#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

constexpr qsizetype LongestHeading = 60; ///< longer ones are questions
constexpr double CommentBytes = 40;

/// What the rows of a table of figures are called by.
class AggregateWords
{
public:
    AggregateWords()
    {
        const QJsonObject json = profileObject(u"aggregates.json"_s);
        m_counts = wordKeys(json["counts"_L1]);
        m_means = wordKeys(json["means"_L1]);
        m_shares = wordKeys(json["shares"_L1]);
        m_favourable = wordKeys(json["favourable"_L1]);
        m_unfavourable = wordKeys(json["unfavourable"_L1]);
        m_netScores = wordKeys(json["netScores"_L1]);
    }

    bool isCount(const ColumnLook &look) const
    {
        return speaksOf(look, m_counts) && isWhole(look.facts);
    }

    bool isMean(const ColumnLook &look) const
    {
        return speaksOf(look, m_means) && isNumeric(look.facts);
    }

    bool isShare(const ColumnLook &look) const
    {
        const bool isNamed =
            speaksOf(look, m_shares) || look.heading.contains(u'%') || isPercent(look.facts);
        return isNamed && isNumeric(look.facts);
    }

    bool isFavourable(const ColumnLook &look) const
    {
        return speaksOf(look, m_favourable) && isNumeric(look.facts);
    }

    bool isUnfavourable(const ColumnLook &look) const
    {
        return speaksOf(look, m_unfavourable) && isNumeric(look.facts);
    }

    /// Most of its values are no answer from 0 to 10.
    bool isNetScore(const ColumnLook &look) const
    {
        const ColumnFacts &facts = look.facts;
        const qint64 outside = facts.numbers() - facts.marksBetween(0, 10);
        return m_netScores.contains(look.key) && isNumeric(facts) && outside * 2 > facts.numbers();
    }

private:
    static bool isNumeric(const ColumnFacts &facts)
    {
        return facts.answers() > 0 && facts.numbers() * 10 >= facts.answers() * 9;
    }

    /// Counts are whole, and not all of them tiny.
    static bool isWhole(const ColumnFacts &facts)
    {
        return isNumeric(facts) && facts.wholeNumbers + facts.eitherNumbers == facts.numbers()
            && facts.numbers() > facts.marksBetween(0, 10);
    }

    static bool isPercent(const ColumnFacts &facts)
    {
        return std::ranges::all_of(
            facts.samples, [](const QString &sample) { return sample.endsWith(u'%'); });
    }

    static bool speaksOf(const ColumnLook &look, const QStringList &words)
    {
        if (look.key.isEmpty() || look.key.size() > LongestHeading)
            return false;
        const QString padded = u' ' + look.key + u' ';
        return std::ranges::any_of(
            words, [&](const QString &word) { return padded.contains(u' ' + word + u' '); });
    }

    QStringList m_counts;
    QStringList m_means;
    QStringList m_shares;
    QStringList m_favourable;
    QStringList m_unfavourable;
    QStringList m_netScores;
};

bool holdsComments(const ColumnLook &look)
{
    const ColumnFacts &facts = look.facts;
    return facts.filled > 0
        && static_cast<double>(facts.textBytes) > CommentBytes * static_cast<double>(facts.filled)
        && facts.dates == 0 && facts.numbers() == 0;
}

} // namespace

QStringList aggregateHeadings(const QList<ColumnLook> &looks)
{
    if (std::ranges::any_of(looks, holdsComments))
        return {};
    const AggregateWords words;
    QStringList counts;
    QStringList figures;
    QStringList groups;
    bool hasFavourable = false;
    bool hasUnfavourable = false;
    for (const ColumnLook &look : looks) {
        if (words.isFavourable(look) || words.isUnfavourable(look)) {
            hasFavourable = hasFavourable || words.isFavourable(look);
            hasUnfavourable = hasUnfavourable || words.isUnfavourable(look);
            groups.append(look.heading);
        } else if (words.isNetScore(look) || words.isMean(look) || words.isShare(look)) {
            figures.append(look.heading);
        } else if (words.isCount(look)) {
            counts.append(look.heading);
        }
    }
    const bool hasNetScore =
        std::ranges::any_of(looks, [&](const ColumnLook &look) { return words.isNetScore(look); });
    if (hasFavourable && hasUnfavourable)
        return groups + figures;
    const bool isTable = !counts.isEmpty() && !figures.isEmpty();
    return isTable || hasNetScore ? counts + figures : QStringList();
}

} // namespace headroom
