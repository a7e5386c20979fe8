// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/bonus/bonusrecord.h"

#include "core/reports/rounds/recordvalues.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

QJsonValue optionalJson(const std::optional<double> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

std::optional<double> optionalIn(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

QJsonObject partJson(const BonusPart &part)
{
    return {{u"round"_s, whole(part.round.value())}, {u"metric"_s, part.metric},
        {u"weight"_s, part.weight}};
}

BonusPart partIn(const QJsonObject &json)
{
    return {RoundId(wholeIn(json["round"_L1])), json["metric"_L1].toString(),
        json["weight"_L1].toInt()};
}

QJsonObject resultJson(const BonusPartResult &result)
{
    QJsonObject json = partJson(result.part);
    json.insert(u"n"_s, whole(result.n));
    json.insert(u"start"_s, optionalJson(result.start));
    json.insert(u"target"_s, result.target);
    json.insert(u"result"_s, optionalJson(result.result));
    json.insert(u"verdict"_s,
        result.verdict ? QJsonValue(static_cast<int>(*result.verdict)) : QJsonValue());
    json.insert(u"attained"_s, optionalJson(result.attained));
    json.insert(u"paid"_s, optionalJson(result.paid));
    json.insert(u"why"_s, static_cast<int>(result.why));
    return json;
}

BonusPartResult resultIn(const QJsonObject &json)
{
    BonusPartResult result;
    result.part = partIn(json);
    result.n = wholeIn(json["n"_L1]);
    result.start = optionalIn(json["start"_L1]);
    result.target = json["target"_L1].toDouble();
    result.result = optionalIn(json["result"_L1]);
    if (json["verdict"_L1].isDouble())
        result.verdict = static_cast<Verdict>(json["verdict"_L1].toInt());
    result.attained = optionalIn(json["attained"_L1]);
    result.paid = optionalIn(json["paid"_L1]);
    result.why = static_cast<NoBonus>(json["why"_L1].toInt());
    return result;
}

QJsonObject ladderJson(const BonusLadder &ladder)
{
    return {{u"threshold"_s, ladder.threshold}, {u"target"_s, ladder.target},
        {u"cap"_s, ladder.cap}, {u"paidAtTarget"_s, ladder.paidAtTarget},
        {u"paidAtCap"_s, ladder.paidAtCap}};
}

BonusLadder ladderIn(const QJsonObject &json)
{
    return {json["threshold"_L1].toDouble(), json["target"_L1].toDouble(),
        json["cap"_L1].toDouble(), json["paidAtTarget"_L1].toDouble(),
        json["paidAtCap"_L1].toDouble()};
}

QString timeText(const QDateTime &at)
{
    return at.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime timeIn(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
}

} // namespace

QByteArray toRecord(const BonusScheme &scheme)
{
    QJsonArray parts;
    for (const BonusPart &part : scheme.parts)
        parts.append(partJson(part));
    QJsonArray conditions;
    for (const PayingCondition condition : scheme.conditions)
        conditions.append(static_cast<int>(condition));
    const QJsonObject record{{u"at"_s, timeText(scheme.at)}, {u"by"_s, scheme.by},
        {u"on"_s, scheme.isOn}, {u"round"_s, whole(scheme.round.value())},
        {u"ladder"_s, ladderJson(scheme.ladder)}, {u"parts"_s, parts},
        {u"conditions"_s, conditions}};
    return QJsonDocument(record).toJson(QJsonDocument::Compact);
}

std::optional<BonusScheme> bonusSchemeFrom(const QByteArray &record)
{
    const QJsonObject json = QJsonDocument::fromJson(record).object();
    if (!json.contains("ladder"_L1) || !json.contains("by"_L1))
        return std::nullopt;
    BonusScheme scheme;
    scheme.at = timeIn(json["at"_L1]);
    scheme.by = json["by"_L1].toString();
    scheme.isOn = json["on"_L1].toBool();
    scheme.round = RoundId(wholeIn(json["round"_L1]));
    scheme.ladder = ladderIn(json["ladder"_L1].toObject());
    for (const QJsonValue &part : json["parts"_L1].toArray())
        scheme.parts.append(partIn(part.toObject()));
    for (const QJsonValue &condition : json["conditions"_L1].toArray())
        scheme.conditions.append(static_cast<PayingCondition>(condition.toInt()));
    return scheme;
}

QByteArray toRecord(const BonusDecision &decision)
{
    QJsonArray parts;
    for (const BonusPartResult &part : decision.parts)
        parts.append(resultJson(part));
    const QJsonObject record{{u"scheme"_s, whole(decision.scheme.value())},
        {u"round"_s, whole(decision.round.value())}, {u"unit"_s, unitJson(decision.unit)},
        {u"at"_s, timeText(decision.at)}, {u"by"_s, decision.by},
        {u"proposed"_s, optionalJson(decision.proposed)}, {u"decided"_s, decision.decided},
        {u"reason"_s, decision.reason}, {u"over"_s, decision.roundWasOver}, {u"parts"_s, parts},
        {u"supersedes"_s,
            decision.supersedes ? whole(decision.supersedes->value()) : QJsonValue()}};
    return QJsonDocument(record).toJson(QJsonDocument::Compact);
}

std::optional<BonusDecision> bonusDecisionFrom(const QByteArray &record)
{
    const QJsonObject json = QJsonDocument::fromJson(record).object();
    if (!json.contains("decided"_L1) || !json.contains("by"_L1))
        return std::nullopt;
    BonusDecision decision;
    decision.scheme = SchemeId(wholeIn(json["scheme"_L1]));
    decision.round = RoundId(wholeIn(json["round"_L1]));
    decision.unit = unitIn(json["unit"_L1]);
    decision.at = timeIn(json["at"_L1]);
    decision.by = json["by"_L1].toString();
    decision.proposed = optionalIn(json["proposed"_L1]);
    decision.decided = json["decided"_L1].toDouble();
    decision.reason = json["reason"_L1].toString();
    decision.roundWasOver = json["over"_L1].toBool();
    for (const QJsonValue &part : json["parts"_L1].toArray())
        decision.parts.append(resultIn(part.toObject()));
    if (json["supersedes"_L1].isDouble())
        decision.supersedes = DecisionId(wholeIn(json["supersedes"_L1]));
    return decision;
}

} // namespace headroom
