// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commands.h"
#include "app/commands/options.h"
#include "app/commands/output.h"
#include "core/reports/rounds/targetfacts.h"

using namespace Qt::StringLiterals;

namespace headroom::app {

namespace {

struct TargetsOptions : CommonOptions
{
    double target = 0;
    std::optional<double> ceiling;
    std::optional<double> mostRise;
    std::string by = "location,employee";
    std::string method = "headroom";
    std::string start = "drawn";
    std::string format = "csv";
};

ShareMethod methodOf(const std::string &name)
{
    if (name == "points")
        return ShareMethod::Points;
    return name == "same" ? ShareMethod::SameValue : ShareMethod::Headroom;
}

/// A round that only lives as long as the call: the target asked for over the days asked for.
Round askedRound(const ReportSource &source, const TargetsOptions &options)
{
    Round round;
    if (source.calendar)
        round.baseline = chosenRange(source, options).value_or(source.calendar->answers);
    MetricTarget target;
    target.metric = QString::fromStdString(options.metric);
    target.target = options.target;
    target.method = methodOf(options.method);
    target.start = options.start == "raw" ? StartRule::Raw : StartRule::Drawn;
    target.bounds = {options.ceiling, options.mostRise};
    round.targets.append(target);
    round.levels = levelsNamed(QString::fromStdString(options.by)).value_or(usualLevels());
    return round;
}

/// One line; a hidden score is empty, and so is a raw start that would give it away.
QList<TableCell> cellsOf(const TargetFacts &facts, std::size_t index)
{
    const CascadeTarget &unit = facts.outcome.units[index];
    const bool hidden = facts.hidden[index];
    QList<TableCell> cells{unit.n};
    cells.append(hidden || !unit.score ? TableCell() : TableCell(*unit.score));
    cells.append(
        hidden && facts.asked.start == StartRule::Raw ? TableCell() : TableCell(unit.start));
    cells.append(unit.target);
    return cells;
}

Table tableOf(const Organisation &organisation, const TargetFacts &facts, const Levels &levels)
{
    Table table{QStringList{u"level"_s} + levelNames(levels)
            + QStringList{u"n"_s, u"score"_s, u"start"_s, u"target"_s},
        {}};
    const auto nameOf = [&](UnitId id) { return organisation.unitName(id); };
    for (std::size_t i = 0; i < facts.outcome.units.size(); ++i) {
        const UnitRef unit = facts.outcome.units[i].unit;
        table.rows.append(QList<TableCell>{levelName(unit.level())}
            + nameCells(levels, unit, nameOf) + cellsOf(facts, i));
    }
    return table;
}

QString jsonOf(const Table &table, const CascadeOutcome &outcome)
{
    return toJsonText({{u"share"_s, outcome.share}, {u"current"_s, outcome.current},
        {u"target"_s, outcome.target}, {u"rollup"_s, outcome.rollup}, {u"addsUp"_s, outcome.addsUp},
        {u"units"_s, toJson(table)}});
}

int targets(const TargetsOptions &options, Environment &environment)
{
    const auto workspace = openOrReport(options.databasePath(), environment);
    if (!workspace)
        return Failed;
    const SnapshotPtr snapshot = workspace->snapshot();
    const auto metric = chosenMetric(snapshot->source, options);
    if (!metric)
        return report(metric.error(), environment);
    const Round round = askedRound(snapshot->source, options);
    const auto facts = targetFacts(snapshot->source, round, metric->id);
    if (!facts)
        return report(facts.error(), environment);
    const Table table =
        tableOf(snapshot->source.organisation, *facts, columnLevels(levelsFor(round, *metric)));
    environment.terminal.out << (options.format == "json" ? jsonOf(table, facts->outcome)
                                                          : toCsv(table))
                             << Qt::flush;
    return Done;
}

} // namespace

void addTargetsCommand(CLI::App &program, Task &task)
{
    const auto options = std::make_shared<TargetsOptions>();
    CLI::App &command =
        *program.add_subcommand("targets", "Share an organisation target out over everyone");
    addDatabaseOption(command, *options);
    addMetricOption(command, *options);
    addRangeOptions(command, *options);
    command
        .add_option(
            "--target", options->target, "The organisation's target on the indicator's scale")
        ->required();
    addLevelsOption(command, options->by);
    command.add_option("--method", options->method, "How it is shared out")
        ->check(CLI::IsMember({"headroom", "points", "same"}));
    command.add_option("--ceiling", options->ceiling,
        "The best that is realistic: nobody is asked for more; who is beyond it keeps that");
    command
        .add_option(
            "--most-rise", options->mostRise, "The most points that anyone is asked to rise")
        ->check(CLI::PositiveNumber);
    command
        .add_option("--start", options->start,
            "Everyone's start: as it is, or drawn to the group when answers are few")
        ->check(CLI::IsMember({"raw", "drawn"}));
    command.add_option("--format", options->format, "The form of the output")
        ->check(CLI::IsMember({"csv", "json"}));
    command.callback([options, &task] {
        task.run = [options](Environment &environment) { return targets(*options, environment); };
    });
}

} // namespace headroom::app
