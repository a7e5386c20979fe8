// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commands.h"
#include "app/commands/options.h"
#include "app/commands/output.h"
#include "core/reports/rounds/fixedround.h"
#include "ui/print/sheetpaper.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace headroom::app {

namespace {

struct SignOptions : CommonOptions
{
    std::string round;
    std::string signer;
    std::vector<std::string> targets; ///< "36" or "csat-grade=8.1"
    std::vector<std::string> reasons; ///< one for all, or as many as targets
    std::string view;
    std::string supersedingReason;
    std::string language;
    bool json = false;
};

std::string checkTarget(const std::string &text)
{
    bool isNumber = false;
    QString::fromStdString(text).section(u'=', -1).toDouble(&isNumber);
    return isNumber ? std::string() : "'" + text + "' is not like 36 or csat-grade=8.1";
}

Signing signingOf(const SignOptions &options, const Round &round, UnitRef unit)
{
    Signing signing;
    signing.round = round.id;
    signing.unit = unit;
    signing.signer = QString::fromStdString(options.signer);
    signing.employeesView = QString::fromStdString(options.view);
    signing.supersedingReason = QString::fromStdString(options.supersedingReason);
    for (size_t i = 0; i < options.targets.size(); ++i) {
        const QString text = QString::fromStdString(options.targets[i]);
        AgreedTarget target;
        target.metric =
            text.contains(u'=') ? text.section(u'=', 0, -2) : round.targets.first().metric;
        target.target = text.section(u'=', -1).toDouble();
        if (!options.reasons.empty())
            target.reason =
                QString::fromStdString(options.reasons[std::min(i, options.reasons.size() - 1)]);
        signing.targets.append(target);
    }
    return signing;
}

void write(const SignedSheet &sheet, const FixedRound &fixed, bool json, QTextStream &out)
{
    const QStringList names = agreedNames(fixed, sheet.unit);
    const auto number = fixed.sheets.indexOf(sheet.unit) + 1;
    if (json) {
        const QJsonObject object{{u"code"_s, checkCode(sheet)}, {u"round"_s, fixed.round.name},
            {u"sheet"_s, number}, {u"name"_s, names.first()}, {u"signedBy"_s, sheet.signer},
            {u"signedAt"_s, sheet.at.toString(Qt::ISODate)},
            {u"sha256"_s, QString::fromLatin1(sheet.sha256.toHex())},
            {u"audit"_s, QString::fromLatin1(sheet.auditHead.toHex())}};
        out << toJsonText(object) << Qt::flush;
        return;
    }
    out << u"Signed: sheet "_s << number << u" of round "_s << fixed.round.name << u", "_s
        << names.first() << u", by "_s << sheet.signer << u"; check code "_s << checkCode(sheet)
        << Qt::endl;
}

int sign(const SignOptions &options, Environment &environment)
{
    const auto workspace = openOrReport(options.databasePath(), environment);
    if (!workspace)
        return Failed;
    const SnapshotPtr snapshot = workspace->snapshot();
    const auto round = chosenRound(snapshot->source, options.round);
    if (!round)
        return report(round.error(), environment);
    const FixedRound *fixed = snapshot->source.fixedRound(round->id);
    if (fixed == nullptr) {
        const ErrorKind kind = snapshot->source.isRoundChanged(round->id)
            ? ErrorKind::RoundRecordChanged
            : ErrorKind::RoundIsNotFixed;
        return report({kind, {}, {}, {round->name}}, environment);
    }
    const auto unit = chosenSheet(*fixed, QString::fromStdString(options.unit));
    if (!unit)
        return report(unit.error(), environment);
    const ui::Figures figures = sheetFigures(options.language, environment.locale);
    const auto sheet = workspace->signSheet(
        signingOf(options, *round, *unit), ui::paperWriter(snapshot->source.catalogue, figures));
    if (!sheet)
        return report(sheet.error(), environment);
    write(*sheet, *fixed, options.json, environment.terminal.out);
    noteCouncil(snapshot->source, round->id, environment);
    return Done;
}

} // namespace

void addSignCommand(CLI::App &program, Task &task)
{
    const auto options = std::make_shared<SignOptions>();
    CLI::App &command = *program.add_subcommand(
        "sign", "Sign the sheet of one person in a fixed round, in the name of a person");
    addDatabaseOption(command, *options);
    command.add_option("--round", options->round, "The round, by its name; else the newest");
    command.add_option("--unit", options->unit, "Whose sheet: a name, or Location/Name")
        ->required();
    command.add_option("--by", options->signer, "The name of the person who signs")->required();
    CLI::Option *target = command.add_option("--target", options->targets,
        "Another target than the proposed one: 36, or csat-grade=8.1 for another indicator");
    target->check(checkTarget)->allow_extra_args(false);
    command
        .add_option("--reason", options->reasons,
            "Why another target is agreed; one for all, or one for each --target")
        ->needs(target)
        ->allow_extra_args(false);
    command.add_option("--view", options->view, "The employee's own view, printed on the sheet");
    command.add_option("--supersede", options->supersedingReason,
        "Why this signing takes the place of an earlier one");
    addLanguageOption(command, options->language);
    command.add_flag("--json", options->json, "One JSON object on standard output");
    command.callback([options, &task] {
        task.run = [options](Environment &environment) { return sign(*options, environment); };
    });
}

} // namespace headroom::app
