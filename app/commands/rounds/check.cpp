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

QString dayOf(const QDateTime &moment)
{
    return moment.toLocalTime().date().toString(Qt::ISODate);
}

QJsonObject signedJson(const SignedSheet &sheet)
{
    return {{u"by"_s, sheet.signer}, {u"at"_s, sheet.at.toString(Qt::ISODate)},
        {u"code"_s, checkCode(sheet)}, {u"view"_s, sheet.employeesView},
        {u"supersedingReason"_s, sheet.supersedingReason},
        {u"audit"_s, QString::fromLatin1(sheet.auditHead.toHex())}};
}

QJsonObject undoneJson(const UndoneImport &import)
{
    return {{u"import"_s, import.id.value()}, {u"at"_s, import.at.toString(Qt::ISODate)},
        {u"reason"_s, import.reason}};
}

QJsonObject checkJson(const SheetCheck &check)
{
    QJsonArray indicators;
    for (const SheetCheck::Indicator &indicator : check.indicators)
        indicators.append(QJsonObject{{u"metric"_s, indicator.metric},
            {u"n"_s, indicator.baseline.n}, {u"favourable"_s, indicator.baseline.favourable},
            {u"neutral"_s, indicator.baseline.neutral},
            {u"unfavourable"_s, indicator.baseline.unfavourable}, {u"start"_s, indicator.start},
            {u"target"_s, indicator.target}, {u"agreed"_s, indicator.agreed},
            {u"reason"_s, indicator.reason},
            {u"today"_s, indicator.today ? QJsonValue(*indicator.today) : QJsonValue()},
            {u"same"_s, indicator.isSame}});
    QJsonArray undone;
    for (const UndoneImport &import : check.undone)
        undone.append(undoneJson(import));
    return {{u"signed"_s, check.signing ? QJsonValue(signedJson(*check.signing)) : QJsonValue()},
        {u"supersededBy"_s,
            check.successor ? QJsonValue(signedJson(*check.successor)) : QJsonValue()},
        {u"undone"_s, undone}, {u"code"_s, check.code}, {u"round"_s, check.round},
        {u"sheet"_s, check.number}, {u"name"_s, check.name},
        {u"location"_s, check.places.join(u", "_s)},
        {u"fixedAt"_s, check.fixedAt.toString(Qt::ISODate)}, {u"sameToday"_s, check.isSameToday()},
        {u"indicators"_s, indicators}};
}

void writeSigning(const SheetCheck &check, QTextStream &out)
{
    if (check.signing)
        out << u"Identical to what "_s << check.signing->signer << u" signed on "_s
            << dayOf(check.signing->at) << u".\n"_s;
    else
        out << u"Identical to what was fixed on "_s << check.fixedAt.date().toString(Qt::ISODate)
            << u".\n"_s;
    if (check.successor) {
        out << (check.signing ? u"Superseded: signed again on "_s
                              : u"A proposal; signed since, on "_s)
            << dayOf(check.successor->at) << u" by "_s << check.successor->signer;
        if (!check.successor->supersedingReason.isEmpty())
            out << u", because "_s << check.successor->supersedingReason;
        out << u"; check code "_s << checkCode(*check.successor) << '\n';
    } else {
        out << (check.signing ? u"It holds: no later signing took its place.\n"_s
                              : u"A proposal; nobody signed it.\n"_s);
    }
    for (const UndoneImport &import : check.undone)
        out << u"An import under it, number "_s << import.id.value() << u", was undone on "_s
            << dayOf(import.at) << u", because "_s << import.reason << '\n';
}

void writeText(const SheetCheck &check, QTextStream &out)
{
    const QStringList who = QStringList{check.name} + check.places;
    out << u"Sheet "_s << check.number << u" of round "_s << check.round << u": "_s
        << who.join(u", "_s) << '\n';
    writeSigning(check, out);
    for (const SheetCheck::Indicator &indicator : check.indicators) {
        out << indicator.metric << u": n "_s << indicator.baseline.n << u", start "_s
            << toFigure(indicator.start) << u", target "_s << toFigure(indicator.target);
        if (!indicator.reason.isEmpty())
            out << u", agreed "_s << toFigure(indicator.agreed) << u" because "_s
                << indicator.reason;
        out << u"; shared out again today: "_s;
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
    const auto round = chosenRound(workspace->snapshot()->source, options.round);
    if (!round)
        return report(round.error(), environment);
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
