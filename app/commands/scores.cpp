// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commands.h"
#include "app/commands/options.h"
#include "app/commands/output.h"
#include "core/reports/tables/scoretable.h"

using namespace Qt::StringLiterals;

namespace headroom::app {

namespace {

struct ScoresOptions : CommonOptions
{
    std::string by = "none";
    std::string period = "all";
    std::string format = "csv";
    std::vector<std::string> where;
};

QList<Dimension> dimensionsOf(const std::string &by)
{
    QList<Dimension> dimensions;
    const QStringList names = QString::fromStdString(by).split(u',');
    for (const QString &name : names) {
        const auto found = std::ranges::find(AllDimensions, name, &dimensionName);
        if (found != AllDimensions.end())
            dimensions.append(*found);
    }
    return dimensions;
}

QStringList headings(const ScoreTableQuestion &question)
{
    QStringList names;
    for (const Dimension dimension : question.by)
        names.append(dimensionName(dimension));
    return names
        + QStringList{u"period"_s, u"n"_s, u"favourable"_s, u"neutral"_s, u"unfavourable"_s,
            u"score"_s, u"low"_s, u"high"_s};
}

/// n, then the figures; under the minimum only n.
QList<TableCell> figureCells(const ScoreResult &result)
{
    const Score *score = shownScore(result);
    if (!score)
        return {answerCount(result), {}, {}, {}, {}, {}, {}};
    const Tally &tally = score->tally;
    return {tally.n, tally.favourable, tally.neutral, tally.unfavourable, score->value,
        score->interval.low, score->interval.high};
}

Table tableOf(const ScoreTableQuestion &question, const QList<ScoreTableRow> &rows)
{
    Table table{headings(question), {}};
    for (const ScoreTableRow &row : rows) {
        QList<TableCell> cells;
        for (const QString &name : row.names)
            cells.append(nameOrUnknown(name));
        cells.append(row.period);
        table.rows.append(cells + figureCells(row.score));
    }
    return table;
}

void write(const ScoresOptions &options, const Table &table, QTextStream &out)
{
    const QString metric = QString::fromStdString(options.metric);
    out << inFormat(options.format, table, u"scores"_s, {{u"metric"_s, metric}}) << Qt::flush;
}

int scores(const ScoresOptions &options, Environment &environment)
{
    environment.surroundings.showsFigures = false;
    const auto workspace = openOrReport(options.databasePath(), environment);
    if (!workspace)
        return Failed;
    const ScoreTableQuestion question{QString::fromStdString(options.metric),
        dimensionsOf(options.by), granularityOf(options.period), openRange(options),
        chosenNames(options.where)};
    const auto rows = workspace->scoreTable(question);
    if (!rows)
        return report(rows.error(), environment);
    write(options, tableOf(question, *rows), environment.terminal.out);
    return Done;
}

} // namespace

void addScoresCommand(CLI::App &program, Task &task)
{
    const auto options = std::make_shared<ScoresOptions>();
    CLI::App &command =
        *program.add_subcommand("scores", "Scores with their counts and 95 % intervals");
    addDatabaseOption(command, *options);
    addMetricOption(command, *options);
    addRangeOptions(command, *options);
    command.add_option("--by", options->by, "What to group by")
        ->check(CLI::IsMember({"none", "location", "employee", "location,employee", "department",
            "region", "team", "function", "channel", "step", "customer_type"}));
    addWhereOption(command, options->where);
    command.add_option("--period", options->period, "One row per period")
        ->check(CLI::IsMember({"all", "year", "quarter", "month", "week"}));
    command.add_option("--format", options->format, "The form of the output")
        ->check(CLI::IsMember({"csv", "json", "table"}));
    command.callback([options, &task] {
        task.run = [options](Environment &environment) { return scores(*options, environment); };
    });
}

} // namespace headroom::app
