// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/insight/reasonfacts.h"

#include "core/insight/reasons/reasoncounts.h"

#include <QSet>

#include <algorithm>

namespace headroom {

namespace {

std::optional<qint64> shownCount(const GroupReasons &group, size_t reason, qint64 least)
{
    return group.comments >= least ? std::optional(group.naming[reason]) : std::nullopt;
}

double shareIn(const NamedShare &share)
{
    return share.naming && share.comments > 0
        ? static_cast<double>(*share.naming) / static_cast<double>(share.comments)
        : -1;
}

/// What is shown of each location; one that alone is hidden could be worked out from the others.
QSet<UnitId> shownPlaces(const ReasonTrend &trend, qint64 least)
{
    QList<UnitId> shown;
    qsizetype hidden = 0;
    const QList<UnitId> places = trend.places();
    for (const UnitId place : places) {
        const qint64 comments = trend.place(place).comments;
        if (comments >= least)
            shown.append(place);
        else
            hidden += comments > 0 ? 1 : 0;
    }
    std::ranges::stable_sort(
        shown, std::ranges::greater(), [&](UnitId place) { return trend.place(place).comments; });
    if (hidden == 1 && !shown.isEmpty())
        shown.removeLast();
    return {shown.begin(), shown.end()};
}

/// Puts the quarters and locations beside the reasons that they are of.
class TrendRows
{
public:
    TrendRows(const ReasonTrend &trend, qint64 least)
        : m_trend(trend)
        , m_least(least)
        , m_changes(trend.changes(least))
        , m_placeChanges(trend.placeChanges(least))
        , m_shown(shownPlaces(trend, least))
    {
    }

    void addTo(ReasonRow &row, qsizetype reason) const
    {
        const auto at = static_cast<size_t>(reason);
        for (qsizetype i = 0; i < m_trend.quarters().size(); ++i)
            row.trend.append({m_trend.quarters()[i], UnknownUnit, m_trend.quarter(i).comments,
                shownCount(m_trend.quarter(i), at, m_least), m_changes[reason][i]});
        const QList<UnitId> places = m_trend.places();
        for (qsizetype i = 0; i < places.size(); ++i) {
            const GroupReasons &counts = m_trend.place(places[i]);
            const bool isShown = m_shown.contains(places[i]);
            row.places.append({m_trend.quarters().last(), places[i], counts.comments,
                isShown ? std::optional(counts.naming[at]) : std::nullopt,
                isShown ? m_placeChanges[reason][i] : Change()});
        }
        std::ranges::stable_sort(row.places, std::ranges::greater(), shareIn);
    }

private:
    const ReasonTrend &m_trend;
    qint64 m_least;
    QList<QList<Change>> m_changes;
    QList<QList<Change>> m_placeChanges;
    QSet<UnitId> m_shown;
};

} // namespace

ReasonFacts reasonFacts(const ReasonCounts &counts, const ScoreResult &score, const Limits &limits,
    const std::optional<Windows> &quarters)
{
    const qint64 least = limits.minimumForComments;
    const GroupReasons &good = counts.group(AnswerGroup::Favourable);
    const GroupReasons &middle = counts.group(AnswerGroup::Neutral);
    const GroupReasons &bad = counts.group(AnswerGroup::Unfavourable);
    ReasonFacts facts;
    facts.score = score;
    facts.comments = good.comments + middle.comments + bad.comments;
    if (!shownScore(score) || answerCount(score) < least || facts.comments < least)
        return facts;
    facts.isShown = true;
    facts.recognised = good.recognised + middle.recognised + bad.recognised;
    facts.favourable = good.comments;
    facts.neutral = middle.comments;
    facts.unfavourable = bad.comments;
    facts.quarters = quarters;
    const QList<Change> changes = counts.changes(least);
    const TrendRows trend(counts.trend(), least);
    for (qsizetype i = 0; i < counts.reasons().size(); ++i) {
        const auto reason = static_cast<size_t>(i);
        ReasonRow row{counts.reasons()[i], shownCount(good, reason, least),
            shownCount(middle, reason, least), shownCount(bad, reason, least), changes[i], {}, {}};
        if (row.unfavourable)
            row.newest = counts.newest(i);
        trend.addTo(row, i);
        if (row.favourable.value_or(0) + row.neutral.value_or(0) + row.unfavourable.value_or(0) > 0)
            facts.rows.append(row);
    }
    std::ranges::stable_sort(facts.rows, std::ranges::greater(), [](const ReasonRow &row) {
        return std::pair(
            row.unfavourable.value_or(0), row.favourable.value_or(0) + row.neutral.value_or(0));
    });
    return facts;
}

} // namespace headroom
