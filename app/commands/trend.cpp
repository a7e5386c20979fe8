// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commands.h"
#include "app/commands/options.h"
#include "core/base/textfolding.h"
#include "core/reports/canvas/ownmetric.h"
#include "ui/charts/trendexport.h"
#include "ui/style/typography.h"

using namespace Qt::StringLiterals;

namespace headroom::app {

namespace {

struct TrendCommandOptions : CommonOptions
{
    std::vector<std::string> units;
    std::vector<std::string> where;
    std::string period = "month";
    std::string file;
};

/// The source with the own indicator that is named in the place of a metric; as it is for others.
ReportSource withNamedIndicator(const ReportSource &source, const std::string &name)
{
    const OwnIndicator *own = namedIndicator(source, name);
    return own != nullptr ? withOwnMetric(source, own->id) : source;
}

/// The metric, or the own indicator of that name or id ("own:7"). Errors: UnknownMetric.
Result<Metric> metricOrOwn(const ReportSource &source, const TrendCommandOptions &options)
{
    if (!source.catalogue.metrics().isEmpty() && source.catalogue.metrics().last().isOwn())
        return source.catalogue.metrics().last();
    return chosenMetric(source, options);
}

Result<TrendQuestion> questionOf(const ReportSource &source, const TrendCommandOptions &options)
{
    const auto metric = metricOrOwn(source, options);
    if (!metric)
        return tl::unexpected(metric.error());
    const bool isByWeek = granularityOf(options.period) == Granularity::Week;
    // Parts of an own indicator are kept by month.
    if (metric->isOwn() && isByWeek)
        return failure(ErrorKind::FigureOfMonths, {}, {QString::fromStdString(options.metric)});
    if (!source.calendar)
        return failure(ErrorKind::NoAnswers);
    TrendQuestion question{metric->id,
        chosenRange(source, options).value_or(source.calendar->answers),
        granularityOf(options.period), {}};
    for (const std::string &name : options.units) {
        const auto unit = chosenUnit(source, name);
        if (!unit)
            return tl::unexpected(unit.error());
        if (metric->neverPerEmployee && unit->level() == Level::Employee)
            return failure(ErrorKind::NotForThisLevel, {}, {metric->id});
        question.units.append(*unit);
    }
    if (question.units.isEmpty())
        question.units.append(UnitRef::organisation());
    return question;
}

int trend(const TrendCommandOptions &options, Environment &environment)
{
    const auto workspace = openOrReport(options.databasePath(), environment);
    if (!workspace)
        return Failed;
    const ReportSource &whole = workspace->snapshot()->source;
    const auto filter = filterNamed(whole.organisation, chosenNames(options.where));
    if (!filter)
        return report(filter.error(), environment);
    const ReportSource source = withNamedIndicator(whole.filtered(*filter), options.metric);
    const auto question = questionOf(source, options);
    if (!question)
        return report(question.error(), environment);
    const TrendFacts facts = trendFacts(source, *question);
    const QString file = QString::fromStdString(options.file);
    ui::loadFonts();
    const ui::Figures figures(environment.locale, environment.locale);
    const auto written = ui::exportTrendFile(file, facts, source, figures, ui::baseFont());
    if (!written)
        return report(written.error(), environment);
    environment.terminal.out << file << Qt::endl;
    return Done;
}

} // namespace

void addTrendCommand(CLI::App &program, Task &task)
{
    const auto options = std::make_shared<TrendCommandOptions>();
    CLI::App &command = *program.add_subcommand("trend", "A trend as a chart or as rows");
    addDatabaseOption(command, *options);
    addMetricOption(command, *options);
    addRangeOptions(command, *options);
    command.add_option(
        "--unit", options->units, "A location or employee; repeat it for up to four");
    addWhereOption(command, options->where);
    command.add_option("--period", options->period, "One point per period")
        ->check(CLI::IsMember({"week", "month", "quarter", "year"}));
    command.add_option("--out", options->file, "FILE.png, .svg, .pdf, .xlsx or .csv")->required();
    command.callback([options, &task] {
        task.paints = true;
        task.run = [options](Environment &environment) { return trend(*options, environment); };
    });
}

} // namespace headroom::app
