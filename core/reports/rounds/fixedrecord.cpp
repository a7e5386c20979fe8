// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/rounds/fixedrecord.h"

#include "core/reports/rounds/recordvalues.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

QString dayJson(QDate day)
{
    return day.toString(Qt::ISODate);
}

QDate dayIn(const QJsonValue &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

QJsonObject askedJson(const MetricTarget &asked)
{
    QJsonArray locks;
    for (const Lock &lock : asked.locks)
        locks.append(QJsonObject{{u"unit"_s, unitJson(lock.unit)}, {u"target"_s, lock.target},
            {u"reason"_s, lock.reason}});
    QJsonObject json{{u"metric"_s, asked.metric}, {u"target"_s, asked.target},
        {u"method"_s, static_cast<int>(asked.method)}, {u"start"_s, static_cast<int>(asked.start)},
        {u"locks"_s, locks}};
    if (asked.weight != 0)
        json.insert(u"weight"_s, asked.weight);
    if (asked.bounds.ceiling)
        json.insert(u"ceiling"_s, *asked.bounds.ceiling);
    if (asked.bounds.mostRise)
        json.insert(u"mostRise"_s, *asked.bounds.mostRise);
    return json;
}

MetricTarget askedIn(const QJsonObject &json)
{
    MetricTarget asked{json["metric"_L1].toString(), json["target"_L1].toDouble(),
        static_cast<ShareMethod>(json["method"_L1].toInt()),
        static_cast<StartRule>(json["start"_L1].toInt()), {}, json["weight"_L1].toInt()};
    if (json["ceiling"_L1].isDouble())
        asked.bounds.ceiling = json["ceiling"_L1].toDouble();
    if (json["mostRise"_L1].isDouble())
        asked.bounds.mostRise = json["mostRise"_L1].toDouble();
    for (const QJsonValue &value : json["locks"_L1].toArray()) {
        const QJsonObject lock = value.toObject();
        asked.locks.append(
            {unitIn(lock["unit"_L1]), lock["target"_L1].toDouble(), lock["reason"_L1].toString()});
    }
    return asked;
}

QJsonArray unitsJson(const FixedTarget &target)
{
    QJsonArray units;
    for (size_t i = 0; i < target.outcome.units.size(); ++i) {
        const CascadeTarget &unit = target.outcome.units[i];
        units.append(QJsonObject{{u"unit"_s, unitJson(unit.unit)}, {u"parent"_s, unit.parent},
            {u"n"_s, whole(unit.n)},
            {u"score"_s, unit.score ? QJsonValue(*unit.score) : QJsonValue()},
            {u"start"_s, unit.start}, {u"target"_s, unit.target},
            {u"status"_s, static_cast<int>(unit.status)}, {u"impossible"_s, unit.impossible},
            {u"baseline"_s, tallyJson(target.baseline[i])},
            {u"yearBefore"_s, tallyJson(target.yearBefore[i])}});
    }
    return units;
}

QJsonObject targetJson(const FixedTarget &target)
{
    const CascadeOutcome &outcome = target.outcome;
    return {{u"asked"_s, askedJson(target.asked)}, {u"current"_s, outcome.current},
        {u"share"_s, outcome.share}, {u"rollup"_s, outcome.rollup}, {u"addsUp"_s, outcome.addsUp},
        {u"units"_s, unitsJson(target)}};
}

FixedTarget targetIn(const QJsonObject &json)
{
    FixedTarget target;
    target.asked = askedIn(json["asked"_L1].toObject());
    CascadeOutcome &outcome = target.outcome;
    outcome.current = json["current"_L1].toDouble();
    outcome.target = target.asked.target;
    outcome.share = json["share"_L1].toDouble();
    outcome.rollup = json["rollup"_L1].toDouble();
    outcome.addsUp = json["addsUp"_L1].toBool();
    for (const QJsonValue &value : json["units"_L1].toArray()) {
        const QJsonObject unit = value.toObject();
        CascadeTarget made;
        made.unit = unitIn(unit["unit"_L1]);
        made.parent = unit["parent"_L1].toInt();
        made.n = wholeIn(unit["n"_L1]);
        if (unit["score"_L1].isDouble())
            made.score = unit["score"_L1].toDouble();
        made.start = unit["start"_L1].toDouble();
        made.target = unit["target"_L1].toDouble();
        made.status = static_cast<TargetStatus>(unit["status"_L1].toInt());
        made.impossible = unit["impossible"_L1].toBool();
        outcome.units.push_back(made);
        target.baseline.push_back(tallyIn(unit["baseline"_L1]));
        target.yearBefore.push_back(tallyIn(unit["yearBefore"_L1]));
    }
    return target;
}

QJsonObject roundJson(const Round &round)
{
    QJsonArray targets;
    for (const MetricTarget &asked : round.targets)
        targets.append(askedJson(asked));
    QJsonObject json{{u"id"_s, whole(round.id.value())}, {u"name"_s, round.name},
        {u"baselineFirst"_s, dayJson(round.baseline.first)},
        {u"baselineLast"_s, dayJson(round.baseline.last)}, {u"starts"_s, dayJson(round.starts)},
        {u"ends"_s, dayJson(round.ends)}, {u"targets"_s, targets}};
    if (round.levels != usualLevels())
        json.insert(u"levels"_s, levelNames(round.levels).join(u','));
    return json;
}

Round roundIn(const QJsonObject &json)
{
    Round round{RoundId(wholeIn(json["id"_L1])), json["name"_L1].toString(),
        {dayIn(json["baselineFirst"_L1]), dayIn(json["baselineLast"_L1])}, dayIn(json["starts"_L1]),
        dayIn(json["ends"_L1]), {}};
    for (const QJsonValue &value : json["targets"_L1].toArray())
        round.targets.append(askedIn(value.toObject()));
    if (json.contains("levels"_L1))
        round.levels = levelsNamed(json["levels"_L1].toString()).value_or(usualLevels());
    return round;
}

QJsonObject limitsJson(const Limits &limits)
{
    return {{u"score"_s, whole(limits.minimumForScore)},
        {u"verdict"_s, whole(limits.minimumForVerdict)},
        {u"comments"_s, whole(limits.minimumForComments)}, {u"shrinkage"_s, limits.shrinkage}};
}

Limits limitsIn(const QJsonObject &json)
{
    return {wholeIn(json["score"_L1]), wholeIn(json["verdict"_L1]), wholeIn(json["comments"_L1]),
        json["shrinkage"_L1].toDouble()};
}

QJsonObject groupJson(const SaidGroup &group)
{
    QJsonArray reasons;
    for (const SaidReason &reason : group.reasons)
        reasons.append(QJsonArray{reason.reason, whole(reason.naming)});
    return {{u"comments"_s, whole(group.comments)}, {u"shown"_s, group.isShown},
        {u"reasons"_s, reasons}};
}

SaidGroup groupIn(const QJsonObject &json)
{
    SaidGroup group{wholeIn(json["comments"_L1]), json["shown"_L1].toBool(), {}};
    for (const QJsonValue &value : json["reasons"_L1].toArray())
        group.reasons.append({value.toArray()[0].toString(), wholeIn(value.toArray()[1])});
    return group;
}

/// In the order of the sheets, so that equal rounds give equal bytes.
QJsonArray saidJson(const FixedRound &fixed)
{
    QJsonArray json;
    for (const UnitRef &unit : fixed.sheets) {
        if (const auto said = fixed.said.constFind(unit); said != fixed.said.cend())
            json.append(QJsonObject{{u"unit"_s, unitJson(unit)}, {u"metric"_s, said->metric},
                {u"good"_s, groupJson(said->favourable)},
                {u"bad"_s, groupJson(said->unfavourable)}});
    }
    return json;
}

QJsonObject valueJson(UnitRef unit, const IndicatorValue &value)
{
    QJsonObject json{{u"unit"_s, unitJson(unit)}, {u"state"_s, static_cast<int>(value.state)},
        {u"value"_s,
            QStringLiteral("%1/%2").arg(value.value.numerator()).arg(value.value.denominator())},
        {u"indicative"_s, value.indicative}};
    if (value.answers)
        json.insert(u"answers"_s, whole(*value.answers));
    return json;
}

IndicatorValue valueIn(const QJsonObject &json)
{
    IndicatorValue value;
    value.state = static_cast<ValueState>(json["state"_L1].toInt());
    const QString exact = json["value"_L1].toString();
    const qint64 denominator = exact.section(u'/', 1).toLongLong();
    if (denominator != 0)
        value.value = Fraction(Int128(exact.section(u'/', 0, 0).toLongLong()), denominator);
    value.indicative = json["indicative"_L1].toBool();
    if (json.contains("answers"_L1))
        value.answers = wholeIn(json["answers"_L1]);
    return value;
}

QJsonArray subgoalsJson(const FixedRound &fixed)
{
    QJsonArray json;
    for (const Subgoal &subgoal : fixed.subgoals) {
        QJsonArray values;
        for (const UnitRef &unit : fixed.sheets) {
            const auto value = subgoal.values.constFind(unit);
            if (value != subgoal.values.cend())
                values.append(valueJson(unit, *value));
        }
        const OwnIndicator &indicator = subgoal.indicator;
        json.append(QJsonObject{{u"id"_s, whole(indicator.id.value())}, {u"name"_s, indicator.name},
            {u"goal"_s, subgoal.goal}, {u"counted"_s, static_cast<int>(indicator.unit)},
            {u"lower"_s, indicator.lowerIsBetter},
            {u"norm"_s, indicator.norm ? whole(*indicator.norm) : QJsonValue()},
            {u"values"_s, values}});
    }
    return json;
}

Subgoal subgoalIn(const QJsonObject &json)
{
    Subgoal subgoal;
    subgoal.indicator.id = IndicatorId(wholeIn(json["id"_L1]));
    subgoal.indicator.name = json["name"_L1].toString();
    subgoal.goal = json["goal"_L1].toString();
    subgoal.indicator.unit = static_cast<IndicatorUnit>(json["counted"_L1].toInt());
    subgoal.indicator.lowerIsBetter = json["lower"_L1].toBool();
    if (!json["norm"_L1].isNull())
        subgoal.indicator.norm = wholeIn(json["norm"_L1]);
    for (const QJsonValue &value : json["values"_L1].toArray())
        subgoal.values.insert(unitIn(value["unit"_L1]), valueIn(value.toObject()));
    return subgoal;
}

} // namespace

