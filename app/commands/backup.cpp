// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commands.h"
#include "app/commands/options.h"

namespace headroom::app {

namespace {

struct BackupOptions : CommonOptions
{
    std::string file;
};

int backUp(const BackupOptions &options, Environment &environment)
{
    const auto workspace = openOrReport(options.databasePath(), environment);
    if (!workspace)
        return Failed;
    NoProgress progress;
    const QString file = QString::fromStdString(options.file);
    const auto done = workspace->backup(file, progress);
    if (!done)
        return report(done.error(), environment);
    environment.terminal.out << file << Qt::endl;
    return Done;
}

} // namespace

void addBackupCommand(CLI::App &program, Task &task)
{
    const auto options = std::make_shared<BackupOptions>();
    CLI::App &command =
        *program.add_subcommand("backup", "Write a checked copy of the database to a new file");
    addDatabaseOption(command, *options);
    command.add_option("file", options->file, "The new file")->required();
    command.callback([options, &task] {
        task.run = [options](Environment &environment) { return backUp(*options, environment); };
    });
}

} // namespace headroom::app
