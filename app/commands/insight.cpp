// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commands.h"
#include "app/commands/options.h"
#include "app/commands/output.h"
#include "core/reports/tables/insighttables.h"

using namespace Qt::StringLiterals;

namespace headroom::app {

namespace {

struct InsightOptions : SelectionOptions
{
    std::optional<double> customers;
    std::optional<double> timesAYear;
};

int insight(const InsightOptions &options, Environment &environment)
{
    const auto workspace = openOrReport(options.databasePath(), environment);
    if (!workspace)
        return Failed;
    const SnapshotPtr snapshot = workspace->snapshot();
    const auto selection = chosenSelection(snapshot->source, options);
    if (!selection)
        return report(selection.error(), environment);
    NoProgress progress;
    const ReportSource source = snapshot->source.filtered(selection->filter);
    const auto stories = workspace->stories(*selection, progress);
    if (!stories)
        return report(stories.error(), environment);
    const InsightFacts facts =
        withOrders(insightFacts(source, *selection, progress), stories->orders, source);
    CustomerValues values = snapshot->customers;
    values.customers = options.customers.value_or(values.customers);
    values.timesAYear = options.timesAYear.value_or(values.timesAYear);
    environment.terminal.out << toJsonText(
        {{u"metric"_s, facts.metric}, {u"drivers"_s, toJson(driverTable(facts))},
            {u"priorities"_s, toJson(priorityTable(facts, source))},
            {u"journey"_s, toJson(journeyTable(facts, source))},
            {u"lags"_s, toJson(lagTable(facts))}, {u"employees"_s, toJson(staffTable(facts))},
            {u"value"_s, toJson(valueTable(valueFacts(values, facts.spending, source.limits)))},
            {u"comments"_s, stories->reasons.comments},
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
    addSelectionOptions(command, *options);
    command
        .add_option("--customers", options->customers,
            "How many customers there are, for the value of a point")
        ->check(CLI::Range(0.0, 1e12));
    command
        .add_option(
            "--times-a-year", options->timesAYear, "How often an imported amount comes in a year")
        ->check(CLI::Range(0.0, 1e6));
    command.callback([options, &task] {
        task.run = [options](Environment &environment) { return insight(*options, environment); };
    });
}

} // namespace headroom::app
