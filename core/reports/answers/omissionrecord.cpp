// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/answers/omissionrecord.h"

#include "core/reports/signatures/signing.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace headroom {

Result<Omission> checkedOmission(const OmissionOrder &typed, const QDateTime &at)
{
    const Omission omission{{}, typed.by.simplified(), typed.reason.simplified(), at.toUTC()};
    if (omission.by.isEmpty())
        return failure(ErrorKind::DeciderMissing);
    if (omission.by.size() > LongestSignerName)
        return failure(ErrorKind::TextTooLong, {}, {QString::number(LongestSignerName)});
    if (omission.reason.isEmpty())
        return failure(ErrorKind::OmissionNeedsReason);
    if (omission.reason.size() > LongestReason)
        return failure(ErrorKind::TextTooLong, {}, {QString::number(LongestReason)});
    return omission;
}

QByteArray toRecord(const Omission &omission)
{
    const QJsonObject record{{u"at"_s, omission.at.toUTC().toString(Qt::ISODateWithMs)},
        {u"by"_s, omission.by}, {u"reason"_s, omission.reason}};
    return QJsonDocument(record).toJson(QJsonDocument::Compact);
}

std::optional<Omission> omissionFrom(const QByteArray &record)
{
    const QJsonObject json = QJsonDocument::fromJson(record).object();
    if (!json.contains("by"_L1) || !json.contains("reason"_L1))
        return std::nullopt;
    return Omission{{}, json["by"_L1].toString(), json["reason"_L1].toString(),
        QDateTime::fromString(json["at"_L1].toString(), Qt::ISODateWithMs).toUTC()};
}

} // namespace headroom
