// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo.h"

#include "app/commands/commands.h"
#include "app/commands/options.h"

namespace headroom::app {

namespace {

int demo(const CommonOptions &options, Environment &environment)
{
    NoProgress progress;
    const auto made = createDemo(options.databasePath(), environment.surroundings, progress);
    if (!made)
        return report(made.error(), environment);
    environment.terminal.out << options.databasePath() << Qt::endl;
    return Done;
}

} // namespace

void addDemoCommand(CLI::App &program, Task &task)
{
    const auto options = std::make_shared<CommonOptions>();
    CLI::App &command = *program.add_subcommand(
        "demo", "Make a new database with the invented sample organisation");
    addDatabaseOption(command, *options);
    command.callback([options, &task] {
        task.run = [options](Environment &environment) { return demo(*options, environment); };
    });
}

} // namespace headroom::app
