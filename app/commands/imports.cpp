// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commands.h"
#include "app/commands/importjson.h"
#include "app/commands/options.h"
#include "app/commands/output.h"
#include "core/importing/planjson.h"

using namespace Qt::StringLiterals;

namespace headroom::app {

namespace {

struct ImportsOptions : CommonOptions
{
    std::optional<qint64> undo;
    std::string reason;
    bool json = false;
};

QJsonObject formatObject(const ImportDetails &details)
{
    ImportPlan plan;
    plan.format = details.format;
    QJsonObject object = formatToJson(plan);
    if (details.dateOrder)
        object.insert(u"dateOrder"_s, dateOrderName(*details.dateOrder));
    if (!details.timeZone.isEmpty())
        object.insert(u"timeZone"_s, QString::fromUtf8(details.timeZone));
    return object;
}

QJsonObject detailsJson(const ImportDetails &details)
{
    const ImportRecord &record = details.record;
    QJsonObject counts;
    for (const IssueCode code : details.issues.codes())
        counts.insert(issueCodeName(code), details.issues.count(code));
    QJsonObject object = accountToJson(record.account);
    object.insert(u"id"_s, record.id.value());
    object.insert(u"file"_s, record.file);
    object.insert(u"fileSize"_s, record.fileSize);
    object.insert(u"sha256"_s, QString::fromLatin1(record.sha256.toHex()));
    object.insert(u"at"_s, record.at.toString(Qt::ISODate));
    object.insert(u"undone"_s, record.undoneAt.has_value());
    object.insert(u"subject"_s, subjectName(record.subject));
    if (record.orders)
        object.insert(u"orders"_s, ordersToJson(*record.orders));
    object.insert(u"programVersion"_s, details.programVersion);
    object.insert(u"format"_s, formatObject(details));
    if (!details.calendar.isEmpty())
        object.insert(u"calendar"_s, QString::fromUtf8(details.calendar));
    object.insert(u"mapping"_s, columnsToJson(details.columns));
    object.insert(u"savedMapping"_s, details.savedMapping);
    object.insert(u"issueCounts"_s, counts);
    object.insert(u"issues"_s, issuesToJson(details.issues));
    return object;
}

Result<void> writeJson(
    const Workspace &workspace, const QList<ImportRecord> &records, QTextStream &out)
{
    QJsonArray rows;
    for (const ImportRecord &record : records) {
        const auto details = workspace.importDetails(record.id);
        if (!details)
            return tl::unexpected(details.error());
        rows.append(detailsJson(*details));
    }
    out << toJsonText({{u"imports"_s, rows}}) << Qt::flush;
    return {};
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
        const auto undone = workspace->undoImport(
            ImportId(*options.undo), progress, QString::fromStdString(options.reason));
        if (!undone)
            return report(undone.error(), environment);
    }
    const auto records = workspace->imports();
    if (!records)
        return report(records.error(), environment);
    if (!options.json) {
        writeTable(*records, environment.terminal.out);
        return Done;
    }
    const auto written = writeJson(*workspace, *records, environment.terminal.out);
    return written ? Done : report(written.error(), environment);
}

} // namespace

void addImportsCommand(CLI::App &program, Task &task)
{
    const auto options = std::make_shared<ImportsOptions>();
    CLI::App &command = *program.add_subcommand("imports", "List the imports, or undo one");
    addDatabaseOption(command, *options);
    CLI::Option *undo = command.add_option("--undo", options->undo, "Number of the import to undo");
    command
        .add_option("--reason", options->reason,
            "Why it is undone; needed where signed sheets use the import")
        ->needs(undo);
    command.add_flag("--json", options->json, "One JSON object on standard output");
    command.callback([options, &task] {
        task.run = [options](
                       Environment &environment) { return listImports(*options, environment); };
    });
}

} // namespace headroom::app
