// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commands.h"
#include "app/commands/options.h"

using namespace Qt::StringLiterals;

namespace headroom::app {

namespace {

int verify(const CommonOptions &options, Environment &environment)
{
    // A record that cannot be read keeps the figures from being shown; here it is a finding.
    environment.surroundings.showsFigures = false;
    const auto workspace = openOrReport(options.databasePath(), environment);
    if (!workspace)
        return Failed;
    NoProgress progress;
    const auto checked = workspace->verify(progress);
    if (!checked)
        return report(checked.error(), environment);
    QTextStream &out = environment.terminal.out;
    const auto line = [&out](const QString &what, bool good) {
        out << what << (good ? u": good"_s : u": BAD"_s) << '\n';
    };
    line(u"file structure"_s, checked->intact);
    line(u"summary cells equal the answers"_s, checked->cellsMatch);
    line(u"no answer is stored twice"_s, checked->keysUnique);
    line(u"rows are the rows that were imported"_s, checked->digestsMatch);
    line(u"audit log is unbroken"_s, checked->auditHolds);
    out << u"audit log: "_s << checked->auditEntries << u" entries, newest "_s
        << QString::fromLatin1(checked->auditHead.toHex()) << '\n';
    out << u"answers: "_s << checked->answers << Qt::endl;
    for (const QString &finding : checked->findings)
        environment.terminal.err << finding << Qt::endl;
    return checked->allGood() ? Done : Failed;
}

} // namespace

void addVerifyCommand(CLI::App &program, Task &task)
{
    const auto options = std::make_shared<CommonOptions>();
    CLI::App &command = *program.add_subcommand(
        "verify", "Check the whole database: structure, cells, keys, digests, audit log");
    addDatabaseOption(command, *options);
    command.callback([options, &task] {
        task.run = [options](Environment &environment) { return verify(*options, environment); };
    });
}

} // namespace headroom::app
