// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commands.h"
#include "app/commands/options.h"
#include "app/commands/output.h"
#include "core/reports/tables/differencetable.h"

using namespace Qt::StringLiterals;

namespace headroom::app {

namespace {

struct DifferencesOptions : CommonOptions
{
    std::string round;
    std::string format = "csv";
};

QJsonArray filesJson(const QList<ImportRecord> &imports)
{
    QJsonArray files;
    for (const ImportRecord &import : imports)
        files.append(QJsonObject{{u"id"_s, import.id.value()}, {u"file"_s, import.file},
            {u"at"_s, import.at.toString(Qt::ISODate)},
            {u"undone"_s,
                import.undoneAt ? QJsonValue(import.undoneAt->toString(Qt::ISODate))
                                : QJsonValue()}});
    return files;
}

QJsonObject sinceJson(const SinceFixed &since)
{
    QJsonArray renamed;
    for (const auto &[before, now] : since.renamed)
        renamed.append(QJsonObject{{u"before"_s, before}, {u"now"_s, now}});
    return {{u"imported"_s, filesJson(since.imported)}, {u"undone"_s, filesJson(since.undone)},
        {u"left_out"_s, since.leftOut}, {u"renamed"_s, renamed},
        {u"other_limits"_s, since.hasOtherLimits}, {u"other_rules"_s, since.hasOtherRules}};
}

int differences(const DifferencesOptions &options, Environment &environment)
{
    const auto workspace = openOrReport(options.databasePath(), environment);
    if (!workspace)
        return Failed;
    const SnapshotPtr snapshot = workspace->snapshot();
    const ReportSource &source = snapshot->source;
    const auto round = chosenFixedRound(source, options.round);
    if (!round)
        return report(round.error(), environment);
    const FixedRound &fixed = *source.fixedRound(round->id);
    const Table table = differenceTable(source, fixed, differencesToday(source, fixed));
    environment.terminal.out << inFormat(options.format, table, u"differences"_s,
        {{u"round"_s, round->name}, {u"fixed"_s, fixed.at.toString(Qt::ISODate)},
            {u"since"_s, sinceJson(sinceFixed(source, fixed, snapshot->imports))}})
                             << Qt::flush;
    return Done;
}

} // namespace

void addDifferencesCommand(CLI::App &program, Task &task)
{
    const auto options = std::make_shared<DifferencesOptions>();
    CLI::App &command = *program.add_subcommand("differences",
        "Which targets of a fixed round would be others if it were shared out again today, and "
        "why");
    addDatabaseOption(command, *options);
    command.add_option(
        "--round", options->round, "The round, by its name; else the newest that is fixed");
    command.add_option("--format", options->format, "The form of the output")
        ->check(CLI::IsMember({"csv", "json", "table"}));
    command.callback([options, &task] {
        task.run = [options](
                       Environment &environment) { return differences(*options, environment); };
    });
}

} // namespace headroom::app
