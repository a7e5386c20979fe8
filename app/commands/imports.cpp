// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commands.h"
#include "app/commands/options.h"
#include "app/commands/output.h"

using namespace Qt::StringLiterals;

namespace headroom::app {

namespace {

struct ImportsOptions : CommonOptions
{
    std::optional<qint64> undo;
    bool json = false;
};

QJsonObject toJson(const ImportRecord &record)
{
    return {{u"id"_s, record.id.value()}, {u"file"_s, record.file},
        {u"at"_s, record.at.toString(Qt::ISODate)}, {u"imported"_s, record.account.imported},
        {u"duplicates"_s, record.account.duplicates}, {u"refused"_s, record.account.refused},
        {u"undone"_s, record.undoneAt.has_value()}};
}

void writeJson(const QList<ImportRecord> &records, QTextStream &out)
{
    QJsonArray rows;
    for (const ImportRecord &record : records)
        rows.append(toJson(record));
    out << toJsonText({{u"imports"_s, rows}}) << Qt::flush;
}

void writeTable(const QList<ImportRecord> &records, QTextStream &out)
{
    for (const ImportRecord &record : records) {
        out << record.id.value() << '\t' << record.at.toString(Qt::ISODate) << '\t'
            << record.account.imported << '\t' << record.file
            << (record.undoneAt ? u"\tundone"_s : QString()) << '\n';
    }
    out << Qt::flush;
}

int listImports(const ImportsOptions &options, Environment &environment)
{
    environment.surroundings.showsFigures = false;
    const auto workspace = openOrReport(options.databasePath(), environment);
    if (!workspace)
        return Failed;
    if (options.undo) {
        NoProgress progress;
        const auto undone = workspace->undoImport(ImportId(*options.undo), progress);
        if (!undone)
            return report(undone.error(), environment);
    }
    const auto records = workspace->imports();
    if (!records)
        return report(records.error(), environment);
    if (options.json)
        writeJson(*records, environment.terminal.out);
    else
        writeTable(*records, environment.terminal.out);
    return Done;
}

} // namespace

void addImportsCommand(CLI::App &program, Task &task)
{
    const auto options = std::make_shared<ImportsOptions>();
    CLI::App &command = *program.add_subcommand("imports", "List the imports, or undo one");
    addDatabaseOption(command, *options);
    command.add_option("--undo", options->undo, "Number of the import to undo");
    command.add_flag("--json", options->json, "One JSON object on standard output");
    command.callback([options, &task] {
        task.run = [options](
                       Environment &environment) { return listImports(*options, environment); };
    });
}

} // namespace headroom::app
