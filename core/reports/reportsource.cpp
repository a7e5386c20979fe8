// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/reportsource.h"

#include "core/indicators/owncolumns.h"
#include "core/reports/changedrecords.h"
#include "core/reports/signatures/signedsheet.h"
#include "core/scores/filtering.h"

#include <algorithm>

namespace headroom {

namespace {

bool hasAnswers(const ScoreCube &cube, const Metric &metric)
{
    const std::optional<MonthRange> months = cube.months(metric);
    // A column may hold nothing but values that are no answer to this indicator.
    return months && cube.tally(metric, UnitRef::organisation(), *months).n > 0;
}

} // namespace

ScoreCube ReportSource::cubeOf(const Levels &levels) const
{
    const bool isUsual =
        usualLevels().first(std::min(levels.size(), usualLevels().size())) == levels;
    return isUsual ? cube : levelCubes->of(columns, levels);
}

QList<Metric> ReportSource::metricsWithAnswers() const
{
    QList<Metric> result = catalogue.metrics();
    result.removeIf([this](const Metric &metric) { return !hasAnswers(cube, metric); });
    return result;
}

QList<OwnColumn> ReportSource::ownColumnsWithAnswers() const
{
    QList<OwnColumn> result = catalogue.ownColumns();
    result.removeIf([this](const OwnColumn &own) { return !hasAnswers(cube, own.mean); });
    return result;
}

void ReportSource::setIndicators(const QList<OwnIndicator> &own)
{
    indicators = own;
    catalogue.setOwnColumns(ownColumns(own));
}

const SignedSheet *ReportSource::signedSheet(RoundId round, UnitRef unit) const
{
    return signedSheets ? signedSheets->current(round, unit) : nullptr;
}

bool ReportSource::isRecordChanged(RoundId round, UnitRef unit) const
{
    return signedSheets && signedSheets->changedCurrent(round, unit) != nullptr;
}

bool ReportSource::isRoundChanged(RoundId round) const
{
    return changed && std::ranges::count(changed->rounds, round, &ChangedRound::id) > 0;
}

ReportSource ReportSource::filtered(const AnswerFilter &wanted) const
{
    ReportSource result = *this;
    if (wanted.isEmpty())
        return result;
    result.filter = wanted;
    result.rounds.clear();
    result.comments.reset();
    FilteredAnswers answers = filteredAnswers(columns, cube, wanted);
    result.cube = std::move(answers.cube);
    result.columns = std::move(answers.columns);
    result.levelCubes = std::make_shared<LevelCubes>();
    return result;
}

} // namespace headroom
