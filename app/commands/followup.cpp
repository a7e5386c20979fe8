// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commands.h"
#include "app/commands/options.h"
#include "app/commands/output.h"
#include "core/reports/tables/followuptable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom::app {

namespace {

struct FollowUpOptions : SelectionOptions
{
    bool on = false;
    bool off = false;
    std::optional<int> keepDays;
    std::optional<qint64> answer;
    std::string state;
    std::string format = "csv";
};

FollowUpState stateNamed(const std::string &name)
{
    const auto found = std::ranges::find(FollowUpStates, QString::fromStdString(name),
        [](FollowUpState state) { return followUpStateName(state); });
    return found != std::end(FollowUpStates) ? *found : FollowUpState::Open;
}

int switchFollowUp(const FollowUpOptions &options, Workspace &workspace, Environment &environment)
{
    FollowUpSettings settings = workspace.snapshot()->followUp;
    settings.isOn = options.on || (settings.isOn && !options.off);
    settings.keepDays = options.keepDays.value_or(settings.keepDays);
    if (const auto done = workspace.setFollowUp(settings); !done)
        return report(done.error(), environment);
    environment.terminal.out << (settings.isOn ? u"Following up is on; contacts are kept for "_s
                                               : u"Following up is off; kept when on: "_s)
                             << settings.keepDays << u" days"_s << Qt::endl;
    return Done;
}

int listCases(const FollowUpOptions &options, const Workspace &workspace, Environment &environment)
{
    const SnapshotPtr snapshot = workspace.snapshot();
    const auto selection = chosenSelection(snapshot->source, options);
    if (!selection)
        return report(selection.error(), environment);
    const auto list = workspace.followUp(*selection);
    if (!list)
        return report(list.error(), environment);
    environment.terminal.out << inFormat(options.format,
        followUpTable(list->cases, snapshot->source), u"cases"_s,
        {{u"on"_s, snapshot->followUp.isOn}, {u"keepDays"_s, snapshot->followUp.keepDays}})
                             << Qt::flush;
    return Done;
}

int followUp(const FollowUpOptions &options, Environment &environment)
{
    const auto workspace = openOrReport(options.databasePath(), environment);
    if (!workspace)
        return Failed;
    if (options.on || options.off || options.keepDays)
        return switchFollowUp(options, *workspace, environment);
    if (!options.answer)
        return listCases(options, *workspace, environment);
    const FollowUpChange change{ResponseId(*options.answer), stateNamed(options.state)};
    if (const auto done = workspace->setFollowUpState(change); !done)
        return report(done.error(), environment);
    environment.terminal.out << u"Answer "_s << *options.answer << u": "_s
                             << followUpStateName(change.state) << Qt::endl;
    return Done;
}

} // namespace

void addFollowUpCommand(CLI::App &program, Task &task)
{
    const auto options = std::make_shared<FollowUpOptions>();
    CLI::App &command = *program.add_subcommand("follow-up",
        "Dissatisfied customers who said why and can be reached: lists them, says how far a talk "
        "is, switches it on or off");
    addDatabaseOption(command, *options);
    addSelectionOptions(command, *options);
    options->metric = "nps";
    command.get_option("--metric")->required(false);
    CLI::Option *on = command.add_flag("--on", options->on, "Contacts may be imported from now on");
    CLI::Option *off = command.add_flag("--off", options->off, "No longer; deletes all contacts");
    on->excludes(off);
    command.add_option("--keep-days", options->keepDays, "After so many days a contact is deleted")
        ->check(CLI::Range(1, 3660));
    CLI::Option *answer =
        command.add_option("--answer", options->answer, "The number of an answer of the list");
    CLI::Option *state = command.add_option("--state", options->state, "open, called or solved");
    state->check(CLI::IsMember({"open", "called", "solved"}))->needs(answer);
    answer->needs(state)->excludes(on)->excludes(off);
    command.add_option("--format", options->format, "csv, json or table")
        ->check(CLI::IsMember({"csv", "json", "table"}));
    command.callback([options, &task] {
        task.run = [options](Environment &environment) { return followUp(*options, environment); };
    });
}

} // namespace headroom::app
