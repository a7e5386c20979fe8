// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/bonus/bonuscolumns.h"
#include "app/commands/commands.h"
#include "app/commands/options.h"
#include "app/commands/output.h"
#include "core/reports/results/roundresults.h"
#include "core/reports/rounds/fixedround.h"
#include "core/reports/signatures/signedsheet.h"

#include <QJsonArray>
#include <QJsonObject>

#include <cmath>

using namespace Qt::StringLiterals;

namespace headroom::app {

namespace {

struct ResultsOptions : CommonOptions
{
    std::string round;
    std::string decidedBy;
    std::string format = "csv";
};

QList<TableCell> whoCells(const TargetResult &result, const FixedRound &fixed)
{
    const auto nameOf = [&](UnitId id) { return fixed.names.value(id); };
    return nameCells(columnLevels(fixed.round.levels), result.unit, nameOf)
        + QList<TableCell>{result.metric};
}

QList<TableCell> resultCells(const TargetResult &result)
{
    QList<TableCell> cells{answerCount(result.result)};
    if (const Score *score = shownScore(result.result))
        cells += {score->value, score->interval.low, score->interval.high};
    else
        cells += {TableCell(), TableCell(), TableCell()};
    cells.append(result.attained ? TableCell(*result.attained) : TableCell());
    cells.append(result.reached ? TableCell(*result.reached ? u"yes"_s : u"no"_s) : TableCell());
    cells.append(result.verdict ? TableCell(verdictName(*result.verdict)) : TableCell());
    return cells;
}

Table tableOf(const ReportSource &source, const FixedRound &fixed, const RoundResults &results,
    const QString &decidedBy)
{
    Table table{levelNames(columnLevels(fixed.round.levels))
            + QStringList{u"metric"_s, u"start"_s, u"proposed"_s, u"target"_s, u"reason"_s,
                u"signed_by"_s, u"n"_s, u"result"_s, u"low"_s, u"high"_s, u"attained"_s,
                u"reached"_s, u"verdict"_s, u"decided_by"_s},
        {}};
    const BonusColumns bonus(source, fixed.round.id);
    table.headings += bonus.headings();
    for (const TargetResult &result : results.results) {
        const SignedSheet *sheet = source.signedSheet(fixed.round.id, result.unit);
        QList<TableCell> cells = whoCells(result, fixed);
        cells.append(result.start ? TableCell(*result.start) : TableCell());
        cells += {result.proposed, result.target, result.reason,
            sheet != nullptr ? sheet->signer : QString()};
        cells += resultCells(result);
        cells.append(decidedBy);
        cells += bonus.cells(result);
        table.rows.append(cells);
    }
    return table;
}

/// What the answers still to come have to bring: net and share as a count, else as a mean.
TableCell neededCell(const Metric &metric, const Needed &needed)
{
    if (needed.answers == 0)
        return {};
    if (metric.kind == MetricKind::NetShare || metric.kind == MetricKind::Share)
        return static_cast<qint64>(needed.balance);
    return static_cast<double>(needed.mean) / std::pow(10.0, metric.decimals);
}

QString outlookName(Outlook outlook)
{
    switch (outlook) {
    case Outlook::Open:
        return u"open"_s;
    case Outlook::Certain:
        return u"certain"_s;
    case Outlook::OutOfReach:
        return u"out of reach"_s;
    }
    Q_UNREACHABLE();
}

/// The table with what is still needed, only for readers of JSON: the columns of CSV stay as they
/// are.
Table withNeeds(Table table, const ReportSource &source, const RoundResults &results)
{
    table.headings += {u"expected_answers"_s, u"needed"_s, u"outlook"_s};
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        const TargetResult &result = results.results[row];
        QList<TableCell> cells(3);
        if (result.needed)
            cells = {result.needed->answers,
                neededCell(*source.catalogue.metric(result.metric), *result.needed),
                outlookName(result.needed->outlook)};
        table.rows[row] += cells;
    }
    return table;
}

/// The attainments of everyone by the weights of the round, in the order of the results; empty
/// where they are not weighed.
QJsonArray weightedJson(const RoundResults &results, const FixedRound &fixed)
{
    QJsonArray rows;
    QHash<UnitRef, WeighedResult> left = results.weighed;
    for (const TargetResult &result : results.results) {
        if (!left.contains(result.unit))
            continue;
        const WeighedResult weighed = left.take(result.unit);
        QJsonObject row{{u"weight"_s, weighed.weight},
            {u"attained"_s, weighed.attained ? QJsonValue(*weighed.attained) : QJsonValue()}};
        for (const Level level : columnLevels(fixed.round.levels)) {
            const bool isPart = result.unit.has(level);
            row[levelName(level)] =
                isPart ? nameOrUnknown(fixed.names.value(result.unit.unitAt(level))) : QString();
        }
        rows.append(row);
    }
    return rows;
}

int results(const ResultsOptions &options, Environment &environment)
{
    const auto workspace = openOrReport(options.databasePath(), environment);
    if (!workspace)
        return Failed;
    const SnapshotPtr snapshot = workspace->snapshot();
    const ReportSource &source = snapshot->source;
    const auto round = chosenFixedRound(source, options.round);
    if (!round)
        return report(round.error(), environment);
    const auto found = roundResults(source, *round);
    if (!found)
        return report(found.error(), environment);
    const Table table = tableOf(
        source, *source.fixedRound(round->id), *found, QString::fromStdString(options.decidedBy));
    QTextStream &out = environment.terminal.out;
    if (options.format == "json")
        out << toJsonText(
            {{u"round"_s, found->round}, {u"starts"_s, found->starts.toString(Qt::ISODate)},
                {u"ends"_s, found->ends.toString(Qt::ISODate)}, {u"ended"_s, found->hasEnded},
                {u"results"_s, toJson(withNeeds(table, source, *found))},
                {u"weighted"_s, weightedJson(*found, *source.fixedRound(round->id))}});
    else
        out << toCsv(table);
    out << Qt::flush;
    return Done;
}

} // namespace

void addResultsCommand(CLI::App &program, Task &task)
{
    const auto options = std::make_shared<ResultsOptions>();
    CLI::App &command = *program.add_subcommand(
        "results", "What came of the targets of a fixed round, so far or at its end");
    addDatabaseOption(command, *options);
    command.add_option(
        "--round", options->round, "The round, by its name; else the newest that is fixed");
    command.add_option("--decided-by", options->decidedBy,
        "Who decides on these results, for the last column; a result decides nothing by itself");
    command.add_option("--format", options->format, "csv or json")
        ->check(CLI::IsMember({"csv", "json"}));
    command.callback([options, &task] {
        task.run = [options](Environment &environment) { return results(*options, environment); };
    });
}

} // namespace headroom::app
