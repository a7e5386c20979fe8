// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/tools/toolprofile.h"

#include "core/importing/mapping/savedmapping.h"
#include "core/importing/planjson.h"
#include "core/importing/values/numbers.h"
#include "core/importing/values/words.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

struct NamedReason
{
    QLatin1StringView name;
    LeftOut reason;
};

constexpr std::array Reasons{NamedReason{""_L1, LeftOut::No}, NamedReason{"test"_L1, LeftOut::Test},
    NamedReason{"partial"_L1, LeftOut::Partial}, NamedReason{"spam"_L1, LeftOut::Spam},
    NamedReason{"ignored"_L1, LeftOut::Ignored}};

LeftOut reasonNamed(const QString &name)
{
    const auto found = std::ranges::find(Reasons, name, &NamedReason::name);
    Q_ASSERT_X(found != Reasons.end(), "reasonNamed", qPrintable(name));
    return found == Reasons.end() ? LeftOut::No : found->reason;
}

QStringList texts(const QJsonValue &value)
{
    QStringList result;
    for (const QJsonValue &text : value.toArray())
        result.append(text.toString());
    return result;
}

QStringList keys(const QJsonValue &value)
{
    QStringList result;
    for (const QString &text : texts(value))
        result.append(wordKey(text));
    return result;
}

QRegularExpression pattern(const QJsonValue &value)
{
    const QRegularExpression result(value.toString(), QRegularExpression::CaseInsensitiveOption);
    Q_ASSERT_X(result.isValid(), "pattern", qPrintable(value.toString()));
    return result;
}

StatusCodes codesFrom(const QJsonObject &json)
{
    StatusCodes codes;
    const QJsonObject words = json["codes"_L1].toObject();
    for (const auto &reason : Reasons) {
        for (const QString &word : keys(words[reason.name]))
            codes.words.insert(word, reason.reason);
    }
    codes.blank = reasonNamed(json["blank"_L1].toString());
    codes.other = reasonNamed(json["other"_L1].toString());
    if (json.contains("completeFrom"_L1))
        codes.completeFrom = json["completeFrom"_L1].toDouble();
    return codes;
}

std::optional<DateOrder> orderFrom(const QString &name)
{
    if (name.isEmpty())
        return std::nullopt;
    return name == dateOrderName(DateOrder::MonthFirst) ? DateOrder::MonthFirst
                                                        : DateOrder::DayFirst;
}

ToolColumn columnFrom(const QJsonObject &json)
{
    ToolColumn column;
    for (const QString &name : texts(json["names"_L1]))
        column.names.append(toolKey(name));
    column.pattern = pattern(json["pattern"_L1]);
    column.name = column.names.isEmpty() ? json["pattern"_L1].toString() : column.names.first();
    const QString field = json["field"_L1].toString();
    column.isPersonal = field == "personal"_L1;
    if (!column.isPersonal)
        column.field = columnChoiceNamed(field).field;
    Q_ASSERT_X(column.field != Field::Rating, "columnFrom", qPrintable(field));
    column.codes = codesFrom(json);
    column.dateOrder = orderFrom(json["dateOrder"_L1].toString());
    column.undated = json["undated"_L1].toString();
    column.timeZone = json["timeZone"_L1].toString().toUtf8();
    return column;
}

ToolSign signFrom(const QJsonObject &json)
{
    ToolSign sign;
    sign.row = json["row"_L1].toInt(1) - 1;
    sign.has = keys(json["has"_L1]);
    sign.hasOne = keys(json["hasOne"_L1]);
    sign.first = keys(json["first"_L1]);
    sign.blankUnder = keys(json["blankUnder"_L1]);
    sign.starts = texts(json["starts"_L1]);
    sign.some = pattern(json["some"_L1]);
    sign.all = pattern(json["all"_L1]);
    sign.firstValues = pattern(json["firstValues"_L1]);
    return sign;
}

ToolLayout layoutFrom(const QJsonObject &json)
{
    ToolLayout layout;
    for (const QJsonValue &sign : json["signs"_L1].toArray())
        layout.signs.append(signFrom(sign.toObject()));
    Q_ASSERT(!layout.signs.isEmpty());
    layout.roles.rows = json["rows"_L1].toInt();
    layout.roles.codes = json["codes"_L1].toInt() - 1;
    layout.roles.texts = json["texts"_L1].toInt(1) - 1;
    layout.roles.ids = json["ids"_L1].toInt() - 1;
    layout.roles.isCarried = json["carried"_L1].toBool();
    return layout;
}

ToolProfile profileFrom(const QJsonObject &json)
{
    ToolProfile profile;
    profile.name = json["tool"_L1].toString();
    for (const QJsonValue &layout : json["layouts"_L1].toArray())
        profile.layouts.append(layoutFrom(layout.toObject()));
    profile.listEnd = json["listEnd"_L1].toString().toUtf8();
    profile.columnsOf = json["columnsOf"_L1].toString();
    profile.heading = pattern(json["heading"_L1]);
    profile.plainItems = keys(json["plainItems"_L1]);
    const QJsonObject tokens = json["tokens"_L1].toObject();
    for (const QString &token : tokens.keys())
        profile.tokens.insert(token.toUtf8(), tokens[token].toString().toUtf8());
    for (const QJsonValue &column : json["columns"_L1].toArray())
        profile.columns.append(columnFrom(column.toObject()));
    return profile;
}

QList<ToolProfile> readProfiles()
{
    QFile file(u":/profiles/tools.json"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "readProfiles", "tools.json");
    const QJsonDocument document = QJsonDocument::fromJson(opened ? file.readAll() : QByteArray());
    Q_ASSERT_X(document.isArray(), "readProfiles", "tools.json");
    QList<ToolProfile> profiles;
    for (const QJsonValue &profile : document.array())
        profiles.append(profileFrom(profile.toObject()));
    for (ToolProfile &profile : profiles) {
        const auto owner = std::ranges::find(profiles, profile.columnsOf, &ToolProfile::name);
        if (owner != profiles.end())
            profile.columns = owner->columns;
    }
    return profiles;
}

} // namespace

QString toolKey(const QString &text)
{
    return text.simplified().toCaseFolded();
}

LeftOut StatusCodes::leftOut(const QString &cell) const
{
    const QString key = wordKey(cell);
    if (key.isEmpty())
        return blank;
    const auto found = words.constFind(key);
    if (found != words.cend())
        return *found;
    const std::optional<double> number =
        completeFrom ? parseNumber(cell.trimmed().toStdString(), '.') : std::nullopt;
    if (number)
        return *number < *completeFrom ? LeftOut::Partial : LeftOut::No;
    return other;
}

const ToolColumn *ToolProfile::column(const QString &wanted) const
{
    const auto found = std::ranges::find(columns, wanted, &ToolColumn::name);
    return found == columns.end() ? nullptr : &*found;
}

const QList<ToolProfile> &builtInTools()
{
    static const QList<ToolProfile> profiles = readProfiles();
    return profiles;
}

const ToolProfile *toolNamed(const QString &name)
{
    const QList<ToolProfile> &profiles = builtInTools();
    const auto found = std::ranges::find(profiles, name, &ToolProfile::name);
    return found == profiles.end() ? nullptr : &*found;
}

} // namespace headroom
