// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commands.h"
#include "app/commands/options.h"
#include "app/commands/output.h"
#include "core/reports/tables/actiontable.h"

using namespace Qt::StringLiterals;

namespace headroom::app {

namespace {

struct ActionsOptions : CommonOptions
{
    std::string format = "csv";
};

int actions(const ActionsOptions &options, Environment &environment)
{
    const auto workspace = openOrReport(options.databasePath(), environment);
    if (!workspace)
        return Failed;
    const SnapshotPtr snapshot = workspace->snapshot();
    const ReportSource &source = snapshot->source;
    NoProgress progress;
    const QList<ActionEffect> effects =
        effectsOf({*source.columns, source.calendar, source.catalogue, source.limits},
            source.actions, progress);
    const Table table = actionTable(source, effects);
    environment.terminal.out << inFormat(options.format, table, u"actions"_s) << Qt::flush;
    return Done;
}

} // namespace

void addActionsCommand(CLI::App &program, Task &task)
{
    const auto options = std::make_shared<ActionsOptions>();
    CLI::App &command =
        *program.add_subcommand("actions", "Actions with their measured effect and 95 % range");
    addDatabaseOption(command, *options);
    command.add_option("--format", options->format, "The form of the output")
        ->check(CLI::IsMember({"csv", "json", "table"}));
    command.callback([options, &task] {
        task.run = [options](Environment &environment) { return actions(*options, environment); };
    });
}

} // namespace headroom::app
