// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/columnoption.h"
#include "app/commands/commands.h"
#include "app/commands/importjson.h"
#include "app/commands/options.h"
#include "app/commands/output.h"
#include "core/importing/planjson.h"
#include "ui/text/figures.h"
#include "ui/text/importwords.h"
#include "ui/text/issuetext.h"
#include "ui/text/orderwords.h"
#include "ui/text/questiontext.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace headroom::app {

namespace {

struct ImportOptions : CommonOptions
{
    std::vector<std::string> files;
    std::string mapping;
    std::string sheet;
    std::string newMapping;
    std::string encoding;
    std::string delimiter;
    std::string quotes;
    std::string dateOrder;
    std::string decimalSign;
    int year = 0;
    std::string timeZone;
    bool rowIsAnswer = false;
    std::vector<std::string> columns;
    std::vector<std::string> noScore;
    bool dryRun = false;
    bool json = false;
};

ImportChoices choicesOf(const ImportOptions &options)
{
    ImportChoices choices;
    if (!options.sheet.empty())
        choices.sheet = QString::fromStdString(options.sheet);
    if (!options.mapping.empty())
        choices.mapping = QString::fromStdString(options.mapping);
    if (!options.encoding.empty())
        choices.encoding = QString::fromStdString(options.encoding);
    if (!options.delimiter.empty())
        choices.delimiter = options.delimiter == "tab" ? '\t' : options.delimiter.front();
    choices.quoting = quotingNamed(QString::fromStdString(options.quotes));
    if (!options.dateOrder.empty())
        choices.dateOrder =
            options.dateOrder == "day-first" ? DateOrder::DayFirst : DateOrder::MonthFirst;
    if (!options.decimalSign.empty())
        choices.decimalSign = options.decimalSign == "comma" ? ',' : '.';
    if (!options.timeZone.empty())
        choices.timeZone =
            options.timeZone == "own" ? QByteArray() : QByteArray::fromStdString(options.timeZone);
    if (options.rowIsAnswer)
        choices.longTable = LongColumns();
    if (options.year > 0)
        choices.year = options.year;
    return choices;
}

/// One file is planned from its head and proven while it is read. Of several each is looked at as a
/// whole, so that one that cannot be read stops the call before anything is stored.
bool canProveLater(const ImportOptions &options)
{
    return options.files.size() == 1 && options.columns.empty() && options.noScore.empty()
        && !options.dryRun;
}

/// The options --column that say something of the rows of a table with a row per question are taken
/// over; the others are returned.
Result<QStringList> takeRowColumns(const Workspace &workspace, const QString &file,
    const ImportOptions &options, ImportChoices &choices)
{
    QStringList others;
    QStringList ofRows;
    for (const std::string &column : options.columns) {
        const QString words = QString::fromStdString(column);
        const QString field = words.section(u'=', -1).trimmed();
        const bool isOfRows = isRowField(columnChoiceNamed(field).field);
        (isOfRows ? ofRows : others).append(words);
    }
    if (ofRows.isEmpty())
        return others;
    NoProgress progress;
    choices.longTable = LongColumns();
    const auto rows = workspace.plan(file, choices, progress);
    if (!rows)
        return tl::unexpected(rows.error());
    for (const QString &words : std::as_const(ofRows)) {
        if (const auto added = addRowColumn(choices, *rows, words); !added)
            return tl::unexpected(added.error());
    }
    return others;
}

Result<ImportPlan> planWithChoices(
    const Workspace &workspace, const QString &file, const ImportOptions &options)
{
    NoProgress progress;
    ImportChoices choices = choicesOf(options);
    if (canProveLater(options)) {
        auto plan = workspace.planFromHead(file, choices, progress);
        if (plan && plan->isReady())
            return plan;
    }
    const Result<QStringList> columns = takeRowColumns(workspace, file, options, choices);
    if (!columns)
        return tl::unexpected(columns.error());
    auto plan = workspace.plan(file, choices, progress);
    if (!plan || (options.columns.empty() && options.noScore.empty()))
        return plan;
    for (const QString &column : *columns) {
        const auto added = addColumnChoice(choices, *plan, column);
        if (!added)
            return tl::unexpected(added.error());
    }
    for (const std::string &column : options.noScore) {
        const auto added = addNoScore(choices, *plan, QString::fromStdString(column));
        if (!added)
            return tl::unexpected(added.error());
    }
    return workspace.plan(file, choices, progress);
}

/// What stands in the way of an import, with the options that settle it.
void reportOpen(const ImportPlan &plan, const Error &error, Environment &environment)
{
    if (error.kind == ErrorKind::NothingToScore || error.kind == ErrorKind::NoDateColumn
        || error.kind == ErrorKind::AggregatedFigures) {
        report(error, environment);
        return;
    }
    const ui::Figures figures(environment.locale, environment.locale);
    for (const Question &question : plan.questions) {
        if (question.blocking)
            environment.terminal.err << plan.path << u": "_s
                                     << ui::questionText(question, plan, figures) << u' '
                                     << answerOptions(question, plan, figures) << Qt::endl;
    }
}

/// Plans every file before the first one is stored, so that one that cannot be read stops the whole
/// call.
std::optional<QList<ImportPlan>> planAll(
    const Workspace &workspace, const ImportOptions &options, Environment &environment)
{
    QList<ImportPlan> plans;
    for (const std::string &file : options.files) {
        const auto plan = planWithChoices(workspace, QString::fromStdString(file), options);
        if (!plan) {
            report(plan.error(), environment);
            return std::nullopt;
        }
        if (const auto ready = readiness(*plan); !ready) {
            reportOpen(*plan, ready.error(), environment);
            return std::nullopt;
        }
        plans.append(*plan);
    }
    return plans;
}

/// An import by a plan from the head may meet a question that only the whole file raises.
int reportRefusal(const Workspace &workspace, const ImportPlan &plan, const Error &error,
    Environment &environment)
{
    NoProgress progress;
    if (!plan.isWhole) {
        const auto whole = workspace.plan(plan.path, plan.choices, progress);
        const Result<void> ready = whole ? readiness(*whole) : Result<void>();
        if (!ready) {
            reportOpen(*whole, ready.error(), environment);
            return Failed;
        }
    }
    return report(error, environment);
}

void writeSentence(const ImportReport &done, const ImportOptions &options, Environment &environment)
{
    QTextStream &out = options.json ? environment.terminal.err : environment.terminal.out;
    const ui::Figures figures(environment.locale, environment.locale);
    const ImportAccount &account = done.account;
    out << done.plan.path << u": read "_s << account.read << u" = imported "_s << account.imported
        << u" + duplicates "_s << account.duplicates << u" + refused "_s << account.refused
        << u" + blank "_s << account.blank << u" + headings "_s << account.headings << Qt::endl;
    if (account.changed > 0)
        out << u"Changed since an earlier import: "_s << account.changed << Qt::endl;
    if (done.plan.mapping)
        out << ui::mappingSentence(*done.plan.mapping) << Qt::endl;
    if (done.orders) {
        for (const QString &sentence :
            ui::orderMatchSentences(done.plan.subject, *done.orders, figures))
            out << sentence << Qt::endl;
    }
    if (account.leftOut > 0)
        out << ui::leftOutSentence(account, figures) << Qt::endl;
    for (const IssueCode code : done.issues.codes())
        out << ui::issueCountText(code, done.issues.count(code)) << Qt::endl;
    for (const NameQuestion &name : done.names)
        environment.terminal.err << done.plan.path << u": "_s << ui::nameSentence(name) << Qt::endl;
    for (const Question &question : done.plan.questions)
        environment.terminal.err << done.plan.path << u": "_s
                                 << ui::questionText(question, done.plan, figures) << u' '
                                 << assumedAnswer(question, done.plan, figures) << Qt::endl;
}

/// The columns of the first file under the name asked for.
Result<void> saveMapping(Workspace &workspace, const ImportPlan &plan, const ImportOptions &options)
{
    if (options.newMapping.empty() || options.dryRun)
        return {};
    return workspace.saveMapping(mappingOf(plan, QString::fromStdString(options.newMapping)));
}

int importAll(Workspace &workspace, const ImportOptions &options, Environment &environment)
{
    const auto plans = planAll(workspace, options, environment);
    if (!plans)
        return Failed;
    NoProgress progress;
    QJsonArray files;
    for (const ImportPlan &plan : *plans) {
        const auto done =
            options.dryRun ? workspace.rehearse(plan, progress) : workspace.import(plan, progress);
        if (!done)
            return reportRefusal(workspace, plan, done.error(), environment);
        files.append(toJson(*done));
        writeSentence(*done, options, environment);
    }
    if (const auto saved = saveMapping(workspace, plans->first(), options); !saved)
        return report(saved.error(), environment);
    if (options.json) {
        environment.terminal.out << toJsonText({{u"files"_s, files}}) << Qt::flush;
    }
    return Done;
}

/// A new database that disappears again when nothing could be imported, or after a rehearsal.
int importIntoNew(const ImportOptions &options, Environment &environment)
{
    const QTemporaryDir folder;
    const QString path =
        options.dryRun ? folder.filePath(u"rehearsal.headroom"_s) : options.databasePath();
    auto created = Workspace::create(path, environment.surroundings);
    if (!created)
        return report(created.error(), environment);
    const int code = importAll(**created, options, environment);
    const auto imports = (*created)->imports();
    const bool stored = !imports || !imports->isEmpty();
    created->reset();
    if (!stored)
        QFile::remove(path);
    return code;
}

int import(const ImportOptions &options, Environment &environment)
{
    environment.surroundings.showsFigures = false;
    if (!QFileInfo::exists(options.databasePath()) && !options.databasePath().contains(u"://"_s))
        return importIntoNew(options, environment);
    const auto workspace = openOrReport(options.databasePath(), environment);
    return workspace ? importAll(*workspace, options, environment) : Failed;
}

} // namespace

