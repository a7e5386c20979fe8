// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/signatures/signedrecord.h"

#include "core/reports/rounds/recordvalues.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

QString hex(const QByteArray &digest)
{
    return QString::fromLatin1(digest.toHex());
}

QByteArray digestIn(const QJsonValue &value)
{
    return QByteArray::fromHex(value.toString().toLatin1());
}

QJsonObject signedTargetJson(const SignedTarget &target)
{
    return {{u"metric"_s, target.metric}, {u"proposed"_s, target.proposed},
        {u"agreed"_s, target.agreed}, {u"reason"_s, target.reason},
        {u"soFar"_s, target.soFar ? QJsonValue(tallyJson(*target.soFar)) : QJsonValue()}};
}

SignedTarget signedTargetIn(const QJsonObject &json)
{
    SignedTarget target{json["metric"_L1].toString(), json["proposed"_L1].toDouble(),
        json["agreed"_L1].toDouble(), json["reason"_L1].toString(), std::nullopt};
    if (json["soFar"_L1].isArray())
        target.soFar = tallyIn(json["soFar"_L1]);
    return target;
}

QJsonObject monthJson(const SignedMonth &month)
{
    return {{u"month"_s, whole(month.month)}, {u"tally"_s, tallyJson(month.tally)},
        {u"open"_s, month.open}};
}

SignedMonth monthIn(const QJsonObject &json)
{
    return {static_cast<MonthNumber>(wholeIn(json["month"_L1])), tallyIn(json["tally"_L1]),
        json["open"_L1].toBool()};
}

template <typename List, typename ToJson> QJsonArray arrayOf(const List &list, ToJson toJson)
{
    QJsonArray array;
    for (const auto &item : list)
        array.append(toJson(item));
    return array;
}

} // namespace

QByteArray toRecord(const SignedSheet &sheet)
{
    QJsonObject record{{u"rules"_s, sheet.ruleSet}, {u"round"_s, whole(sheet.round.value())},
        {u"roundSha256"_s, hex(sheet.roundSha256)}, {u"audit"_s, hex(sheet.auditHead)},
        {u"unit"_s, unitJson(sheet.unit)}, {u"at"_s, sheet.at.toUTC().toString(Qt::ISODateWithMs)},
        {u"signer"_s, sheet.signer}, {u"view"_s, sheet.employeesView},
        {u"targets"_s, arrayOf(sheet.targets, &signedTargetJson)}, {u"function"_s, sheet.function},
        {u"trend"_s, arrayOf(sheet.trend, &monthJson)},
        {u"imports"_s,
            arrayOf(sheet.imports, [](ImportId import) { return whole(import.value()); })},
        {u"supersedes"_s, sheet.supersedes ? whole(sheet.supersedes->value()) : QJsonValue()},
        {u"supersedingReason"_s, sheet.supersedingReason}};
    if (!sheet.paper.isEmpty())
        record.insert(u"paper"_s, sheet.paper);
    return QJsonDocument(record).toJson(QJsonDocument::Compact);
}

std::optional<SignedSheet> signedSheetFrom(const QByteArray &record)
{
    const QJsonObject json = QJsonDocument::fromJson(record).object();
    if (!json.contains("roundSha256"_L1) || !json.contains("signer"_L1))
        return std::nullopt;
    SignedSheet sheet;
    sheet.ruleSet = json["rules"_L1].toInt();
    sheet.round = RoundId(wholeIn(json["round"_L1]));
    sheet.roundSha256 = digestIn(json["roundSha256"_L1]);
    sheet.auditHead = digestIn(json["audit"_L1]);
    sheet.unit = unitIn(json["unit"_L1]);
    sheet.at = QDateTime::fromString(json["at"_L1].toString(), Qt::ISODateWithMs).toUTC();
    sheet.signer = json["signer"_L1].toString();
    sheet.employeesView = json["view"_L1].toString();
    for (const QJsonValue &target : json["targets"_L1].toArray())
        sheet.targets.append(signedTargetIn(target.toObject()));
    sheet.function = json["function"_L1].toString();
    for (const QJsonValue &month : json["trend"_L1].toArray())
        sheet.trend.append(monthIn(month.toObject()));
    for (const QJsonValue &import : json["imports"_L1].toArray())
        sheet.imports.append(ImportId(wholeIn(import)));
    if (json["supersedes"_L1].isDouble())
        sheet.supersedes = SigningId(wholeIn(json["supersedes"_L1]));
    sheet.supersedingReason = json["supersedingReason"_L1].toString();
    sheet.paper = json["paper"_L1].toObject();
    return sheet;
}

} // namespace headroom
