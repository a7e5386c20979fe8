// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commands.h"
#include "app/commands/options.h"
#include "app/commands/output.h"
#include "core/reports/council/statementfacts.h"
#include "ui/council/councilwords.h"
#include "ui/council/statement.h"
#include "ui/style/typography.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace headroom::app {

namespace {

struct CouncilOptions : CommonOptions
{
    std::string reference;
    std::string day;
    std::string givenBy;
    std::string reason;
    std::string by;
    std::optional<int> retention;
    std::string statement;
    bool json = false;

    bool isRecorded() const { return !reference.empty() || !reason.empty() || retention; }
};

/// What was typed over what is known: a retention alone keeps the consent as it is.
CouncilRecord recordOf(const CouncilOptions &options, const ReportSource &source)
{
    CouncilRecord council = source.council ? *source.council : CouncilRecord();
    council.by = QString::fromStdString(options.by);
    if (options.retention)
        council.retentionMonths = *options.retention;
    if (options.reference.empty() && options.reason.empty())
        return council;
    council.hasCouncil = options.reason.empty();
    council.reference = QString::fromStdString(options.reference);
    council.day = QDate::fromString(QString::fromStdString(options.day), Qt::ISODate);
    council.givenBy = QString::fromStdString(options.givenBy);
    council.reason = QString::fromStdString(options.reason);
    return council;
}

QJsonObject jsonOf(const CouncilRecord *council)
{
    if (council == nullptr)
        return {{u"recorded"_s, false}};
    return {{u"recorded"_s, true}, {u"worksCouncil"_s, council->hasCouncil},
        {u"reference"_s, council->reference}, {u"date"_s, council->day.toString(Qt::ISODate)},
        {u"givenBy"_s, council->givenBy}, {u"reason"_s, council->reason},
        {u"retentionMonths"_s, council->retentionMonths}, {u"by"_s, council->by},
        {u"at"_s, council->at.toString(Qt::ISODate)}};
}

Result<void> writeStatement(
    const CouncilOptions &options, const Snapshot &snapshot, const ui::Figures &figures)
{
    if (options.statement.empty())
        return {};
    ui::loadFonts();
    StatementFacts facts = statementFacts(snapshot.source);
    facts.followUp = snapshot.followUp;
    return ui::writeReport(
        QString::fromStdString(options.statement), ui::statementDocument(facts, figures));
}

int council(const CouncilOptions &options, Environment &environment)
{
    const auto workspace = openOrReport(options.databasePath(), environment);
    if (!workspace)
        return Failed;
    if (options.isRecorded()) {
        const auto kept = workspace->agree(recordOf(options, workspace->snapshot()->source));
        if (!kept)
            return report(kept.error(), environment);
    }
    const SnapshotPtr snapshot = workspace->snapshot();
    const ReportSource &source = snapshot->source;
    const ui::Figures figures(environment.locale, environment.locale);
    if (const auto written = writeStatement(options, *snapshot, figures); !written)
        return report(written.error(), environment);
    if (options.json)
        environment.terminal.out << toJsonText(jsonOf(source.council.get()));
    else
        environment.terminal.out << ui::councilSentence(source.council.get(), figures) << '\n';
    environment.terminal.out << Qt::flush;
    return Done;
}

} // namespace

void addCouncilCommand(CLI::App &program, Task &task)
{
    const auto options = std::make_shared<CouncilOptions>();
    CLI::App &command = *program.add_subcommand("council",
        "What the works council consented to: shows it, records it, and writes the statement");
    addDatabaseOption(command, *options);
    CLI::Option *consent = command.add_option(
        "--consent", options->reference, "The number of the letter or the minutes of the consent");
    CLI::Option *none = command.add_option(
        "--none", options->reason, "Why there is no works council that can be asked");
    none->excludes(consent);
    command.add_option("--date", options->day, "The day of the consent, as in 2026-11-03")
        ->needs(consent);
    command.add_option("--given-by", options->givenBy, "Who gave it in the works council's name")
        ->needs(consent);
    command
        .add_option("--retention", options->retention,
            "For how many months answers are kept, as agreed; 0 for no agreement")
        ->check(CLI::Range(0, LongestRetention));
    command.add_option("--by", options->by, "The name of the person who records it");
    command.add_option("--statement", options->statement,
        "Writes the statement for employees and the works council to this PDF file");
    command.add_flag("--json", options->json, "One JSON object on standard output");
    command.callback([options, &task] {
        task.paints = true;
        task.run = [options](Environment &environment) { return council(*options, environment); };
    });
}

} // namespace headroom::app
