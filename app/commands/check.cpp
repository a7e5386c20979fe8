// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commands.h"
#include "app/commands/options.h"
#include "app/commands/output.h"
#include "core/reports/rounds/sheetcheck.h"
#include "core/reports/tables/tables.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace headroom::app {

namespace {

struct CheckOptions : CommonOptions
{
    std::string code;
    std::string round;
    bool json = false;
};

QJsonObject checkJson(const SheetCheck &check)
{
    QJsonArray indicators;
    for (const SheetCheck::Indicator &indicator : check.indicators)
        indicators.append(QJsonObject{{u"metric"_s, indicator.metric},
            {u"n"_s, indicator.baseline.n}, {u"favourable"_s, indicator.baseline.favourable},
            {u"neutral"_s, indicator.baseline.neutral},
            {u"unfavourable"_s, indicator.baseline.unfavourable}, {u"start"_s, indicator.start},
            {u"target"_s, indicator.target},
            {u"today"_s, indicator.today ? QJsonValue(*indicator.today) : QJsonValue()},
            {u"same"_s, indicator.isSame}});
    return {{u"code"_s, check.code}, {u"round"_s, check.round}, {u"sheet"_s, check.number},
        {u"name"_s, check.name}, {u"location"_s, check.location},
        {u"fixedAt"_s, check.fixedAt.toString(Qt::ISODate)}, {u"sameToday"_s, check.isSameToday()},
        {u"indicators"_s, indicators}};
}

void writeText(const SheetCheck &check, QTextStream &out)
{
    const QString place = check.location.isEmpty() ? QString() : u", "_s + check.location;
    out << u"Sheet "_s << check.number << u" of round "_s << check.round << u": "_s << check.name
        << place << '\n'
        << u"Identical to what was fixed on "_s << check.fixedAt.date().toString(Qt::ISODate)
        << u".\n"_s;
    for (const SheetCheck::Indicator &indicator : check.indicators) {
        out << indicator.metric << u": n "_s << indicator.baseline.n << u", start "_s
            << toFigure(indicator.start) << u", target "_s << toFigure(indicator.target)
            << u"; shared out again today: "_s;
        if (indicator.isSame)
            out << u"the same\n"_s;
        else if (indicator.today)
            out << toFigure(*indicator.today) << u", because answers or settings changed since\n"_s;
        else
            out << u"no target, because there are no such answers any more\n"_s;
    }
    out << Qt::flush;
}

int check(const CheckOptions &options, Environment &environment)
{
    const auto workspace = openOrReport(options.databasePath(), environment);
    if (!workspace)
        return Failed;
    const auto checked =
        checkSheet(workspace->snapshot()->source, QString::fromStdString(options.code));
    if (!checked)
        return report(checked.error(), environment);
    if (options.json)
        environment.terminal.out << toJsonText(checkJson(*checked)) << Qt::flush;
    else
        writeText(*checked, environment.terminal.out);
    return Done;
}

int fix(const CheckOptions &options, Environment &environment)
{
    const auto workspace = openOrReport(options.databasePath(), environment);
    if (!workspace)
        return Failed;
    const QList<Round> rounds = workspace->snapshot()->source.rounds;
    const QString name = QString::fromStdString(options.round);
    const auto round = name.isEmpty() ? (rounds.isEmpty() ? rounds.end() : std::prev(rounds.end()))
                                      : std::ranges::find(rounds, name, &Round::name);
    if (round == rounds.end())
        return report({ErrorKind::UnknownRound, {}, {}, {name}}, environment);
    const auto fixed = workspace->fixRound(*round);
    if (!fixed)
        return report(fixed.error(), environment);
    environment.terminal.out << u"Fixed: "_s << fixed->name << Qt::endl;
    return Done;
}

} // namespace

void addCheckCommand(CLI::App &program, Task &task)
{
    const auto options = std::make_shared<CheckOptions>();
    CLI::App &command =
        *program.add_subcommand("check", "Compare a sheet on paper with what was agreed");
    addDatabaseOption(command, *options);
    command.add_option("code", options->code, "The check code at the foot of the sheet")
        ->required();
    command.add_flag("--json", options->json, "One JSON object on standard output");
    command.callback([options, &task] {
        task.run = [options](Environment &environment) { return check(*options, environment); };
    });
}

void addFixCommand(CLI::App &program, Task &task)
{
    const auto options = std::make_shared<CheckOptions>();
    CLI::App &command = *program.add_subcommand(
        "fix", "Fix a round: its targets stay what they are, whatever is imported later");
    addDatabaseOption(command, *options);
    command.add_option("--round", options->round, "The round, by its name; else the newest");
    command.callback([options, &task] {
        task.run = [options](Environment &environment) { return fix(*options, environment); };
    });
}

} // namespace headroom::app