void addImportCommand(CLI::App &program, Task &task)
{
    const auto options = std::make_shared<ImportOptions>();
    CLI::App &command = *program.add_subcommand(
        "import", "Import survey exports; makes the database when there is none");
    addDatabaseOption(command, *options);
    command.add_option("files", options->files, "CSV, TSV, XLSX or ODS files")->required();
    command.add_option("--mapping", options->mapping, "A saved mapping of columns");
    command.add_option("--sheet", options->sheet, "The sheet of a workbook that holds the answers");
    command.add_option("--save-mapping", options->newMapping,
        "Keep what the columns of the first file became under this name");
    command.add_option(
        "--encoding", options->encoding, "Instead of the detected one: windows-1252, UTF-8, ...");
    command.add_option("--delimiter", options->delimiter, "What stands between cells")
        ->check(CLI::IsMember({";", ",", "|", "tab"}));
    command
        .add_option("--quotes", options->quotes,
            "What stands around cells, and whether a backslash makes it plain inside them")
        ->check(CLI::IsMember({"double", "double-backslash", "single", "single-backslash"}));
    command
        .add_option("--date-order", options->dateOrder,
            "How dates are written when the file leaves it open")
        ->check(CLI::IsMember({"day-first", "month-first"}));
    command.add_option("--decimal", options->decimalSign, "The decimal sign")
        ->check(CLI::IsMember({"comma", "point"}));
    command
        .add_option("--year", options->year,
            "Of the months of a table with a column per month, when the file does not say")
        ->check(CLI::Range(1900, 2199));
    command
        .add_option("--time-zone", options->timeZone,
            "In which the times of the file are written that do not say it themselves: UTC, "
            "America/New_York, ..., or own for the organisation's own")
        ->check(CLI::Validator(
            [](const std::string &zone) {
                const bool isKnown = zone == "own"
                    || QTimeZone::isTimeZoneIdAvailable(QByteArray::fromStdString(zone));
                return isKnown ? std::string() : "unknown time zone " + zone;
            },
            "ZONE"));
    command.add_flag("--row-is-answer", options->rowIsAnswer,
        "Each row is an answer of its own, also where the file looks like a row per question");
    command.add_option("--column", options->columns,
        "What a column is: HEADING=FIELD (nps, date, location, ignore, ...); #3 is the third "
        "column, csat:reversed a scale whose lowest value is best, csat:0-4 a scale of 1 to 5 "
        "that the file writes as 0 to 4, key, question and answer the columns of a table with a "
        "row per question, absence:fraction a percentage "
        "written as 0.045");
    command.add_option("--no-score", options->noScore,
        "Numbers outside the scale of a column that stand for no answer: HEADING=0,6");
    command.add_flag("--dry-run", options->dryRun, "Count what would be imported; store nothing");
    command.add_flag("--json", options->json, "One JSON object on standard output");
    command.callback([options, &task] {
        task.run = [options](Environment &environment) { return import(*options, environment); };
    });
}

} // namespace headroom::app
