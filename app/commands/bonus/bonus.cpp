// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commands.h"
#include "app/commands/options.h"
#include "app/commands/output.h"
#include "core/reports/bonus/bonusbook.h"
#include "core/reports/bonus/bonusfacts.h"
#include "core/reports/rounds/fixedround.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom::app {

namespace {

struct BonusOptions : CommonOptions
{
    std::string round;
    bool switchOn = false;
    bool switchOff = false;
    std::vector<std::string> weights; ///< "nps=60"
    BonusLadder ladder{0, 100, 120, 100, 120}; ///< in percent
    std::vector<std::string> holds; ///< conditions, by name
    std::optional<double> decide; ///< in percent
    std::string by;
    std::string reason;
};

constexpr double WholePercent = 100;

struct ConditionName
{
    PayingCondition condition;
    const char *name;
};

constexpr std::array ConditionNames{
    ConditionName{PayingCondition::ReliableMeasurement, "reliable-measurement"},
    ConditionName{PayingCondition::EnoughAnswers, "enough-answers"},
    ConditionName{PayingCondition::WithinInfluence, "within-influence"},
    ConditionName{PayingCondition::VerdictCanBeTold, "verdict-can-be-told"},
    ConditionName{PayingCondition::CouncilConsent, "council-consent"},
    ConditionName{PayingCondition::PersonDecides, "person-decides"}};

std::vector<std::string> conditionNames()
{
    std::vector<std::string> names;
    for (const ConditionName &one : ConditionNames)
        names.emplace_back(one.name);
    return names;
}

std::string checkWeight(const std::string &text)
{
    bool isNumber = false;
    const QString typed = QString::fromStdString(text);
    typed.section(u'=', -1).toDouble(&isNumber);
    return isNumber && typed.contains(u'=') ? std::string() : "'" + text + "' is not like nps=60";
}

/// An indicator of another round of the same days is weighed by the round's own scheme in the
/// window; here by its name alone.
QList<BonusPart> partsOf(const BonusOptions &options, const ReportSource &source, RoundId round)
{
    QList<BonusPart> parts = possibleParts(source, round);
    for (const std::string &typed : options.weights) {
        const QString text = QString::fromStdString(typed);
        const QString metric = text.section(u'=', 0, -2);
        const int weight = qRound(text.section(u'=', -1).toDouble() * WholePercent);
        const auto found = std::ranges::find(parts, metric, &BonusPart::metric);
        if (found == parts.end())
            parts.append({round, metric, weight});
        else
            found->weight = weight;
    }
    return parts;
}

BonusScheme schemeOf(const BonusOptions &options, const ReportSource &source, RoundId round)
{
    BonusScheme scheme;
    scheme.by = QString::fromStdString(options.by);
    scheme.isOn = options.switchOn;
    scheme.round = round;
    const BonusLadder &typed = options.ladder;
    scheme.ladder = {typed.threshold / WholePercent, typed.target / WholePercent,
        typed.cap / WholePercent, typed.paidAtTarget / WholePercent,
        typed.paidAtCap / WholePercent};
    scheme.parts = partsOf(options, source, round);
    for (const ConditionName &one : ConditionNames) {
        if (std::ranges::count(options.holds, std::string(one.name)) > 0)
            scheme.conditions.append(one.condition);
    }
    return scheme;
}

QJsonObject schemeJson(const BonusScheme *scheme)
{
    if (scheme == nullptr)
        return {{u"on"_s, false}};
    QJsonArray parts;
    for (const BonusPart &part : scheme->parts)
        parts.append(
            QJsonObject{{u"metric"_s, part.metric}, {u"weight"_s, part.weight / WholePercent}});
    const BonusLadder &ladder = scheme->ladder;
    return {{u"on"_s, scheme->isOn}, {u"by"_s, scheme->by},
        {u"at"_s, scheme->at.toString(Qt::ISODate)}, {u"weights"_s, parts},
        {u"threshold"_s, ladder.threshold * WholePercent},
        {u"target"_s, ladder.target * WholePercent}, {u"cap"_s, ladder.cap * WholePercent},
        {u"paidAtTarget"_s, ladder.paidAtTarget * WholePercent},
        {u"paidAtCap"_s, ladder.paidAtCap * WholePercent}};
}

QJsonObject lineJson(const BonusLine &line, const FixedRound &fixed)
{
    QJsonObject json{
        {u"proposed"_s, line.proposed ? QJsonValue(*line.proposed * WholePercent) : QJsonValue()},
        {u"decided"_s, QJsonValue()}, {u"recordChanged"_s, line.changed.has_value()}};
    for (const Level level : line.unit.levels())
        json[levelName(level)] = nameOrUnknown(fixed.names.value(line.unit.unitAt(level)));
    if (const BonusDecision *decision = line.decision) {
        json[u"decided"_s] = decision->decided * WholePercent;
        json[u"decidedBy"_s] = decision->by;
        json[u"decidedAt"_s] = decision->at.toString(Qt::ISODate);
        json[u"reason"_s] = decision->reason;
    }
    return json;
}

int show(const ReportSource &source, const Round &round, Environment &environment)
{
    if (source.bonuses && source.bonuses->isSchemeChanged(round.id)) {
        const QList<SchemeId> changed = source.bonuses->changedSchemes();
        return report(
            {ErrorKind::BonusSchemeChanged, {}, {}, {QString::number(changed.last().value())}},
            environment);
    }
    const BonusScheme *scheme = source.bonuses ? source.bonuses->lastScheme(round.id) : nullptr;
    QJsonArray people;
    if (scheme != nullptr && scheme->isOn) {
        const auto facts = bonusFacts(source, *scheme);
        if (!facts)
            return report(facts.error(), environment);
        for (const BonusLine &line : facts->lines)
            people.append(lineJson(line, *source.fixedRound(round.id)));
    }
    environment.terminal.out << toJsonText(
        {{u"round"_s, round.name}, {u"scheme"_s, schemeJson(scheme)}, {u"people"_s, people}})
                             << Qt::flush;
    return Done;
}

Result<void> decide(const BonusOptions &options, Workspace &workspace, const Round &round)
{
    const SnapshotPtr snapshot = workspace.snapshot();
    const FixedRound &fixed = *snapshot->source.fixedRound(round.id);
    return chosenSheet(fixed, QString::fromStdString(options.unit)).and_then([&](UnitRef unit) {
        BonusDeciding deciding;
        deciding.round = round.id;
        deciding.unit = unit;
        deciding.decided = *options.decide / WholePercent;
        deciding.by = QString::fromStdString(options.by);
        deciding.reason = QString::fromStdString(options.reason);
        return workspace.agree(deciding);
    });
}

int bonus(const BonusOptions &options, Environment &environment)
{
    const auto workspace = openOrReport(options.databasePath(), environment);
    if (!workspace)
        return Failed;
    const SnapshotPtr before = workspace->snapshot();
    const auto round = chosenFixedRound(before->source, options.round);
    if (!round)
        return report(round.error(), environment);
    Result<void> done;
    if (options.switchOn || options.switchOff)
        done = workspace->agree(schemeOf(options, before->source, round->id));
    else if (options.decide)
        done = decide(options, *workspace, *round);
    if (!done)
        return report(done.error(), environment);
    return show(workspace->snapshot()->source, *round, environment);
}

void addSchemeOptions(CLI::App &command, BonusOptions &options)
{
    CLI::Option *on = command.add_flag("--on", options.switchOn,
        "Switches the scheme of the round on, in the name of a person, or changes it");
    command.add_flag("--off", options.switchOff, "Switches it off")->excludes(on);
    command
        .add_option(
            "--weight", options.weights, "Of an indicator, in percent: nps=60; together 100")
        ->check(checkWeight)
        ->allow_extra_args(false)
        ->needs(on);
    command
        .add_option("--holds", options.holds,
            "A condition that this person says holds; all of them are needed")
        ->check(CLI::IsMember(conditionNames()))
        ->allow_extra_args(false)
        ->needs(on);
    BonusLadder &ladder = options.ladder;
    command.add_option("--threshold", ladder.threshold, "Attainment up to which nothing is paid")
        ->needs(on);
    command.add_option("--target", ladder.target, "Attainment that counts as the target")
        ->needs(on);
    command.add_option("--cap", ladder.cap, "Attainment above which no more is paid")->needs(on);
    command.add_option("--paid-at-target", ladder.paidAtTarget, "Percentage paid at the target")
        ->needs(on);
    command.add_option("--paid-at-cap", ladder.paidAtCap, "Percentage paid at the cap")->needs(on);
}

} // namespace

void addBonusCommand(CLI::App &program, Task &task)
{
    const auto options = std::make_shared<BonusOptions>();
    CLI::App &command = *program.add_subcommand("bonus",
        "The bonus scheme of a fixed round as JSON: shows it with what it proposes, switches it on "
        "or off, and enters what a person decided");
    addDatabaseOption(command, *options);
    command.add_option(
        "--round", options->round, "The round, by its name; else the newest that is fixed");
    addSchemeOptions(command, *options);
    CLI::Option *unit = command.add_option(
        "--unit", options->unit, "Whose bonus is decided: a name, or Location/Name");
    command
        .add_option("--decide", options->decide, "The percentage of the bonus that was decided on")
        ->needs(unit)
        ->excludes("--on")
        ->excludes("--off");
    command.add_option("--by", options->by, "The name of the person who decides or switches");
    command.add_option("--reason", options->reason,
        "Why; needed for another percentage than proposed, before the round is over, and the "
        "second time");
    command.callback([options, &task] {
        task.run = [options](Environment &environment) { return bonus(*options, environment); };
    });
}

} // namespace headroom::app
