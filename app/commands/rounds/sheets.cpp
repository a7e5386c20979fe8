// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commands.h"
#include "app/commands/options.h"
#include "app/commands/output.h"
#include "core/reports/rounds/fixedround.h"
#include "core/reports/rounds/proposedround.h"
#include "core/reports/rounds/sheetfacts.h"
#include "ui/print/sheetwriter.h"
#include "ui/style/typography.h"
#include "ui/text/figures.h"
#include "ui/text/unitorder.h"

using namespace Qt::StringLiterals;

namespace headroom::app {

namespace {

struct SheetsOptions : CommonOptions
{
    std::string folder;
    std::string round;
    std::string by;
    std::string level;
    std::optional<double> target;
    bool oneFile = false;
    bool secondPage = false;
    std::string language;
    std::string pattern;
};

/// The named round, else a passing one for the target given, else the newest. Errors: UnknownRound,
/// NoTarget.
Result<Round> roundToPrint(const ReportSource &source, const SheetsOptions &options)
{
    if (!options.round.empty())
        return chosenRound(source, options.round);
    if (options.target && source.calendar) {
        const auto metric = chosenMetric(source, options);
        if (!metric)
            return tl::unexpected(metric.error());
        MetricTarget target;
        target.metric = metric->id;
        target.target = *options.target;
        target.start = StartRule::Raw;
        Round round = proposedRound(*source.calendar, {target});
        round.levels = levelsNamed(QString::fromStdString(options.by)).value_or(usualLevels());
        return round;
    }
    if (const Round *newest = source.newestRound())
        return *newest;
    return failure(ErrorKind::NoTarget);
}

/// The unit of the name in the tree of the round. Errors: NoSheetOfUnit, UnitIsAmbiguous.
Result<UnitRef> unitOfRound(const ReportSource &source, const Round &round, const QString &wanted)
{
    if (wanted.isEmpty())
        return UnitRef::organisation();
    if (const FixedRound *fixed = source.fixedRound(round.id))
        return chosenSheet(*fixed, wanted);
    FixedRound draft;
    draft.sheets = numberedUnits(source, round);
    for (const Unit &unit : source.organisation.units())
        draft.names.insert(unit.id, unit.name);
    return chosenSheet(draft, wanted);
}

bool isPartOf(UnitRef unit, const Levels &levels)
{
    return unit.levels() == levels.first(qMin(levels.size(), unit.depth()));
}

/// Those at the level that was asked for, else of everyone whom the round is for.
QList<UnitRef> unitsAtLevel(
    const ReportSource &source, const Round &round, const std::string &level)
{
    const QString wanted = QString::fromStdString(level);
    if (wanted.isEmpty())
        return sheetUnits(source, round);
    QList<UnitRef> units = numberedUnits(source, round);
    units.removeIf([&](const UnitRef &unit) {
        const bool isUnknown = unit.depth() > 0 && unit.id() == UnknownUnit;
        return levelName(unit.level()) != wanted || isUnknown;
    });
    return units;
}

/// All sheets, or those of one unit and what lies below it.
Result<QList<UnitRef>> chosenUnits(
    const ReportSource &source, const Round &round, const SheetsOptions &options)
{
    QList<UnitRef> units = unitsAtLevel(source, round, options.level);
    auto chosen = chosenUnit(source, options.unit);
    if (!chosen || !isPartOf(*chosen, round.levels))
        chosen = unitOfRound(source, round, QString::fromStdString(options.unit));
    if (!chosen)
        return tl::unexpected(chosen.error());
    units.removeIf([&](const UnitRef &unit) { return unit != *chosen && !unit.isBelow(*chosen); });
    return units;
}

int sheets(const SheetsOptions &options, Environment &environment)
{
    const auto workspace = openOrReport(options.databasePath(), environment);
    if (!workspace)
        return Failed;
    if (const auto read = workspace->readAllComments(); !read)
        return report(read.error(), environment);
    const ReportSource &source = workspace->snapshot()->source;
    const auto round = roundToPrint(source, options);
    if (!round)
        return report(round.error(), environment);
    const auto units = chosenUnits(source, *round, options);
    if (!units)
        return report(units.error(), environment);
    const auto facts =
        sheetsToPrint(source, *round, ui::inOrder(*units, source.organisation, environment.locale));
    if (!facts)
        return report(facts.error(), environment);
    NoProgress progress;
    ui::loadFonts();
    ui::SheetOutput output;
    output.folder = QString::fromStdString(options.folder);
    output.oneFile = options.oneFile;
    output.look.hasSecondPage = options.secondPage;
    output.namePattern = QString::fromStdString(options.pattern);
    const ui::Figures figures = sheetFigures(options.language, environment.locale);
    const auto files = ui::writeSheets(*facts, source.catalogue, figures, output, progress);
    if (!files)
        return report(files.error(), environment);
    for (const QString &file : *files)
        environment.terminal.out << file << '\n';
    environment.terminal.out << Qt::flush;
    noteCouncil(source, round->id, environment);
    return Done;
}

} // namespace

void addSheetsCommand(CLI::App &program, Task &task)
{
    const auto options = std::make_shared<SheetsOptions>();
    CLI::App &command = *program.add_subcommand("sheets", "Write target sheets as PDF");
    addDatabaseOption(command, *options);
    command.add_option("--out", options->folder, "The folder for the PDF files")->required();
    command.add_option("--round", options->round, "The round, by its name; else the newest");
    CLI::Option *metric =
        command.add_option("--metric", options->metric, "The indicator of a passing target");
    CLI::Option *target =
        command.add_option("--target", options->target, "The organisation's target for it");
    metric->needs(target);
    target->needs(metric);
    CLI::Option *by = addLevelsOption(command, options->by);
    by->needs(target);
    command.add_option("--unit", options->unit, "One location, employee or other unit");
    command
        .add_option("--level", options->level,
            "Whose sheets: of the organisation, or of a level of the round; else of its employees, "
            "or of its lowest level")
        ->check(CLI::IsMember(
            {"organisation", "region", "department", "location", "team", "function", "employee"}));
    addLanguageOption(command, options->language);
    command.add_flag(
        "--second-page", options->secondPage, "A further page with the method and the history");
    command.add_option("--name", options->pattern,
        "The names of the files: {name}, {location}, {round} and {number} are filled in");
    command.add_flag("--one-file", options->oneFile, "All sheets in one file");
    command.callback([options, &task] {
        task.paints = true;
        task.run = [options](Environment &environment) { return sheets(*options, environment); };
    });
}

} // namespace headroom::app
