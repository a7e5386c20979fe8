// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commands.h"
#include "app/commands/options.h"
#include "app/commands/output.h"
#include "core/reports/tables/indicatortable.h"
#include "ui/text/indicators/indicatorwords.h"

using namespace Qt::StringLiterals;

namespace headroom::app {

namespace {

struct IndicatorsOptions : CommonOptions
{
    std::string by = "none";
    std::string period = "now";
    std::string format = "csv";
};

/// What fits on the width of a terminal.
Table narrowed(const Table &table)
{
    const QStringList kept{u"name"_s, u"location"_s, u"period"_s, u"open"_s, u"state"_s, u"n"_s,
        u"value"_s, u"unit"_s, u"direction"_s, u"norm"_s, u"status"_s, u"owner"_s, u"goal"_s};
    Table narrow{kept, {}};
    if (table.headings.contains(u"employee"_s))
        narrow.headings.insert(2, u"employee"_s);
    for (const QList<TableCell> &row : table.rows) {
        QList<TableCell> cells;
        for (const QString &heading : std::as_const(narrow.headings))
            cells.append(row[table.headings.indexOf(heading)]);
        narrow.rows.append(cells);
    }
    return narrow;
}

QString conflictLines(const ReportSource &source, const QLocale &locale)
{
    const ui::Figures figures(locale, locale);
    const FormulaBook book(source.catalogue, source.indicators);
    QString lines;
    for (const NormConflict &conflict : normConflicts(book, source.catalogue, source.indicators))
        lines += u'\n' + ui::conflictSentence(conflict, source.indicators, figures) + u'\n';
    return lines;
}

int indicators(const IndicatorsOptions &options, Environment &environment)
{
    const auto workspace = openOrReport(options.databasePath(), environment);
    if (!workspace)
        return Failed;
    const SnapshotPtr snapshot = workspace->snapshot();
    const ReportSource &source = snapshot->source;
    IndicatorTableQuestion question;
    question.byLocation = options.by == "location";
    question.byEmployee = options.by == "location,employee";
    if (options.period != "now")
        question.granularity = granularityOf(options.period);
    const Table table = indicatorTable(source, question);
    QTextStream &out = environment.terminal.out;
    if (options.format == "json")
        out << toJsonText(
            {{u"indicators"_s, toJson(table)}, {u"conflicts"_s, toJson(conflictTable(source))}});
    else if (options.format == "table")
        out << toAlignedText(narrowed(table)) << conflictLines(source, environment.locale);
    else
        out << toCsv(table);
    out << Qt::flush;
    return Done;
}

} // namespace

void addIndicatorsCommand(CLI::App &program, Task &task)
{
    const auto options = std::make_shared<IndicatorsOptions>();
    CLI::App &command = *program.add_subcommand("indicators",
        "Own indicators with their values and norms, and norms that cannot both be met");
    addDatabaseOption(command, *options);
    command.add_option("--by", options->by, "What to group by")
        ->check(CLI::IsMember({"none", "location", "location,employee"}));
    command
        .add_option("--period", options->period,
            "One row per period; now: the last finished one of each indicator's own rhythm")
        ->check(CLI::IsMember({"now", "all", "year", "quarter", "month"}));
    command.add_option("--format", options->format, "The form of the output")
        ->check(CLI::IsMember({"csv", "json", "table"}));
    command.callback([options, &task] {
        task.run = [options](
                       Environment &environment) { return indicators(*options, environment); };
    });
}

} // namespace headroom::app
