// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commands.h"
#include "app/commands/options.h"
#include "app/commands/output.h"
#include "core/reports/tables/insighttables.h"

using namespace Qt::StringLiterals;

namespace headroom::app {

namespace {

struct InsightOptions : CommonOptions
{
    std::vector<std::string> where;
    std::string period = "24-months";
};

PeriodPreset presetOf(const std::string &period)
{
    if (period == "12-months")
        return PeriodPreset::LastTwelveMonths;
    if (period == "this-year")
        return PeriodPreset::ThisYear;
    if (period == "last-year")
        return PeriodPreset::LastYear;
    return period == "all" ? PeriodPreset::Everything : PeriodPreset::LastTwentyFourMonths;
}

Result<Selection> selectionOf(const ReportSource &source, const InsightOptions &options)
{
    const auto metric = chosenMetric(source, options);
    if (!metric)
        return tl::unexpected(metric.error());
    const auto unit = chosenUnit(source, options.unit);
    if (!unit)
        return tl::unexpected(unit.error());
    const auto filter = filterNamed(source.organisation, chosenNames(options.where));
    if (!filter)
        return tl::unexpected(filter.error());
    return Selection{metric->id, presetOf(options.period), *unit, *filter};
}

int insight(const InsightOptions &options, Environment &environment)
{
    const auto workspace = openOrReport(options.databasePath(), environment);
    if (!workspace)
        return Failed;
    const SnapshotPtr snapshot = workspace->snapshot();
    const auto selection = selectionOf(snapshot->source, options);
    if (!selection)
        return report(selection.error(), environment);
    NoProgress progress;
    const ReportSource source = snapshot->source.filtered(selection->filter);
    const auto stories = workspace->stories(*selection, progress);
    if (!stories)
        return report(stories.error(), environment);
    const InsightFacts facts =
        withOrders(insightFacts(source, *selection, progress), stories->orders, source);
    environment.terminal.out << toJsonText(
        {{u"metric"_s, facts.metric}, {u"drivers"_s, toJson(driverTable(facts))},
            {u"priorities"_s, toJson(priorityTable(facts, source))},
            {u"journey"_s, toJson(journeyTable(facts, source))},
            {u"lags"_s, toJson(lagTable(facts))}, {u"comments"_s, stories->reasons.comments},
            {u"unfavourableComments"_s, stories->reasons.unfavourable},
            {u"recognised"_s, stories->reasons.recognised},
            {u"reasons"_s, toJson(reasonTable(stories->reasons))},
            {u"reasonQuarters"_s, toJson(reasonQuarterTable(stories->reasons))},
            {u"reasonLocations"_s, toJson(reasonPlaceTable(stories->reasons, source))}})
                             << Qt::flush;
    return Done;
}

} // namespace

void addInsightCommand(CLI::App &program, Task &task)
{
    const auto options = std::make_shared<InsightOptions>();
    CLI::App &command = *program.add_subcommand(
        "insight", "What goes together with an indicator, per driver, journey step and lag");
    addDatabaseOption(command, *options);
    addMetricOption(command, *options);
    command.add_option("--unit", options->unit, "A location or employee");
    addWhereOption(command, options->where);
    command.add_option("--period", options->period, "Which answers count")
        ->check(CLI::IsMember({"12-months", "24-months", "this-year", "last-year", "all"}));
    command.callback([options, &task] {
        task.run = [options](Environment &environment) { return insight(*options, environment); };
    });
}

} // namespace headroom::app
