// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/council/statementfacts.h"

#include "core/reports/bonus/bonusbook.h"
#include "core/reports/rounds/fixedround.h"
#include "core/reports/signatures/signedsheet.h"

#include <algorithm>

namespace headroom {

namespace {

/// Sheets of the round whose signing holds.
qint64 signedIn(const ReportSource &source, RoundId round)
{
    const FixedRound *fixed = source.fixedRound(round);
    if (fixed == nullptr)
        return 0;
    return std::ranges::count_if(
        fixed->sheets, [&](UnitRef unit) { return source.signedSheet(round, unit) != nullptr; });
}

qint64 unitsOf(const Organisation &organisation, Dimension dimension)
{
    return std::ranges::count(organisation.units(), dimension, &Unit::dimension);
}

void countAnswers(StatementFacts &facts, const AnswerColumns &columns)
{
    std::optional<DayNumber> keptFrom;
    if (facts.council && facts.council->retentionMonths > 0)
        keptFrom = dayNumber(facts.printed.addMonths(-facts.council->retentionMonths));
    for (size_t row = 0; row < columns.rows(); ++row) {
        if (columns.subjectOf(row) != Subject::Answer)
            continue;
        ++facts.answers;
        facts.tooOld += keptFrom && columns.dayOf(row) < *keptFrom ? 1 : 0;
    }
}

} // namespace

std::optional<FixedLimits> fixedLimits(const ReportSource &source)
{
    std::optional<FixedLimits> found;
    for (const Round &round : source.rounds) {
        const bool isOver = source.calendar && round.ends < source.calendar->today;
        const qint64 sheets = isOver ? 0 : signedIn(source, round.id);
        if (sheets > 0 && (!found || round.ends > found->ends))
            found = FixedLimits{round.name, round.ends, sheets};
    }
    return found;
}

bool councilIsAsked(const ReportSource &source, RoundId round)
{
    return source.fixedRound(round) != nullptr && !source.council;
}

StatementFacts statementFacts(const ReportSource &source)
{
    StatementFacts facts;
    facts.organisation = source.organisation.name();
    facts.limits = source.limits;
    facts.fixed = fixedLimits(source);
    facts.people = unitsOf(source.organisation, Dimension::Employee);
    facts.locations = unitsOf(source.organisation, Dimension::Location);
    facts.files = source.importedFiles;
    if (source.council)
        facts.council = *source.council;
    for (const Round &round : source.rounds) {
        facts.signedSheets += signedIn(source, round.id);
        facts.bonusIsOn =
            facts.bonusIsOn || (source.bonuses && source.bonuses->scheme(round.id) != nullptr);
    }
    if (source.calendar) {
        facts.printed = source.calendar->today;
        facts.days = source.calendar->answers;
        countAnswers(facts, *source.columns);
    }
    return facts;
}

} // namespace headroom
