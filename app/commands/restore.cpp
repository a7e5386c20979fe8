// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commands.h"
#include "app/commands/options.h"
#include "core/workspace/workspace.h"

namespace headroom::app {

namespace {

struct RestoreOptions : CommonOptions
{
    std::string file;
};

int restore(const RestoreOptions &options, Environment &environment)
{
    NoProgress progress;
    const QString file = QString::fromStdString(options.file);
    const Result<QString> former = Workspace::restore(file, options.databasePath(), progress);
    if (!former)
        return report(former.error(), environment);
    environment.terminal.out << options.databasePath() << Qt::endl;
    if (!former->isEmpty())
        environment.terminal.err << "The former database is kept as " << *former << Qt::endl;
    return Done;
}

} // namespace

void addRestoreCommand(CLI::App &program, Task &task)
{
    const auto options = std::make_shared<RestoreOptions>();
    CLI::App &command = *program.add_subcommand(
        "restore", "Put a backup in the place of the database, which is kept beside it");
    addDatabaseOption(command, *options);
    command.add_option("file", options->file, "The backup")->required();
    command.callback([options, &task] {
        task.run = [options](Environment &environment) { return restore(*options, environment); };
    });
}

} // namespace headroom::app
