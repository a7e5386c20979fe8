// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/insight/reasonfacts.h"

#include "core/insight/reasons/reasoncounts.h"

#include <algorithm>

namespace headroom {

namespace {

std::optional<qint64> shownCount(const GroupReasons &group, size_t reason, qint64 least)
{
    return group.comments >= least ? std::optional(group.naming[reason]) : std::nullopt;
}

} // namespace

ReasonFacts reasonFacts(const ReasonCounts &counts, const ScoreResult &score, const Limits &limits,
    const std::optional<Windows> &quarters)
{
    const qint64 least = limits.minimumForComments;
    const GroupReasons &good = counts.group(AnswerGroup::Favourable);
    const GroupReasons &middle = counts.group(AnswerGroup::Neutral);
    const GroupReasons &bad = counts.group(AnswerGroup::Unfavourable);
    ReasonFacts facts;
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
    for (qsizetype i = 0; i < counts.reasons().size(); ++i) {
        const auto reason = static_cast<size_t>(i);
        ReasonRow row{counts.reasons()[i], shownCount(good, reason, least),
            shownCount(middle, reason, least), shownCount(bad, reason, least), changes[i], {}, {}};
        if (row.unfavourable)
            row.newest = counts.newest(i);
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
