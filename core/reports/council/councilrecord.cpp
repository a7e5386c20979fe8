// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/council/councilrecord.h"

#include "core/reports/signatures/signing.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

CouncilRecord cleaned(const CouncilRecord &typed)
{
    CouncilRecord council = typed;
    council.by = typed.by.simplified();
    council.reference = typed.hasCouncil ? typed.reference.simplified() : QString();
    council.givenBy = typed.hasCouncil ? typed.givenBy.simplified() : QString();
    council.day = typed.hasCouncil ? typed.day : QDate();
    council.reason = typed.hasCouncil ? QString() : typed.reason.simplified();
    council.retentionMonths = qBound(0, typed.retentionMonths, LongestRetention);
    return council;
}

std::optional<ErrorKind> missing(const CouncilRecord &council, const QDate &today)
{
    if (council.hasCouncil && council.reference.isEmpty())
        return ErrorKind::CouncilReferenceMissing;
    if (council.hasCouncil && (!council.day.isValid() || council.day > today))
        return ErrorKind::CouncilDayMissing;
    if (council.hasCouncil && council.givenBy.isEmpty())
        return ErrorKind::CouncilGiverMissing;
    if (!council.hasCouncil && council.reason.isEmpty())
        return ErrorKind::CouncilReasonMissing;
    if (council.by.isEmpty())
        return ErrorKind::DeciderMissing;
    return std::nullopt;
}

} // namespace

Result<CouncilRecord> checkedCouncil(
    const CouncilRecord &typed, const QDate &today, const QDateTime &at)
{
    CouncilRecord council = cleaned(typed);
    if (const auto kind = missing(council, today))
        return failure(*kind);
    for (const QString &text : {council.by, council.reference, council.givenBy}) {
        if (text.size() > LongestReference)
            return failure(ErrorKind::TextTooLong, {}, {QString::number(LongestReference)});
    }
    if (council.reason.size() > LongestReason)
        return failure(ErrorKind::TextTooLong, {}, {QString::number(LongestReason)});
    council.at = at.toUTC();
    return council;
}

QByteArray toRecord(const CouncilRecord &council)
{
    const QJsonObject record{{u"at"_s, council.at.toUTC().toString(Qt::ISODateWithMs)},
        {u"by"_s, council.by}, {u"council"_s, council.hasCouncil},
        {u"reference"_s, council.reference}, {u"day"_s, council.day.toString(Qt::ISODate)},
        {u"givenBy"_s, council.givenBy}, {u"reason"_s, council.reason},
        {u"retentionMonths"_s, council.retentionMonths}};
    return QJsonDocument(record).toJson(QJsonDocument::Compact);
}

std::optional<CouncilRecord> councilRecordFrom(const QByteArray &record)
{
    const QJsonObject json = QJsonDocument::fromJson(record).object();
    if (!json.contains("council"_L1) || !json.contains("by"_L1))
        return std::nullopt;
    CouncilRecord council;
    council.at = QDateTime::fromString(json["at"_L1].toString(), Qt::ISODateWithMs).toUTC();
    council.by = json["by"_L1].toString();
    council.hasCouncil = json["council"_L1].toBool();
    council.reference = json["reference"_L1].toString();
    council.day = QDate::fromString(json["day"_L1].toString(), Qt::ISODate);
    council.givenBy = json["givenBy"_L1].toString();
    council.reason = json["reason"_L1].toString();
    council.retentionMonths = json["retentionMonths"_L1].toInt();
    return council;
}

} // namespace headroom
