// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/subjects/monthprofile.h"

#include "core/importing/values/words.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

QStringList keysOf(const QJsonValue &value)
{
    QStringList keys;
    for (const QJsonValue &text : value.toArray())
        keys.append(wordKey(text.toString()));
    return keys;
}

} // namespace

MonthProfile MonthProfile::builtIn()
{
    QFile file(u":/profiles/monthfigures.json"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "profile", "monthfigures.json");
    const QJsonObject root =
        QJsonDocument::fromJson(opened ? file.readAll() : QByteArray()).object();
    MonthProfile profile;
    profile.month = keysOf(root["month"_L1]);
    profile.monthOfYear = keysOf(root["monthOfYear"_L1]);
    profile.year = keysOf(root["year"_L1]);
    profile.date = keysOf(root["date"_L1]);
    for (const QJsonValue &value : root["figures"_L1].toArray()) {
        Synonym synonym;
        synonym.field = Field::Rating;
        synonym.measure = value["measure"_L1].toString();
        synonym.exact = keysOf(value["exact"_L1]);
        synonym.contained = keysOf(value["contains"_L1]);
        profile.figures.append(synonym);
    }
    return profile;
}

} // namespace headroom
