// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commands.h"
#include "app/commands/options.h"
#include "app/commands/output.h"
#include "core/indicators/formula.h"
#include "core/indicators/owncolumns.h"
#include "core/reports/tables/insighttables.h"

using namespace Qt::StringLiterals;

namespace headroom::app {

namespace {

struct InsightOptions : SelectionOptions
{
    std::optional<double> customers;
    std::optional<double> timesAYear;
    std::optional<double> promoter;
    std::optional<double> passive;
    std::optional<double> detractor;

    bool saysValues() const { return promoter && passive && detractor; }
};

CustomerValues valuesOf(const CustomerValues &stored, const InsightOptions &options)
{
    CustomerValues values = stored;
    values.customers = options.customers.value_or(values.customers);
    values.timesAYear = options.timesAYear.value_or(values.timesAYear);
    values.promoter = options.promoter.value_or(values.promoter);
    values.passive = options.passive.value_or(values.passive);
    values.detractor = options.detractor.value_or(values.detractor);
    return values;
}

/// Indicators that customers answer: those that the own one is made of, else all that have answers.
QStringList answeredInstead(const ReportSource &source, const OwnIndicator &own)
{
    QStringList ids;
    const auto formula =
        parseFormula(own.formula, storedNames(source.catalogue, source.indicators));
    if (formula) {
        for (const IndicatorRef &part : formula->indicators()) {
            const Metric *metric = source.catalogue.metric(part.metric);
            if (metric != nullptr && isPerception(source.catalogue, *metric))
                ids.append(metric->id);
        }
    }
    const QList<Metric> answered = ids.isEmpty() ? source.metricsWithAnswers() : QList<Metric>();
    for (const Metric &metric : answered) {
        if (isPerception(source.catalogue, metric))
            ids.append(metric.id);
    }
    return ids.isEmpty() ? QStringList{u"nps"_s} : ids;
}

/// Of an own indicator that is read from a column each answer has its value. Errors:
/// OwnHasNoAnswers, and those of chosenSelection().
Result<Selection> selectionOf(const ReportSource &source, InsightOptions options)
{
    if (const OwnIndicator *own = namedIndicator(source, options.metric)) {
        if (own->column.isEmpty())
            return failure(ErrorKind::OwnHasNoAnswers, {},
                {own->name, answeredInstead(source, *own).join(u", "_s)});
        options.metric = ownMeasureId(*own).toStdString();
    }
    return chosenSelection(source, options);
}

int insight(const InsightOptions &options, Environment &environment)
{
    const auto workspace = openOrReport(options.databasePath(), environment);
    if (!workspace)
        return Failed;
    const SnapshotPtr snapshot = workspace->snapshot();
    const auto selection = selectionOf(snapshot->source, options);
    if (!selection)
        return report(selection.error(), environment);
    NoProgress progress;
    const ReportSource source = snapshot->source.filtered(selection->filter);
    const auto stories = workspace->stories(*selection, progress);
    if (!stories)
        return report(stories.error(), environment);
    const InsightFacts facts =
        withOrders(insightFacts(source, *selection, progress), stories->orders, source);
    const CustomerValues values = valuesOf(snapshot->customers, options);
    const auto spending = options.saysValues() ? std::nullopt : facts.spending;
    environment.terminal.out << toJsonText(
        {{u"metric"_s, facts.metric}, {u"drivers"_s, toJson(driverTable(facts))},
            {u"priorities"_s, toJson(priorityTable(facts, source))},
            {u"performance"_s, toJson(performanceTable(facts, source))},
            {u"journey"_s, toJson(journeyTable(facts, source))},
            {u"lags"_s, toJson(lagTable(facts))}, {u"employees"_s, toJson(staffTable(facts))},
            {u"value"_s, toJson(valueTable(valueFacts(values, spending, source.limits)))},
            {u"comments"_s, stories->reasons.comments},
            {u"unfavourableComments"_s, stories->reasons.unfavourable},
            {u"recognised"_s, stories->reasons.recognised},
            {u"reasons"_s, toJson(reasonTable(stories->reasons))},
            {u"reasonQuarters"_s, toJson(reasonQuarterTable(stories->reasons))},
            {u"reasonLocations"_s, toJson(reasonPlaceTable(stories->reasons, source))}})
                             << Qt::flush;
    return Done;
}

} // namespace

void addInsightCommand(CLI::App &program, Task &task)
{
    const auto options = std::make_shared<InsightOptions>();
    CLI::App &command = *program.add_subcommand(
        "insight", "What goes together with an indicator, per driver, journey step and lag");
    addDatabaseOption(command, *options);
    addSelectionOptions(command, *options);
    command
        .add_option("--customers", options->customers,
            "How many customers there are, for the value of a point")
        ->check(CLI::Range(0.0, 1e12));
    command
        .add_option(
            "--times-a-year", options->timesAYear, "How often an imported amount comes in a year")
        ->check(CLI::Range(0.0, 1e6));
    const auto addValue = [&](const char *name, std::optional<double> &value, const char *help) {
        return command.add_option(name, value, help)->check(CLI::Range(0.0, 1e9));
    };
    CLI::Option *promoter =
        addValue("--promoter", options->promoter, "What a promoter is worth, in euros a year");
    CLI::Option *passive =
        addValue("--passive", options->passive, "What a passive is worth, in euros a year");
    CLI::Option *detractor = addValue("--detractor", options->detractor,
        "What a detractor is worth, in euros a year; all three go before imported amounts");
    promoter->needs(passive)->needs(detractor);
    passive->needs(promoter)->needs(detractor);
    detractor->needs(promoter)->needs(passive);
    command.callback([options, &task] {
        task.run = [options](Environment &environment) { return insight(*options, environment); };
    });
}

} // namespace headroom::app