QByteArray toRecord(const FixedRound &fixed)
{
    QJsonArray targets;
    for (const FixedTarget &target : fixed.targets)
        targets.append(targetJson(target));
    QJsonArray sheets;
    for (const UnitRef &unit : fixed.sheets)
        sheets.append(unitJson(unit));
    QJsonObject names;
    for (const auto &[id, name] : fixed.names.asKeyValueRange())
        names.insert(QString::number(id.value()), name);
    QJsonObject record{{u"rules"_s, fixed.ruleSet}, {u"organisation"_s, fixed.organisation},
        {u"round"_s, roundJson(fixed.round)}, {u"limits"_s, limitsJson(fixed.limits)},
        {u"files"_s, whole(fixed.importedFiles)}, {u"names"_s, names}, {u"sheets"_s, sheets},
        {u"targets"_s, targets}};
    if (!fixed.said.isEmpty())
        record.insert(u"said"_s, saidJson(fixed));
    if (!fixed.subgoals.isEmpty())
        record.insert(u"subgoals"_s, subgoalsJson(fixed));
    return QJsonDocument(record).toJson(QJsonDocument::Compact);
}

std::optional<FixedRound> fromRecord(const QByteArray &record)
{
    const QJsonObject json = QJsonDocument::fromJson(record).object();
    if (!json.contains("rules"_L1) || !json.contains("targets"_L1))
        return std::nullopt;
    FixedRound fixed;
    fixed.ruleSet = json["rules"_L1].toInt();
    fixed.organisation = json["organisation"_L1].toString();
    fixed.round = roundIn(json["round"_L1].toObject());
    fixed.limits = limitsIn(json["limits"_L1].toObject());
    fixed.importedFiles = wholeIn(json["files"_L1]);
    const QJsonObject names = json["names"_L1].toObject();
    for (auto name = names.begin(); name != names.end(); ++name)
        fixed.names.insert(UnitId(name.key().toLongLong()), name.value().toString());
    for (const QJsonValue &unit : json["sheets"_L1].toArray())
        fixed.sheets.append(unitIn(unit));
    for (const QJsonValue &target : json["targets"_L1].toArray())
        fixed.targets.append(targetIn(target.toObject()));
    for (const QJsonValue &said : json["said"_L1].toArray())
        fixed.said.insert(unitIn(said["unit"_L1]),
            {said["metric"_L1].toString(), groupIn(said["bad"_L1].toObject()),
                groupIn(said["good"_L1].toObject())});
    for (const QJsonValue &subgoal : json["subgoals"_L1].toArray())
        fixed.subgoals.append(subgoalIn(subgoal.toObject()));
    return fixed;
}

} // namespace headroom
