// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/values/words.h"

#include "core/base/textfolding.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

QSet<QString> wordSet(const QJsonValue &value)
{
    QSet<QString> words;
    for (const QJsonValue &word : value.toArray())
        words.insert(wordKey(word.toString()));
    return words;
}

} // namespace

QString wordKey(QStringView text)
{
    const QString key = folded(text);
    return key.isEmpty() ? text.trimmed().toString() : key;
}

QString oneLine(std::string_view utf8)
{
    return QString::fromUtf8(utf8).simplified();
}

QStringList wordKeys(const QJsonValue &texts)
{
    QStringList keys;
    for (const QJsonValue &text : texts.toArray())
        keys.append(wordKey(text.toString()));
    return keys;
}

QJsonObject profileObject(const QString &name)
{
    QFile file(":/profiles/"_L1 + name);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "profileObject", qPrintable(name));
    return opened ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

Words Words::builtIn()
{
    const QJsonObject json = profileObject(u"words.json"_s);
    Words words;
    words.m_yes = wordSet(json["yes"_L1]);
    words.m_no = wordSet(json["no"_L1]);
    words.m_missing = wordSet(json["missing"_L1]);
    words.m_unfinished = wordSet(json["unfinished"_L1]);
    words.m_scoreHeadings = wordSet(json["scoreHeadings"_L1]);
    words.m_finishedHeadings = wordSet(json["finishedHeadings"_L1]);
    const QJsonObject status = json["status"_L1].toObject();
    const QHash<QString, LeftOut> kinds{{u"test"_s, LeftOut::Test},
        {u"partial"_s, LeftOut::Partial}, {u"spam"_s, LeftOut::Spam},
        {u"ignored"_s, LeftOut::Ignored}};
    for (const auto &[name, kind] : kinds.asKeyValueRange()) {
        for (const QString &word : wordSet(status[name]))
            words.m_status.insert(word, kind);
    }
    const QJsonObject units = json["units"_L1].toObject();
    for (const QString &unit : units.keys()) {
        for (const QString &word : wordSet(units[unit]))
            words.m_units.insert(word, unit);
    }
    words.m_scales = ScaleWords::builtIn();
    return words;
}

std::optional<bool> Words::yesNo(const QString &key) const
{
    if (m_yes.contains(key))
        return true;
    return m_no.contains(key) ? std::optional(false) : std::nullopt;
}

LeftOut Words::leftOut(const QString &key, bool finishedColumn) const
{
    if (finishedColumn && m_unfinished.contains(key))
        return LeftOut::Partial;
    return m_status.value(key, LeftOut::No);
}

QString Words::unitIn(const QString &headingKey) const
{
    for (const QString &word : headingKey.split(u' ')) {
        const auto found = m_units.constFind(word);
        if (found != m_units.cend())
            return *found;
    }
    return {};
}

} // namespace headroom
