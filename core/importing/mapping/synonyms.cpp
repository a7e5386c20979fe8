// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/mapping/synonyms.h"

#include "core/importing/values/words.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

constexpr int PhraseStrength = 100;
constexpr qsizetype ShortPhrase = 4; ///< shorter ones must be whole words

struct NamedField
{
    QLatin1StringView name;
    Field field;
};

constexpr std::array NamedFields{NamedField{"id"_L1, Field::Identifier},
    NamedField{"date"_L1, Field::SubmittedAt}, NamedField{"started"_L1, Field::StartedAt},
    NamedField{"status"_L1, Field::Status}, NamedField{"location"_L1, Field::Location},
    NamedField{"department"_L1, Field::Department}, NamedField{"team"_L1, Field::Team},
    NamedField{"employee"_L1, Field::Employee}, NamedField{"function"_L1, Field::Function},
    NamedField{"channel"_L1, Field::Channel}, NamedField{"step"_L1, Field::Step},
    NamedField{"customer-type"_L1, Field::CustomerType}, NamedField{"comment"_L1, Field::Comment},
    NamedField{"order"_L1, Field::OrderReference}, NamedField{"ordered"_L1, Field::OrderedAt},
    NamedField{"promised"_L1, Field::PromisedAt}, NamedField{"delivered"_L1, Field::DeliveredAt},
    NamedField{"region"_L1, Field::Region}, NamedField{"personal"_L1, Field::Ignore}};

QJsonArray profile(const QString &name)
{
    QFile file(":/profiles/"_L1 + name);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "profile", qPrintable(name));
    const QJsonDocument document = QJsonDocument::fromJson(opened ? file.readAll() : QByteArray());
    Q_ASSERT_X(document.isArray(), "profile", qPrintable(name));
    return document.array();
}

Synonym named(const QJsonObject &json)
{
    Synonym synonym;
    synonym.exact = wordKeys(json["exact"_L1]);
    synonym.contained = wordKeys(json["contains"_L1]);
    return synonym;
}

Synonym fieldSynonym(const QJsonObject &json)
{
    Synonym synonym = named(json);
    const QString name = json["field"_L1].toString();
    const auto found = std::ranges::find(NamedFields, name, &NamedField::name);
    Q_ASSERT_X(found != NamedFields.end(), "fieldSynonym", qPrintable(name));
    synonym.field = found->field;
    synonym.isPersonal = name == "personal"_L1;
    return synonym;
}

Synonym measureSynonym(const QJsonObject &json)
{
    Synonym synonym = named(json);
    synonym.field = Field::Rating;
    synonym.measure = json["measure"_L1].toString();
    synonym.isYesNo = json["yesNo"_L1].toBool();
    synonym.reversed = json["reversed"_L1].toBool();
    synonym.asksDirection = json["asksDirection"_L1].toBool();
    synonym.amountUnit = json["amount"_L1].toString();
    synonym.isMoney = json["money"_L1].toBool();
    const QJsonArray scale = json["scale"_L1].toArray();
    synonym.lowest = scale.isEmpty() ? 0 : scale[0].toInt();
    synonym.highest = scale.isEmpty() ? 0 : scale[1].toInt();
    return synonym;
}

bool containsPhrase(const QString &key, const QString &phrase)
{
    const QString padded = u' ' + key + u' ';
    QString wanted = u' ' + phrase;
    if (phrase.size() < ShortPhrase)
        wanted += u' ';
    return padded.contains(wanted);
}

int signedNumber(const QString &text)
{
    const bool isNegative = !text.isEmpty() && u"-–−"_s.contains(text.front());
    const int number = (isNegative || text.startsWith(u'+') ? text.mid(1) : text).toInt();
    return isNegative ? -number : number;
}

} // namespace

QList<HeadingLabel> labelsInHeading(const QString &heading)
{
    static const QRegularExpression pattern(
        u"(?<![\\w.,])([-–−]?\\d{1,2})\\s*(?:=|:|is)\\s*(\\p{L}[\\p{L} ]*)"_s,
        QRegularExpression::CaseInsensitiveOption);
    QList<HeadingLabel> labels;
    for (auto matches = pattern.globalMatch(heading); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        labels.append({signedNumber(match.captured(1)), match.captured(2)});
    }
    return labels;
}

std::optional<NamedScale> scaleInHeading(const QString &heading)
{
    // Not within a date, a longer number or another hyphened name.
    static const QRegularExpression pattern(
        u"(?<![\\w.,/])(?<!\\d[-–])([01]|[-–−][1-5])\\s*(?:-|–|—|/|t/m|tot|tot en "
        u"met|to|through)\\s*"
        "(\\+?[1-9]|10|100)(?![\\w/]|[-–.,]\\d)"_s);
    const QRegularExpressionMatch match = pattern.match(heading);
    if (match.hasMatch()) {
        const NamedScale scale{signedNumber(match.captured(1)), signedNumber(match.captured(2))};
        const bool isScale = scale.highest - scale.lowest >= 2
            && (scale.lowest >= 0 || scale.highest == -scale.lowest);
        return isScale ? std::optional(scale) : std::nullopt;
    }
    const QList<HeadingLabel> labels = labelsInHeading(heading);
    if (labels.size() < 2)
        return std::nullopt;
    const auto [low, high] = std::ranges::minmax(labels, {}, &HeadingLabel::number);
    return high.number - low.number >= 2 && low.number <= 1
        ? std::optional(NamedScale{low.number, high.number})
        : std::nullopt;
}

QString headingKey(const QString &heading)
{
    static const QRegularExpression markup(u"<[^>]*>|\\{\\{[^}]*\\}\\}"_s);
    static const QRegularExpression number(u"^(?:q|vraag|question)? ?\\d+[a-z]? (?=.)"_s);
    static const QRegularExpression scale(u"(?<=.) [0-5] (?:t m |tot |to )?(?:[2-9]|10|100)$"_s);
    QString text = heading;
    QString key = wordKey(text.replace(markup, u" "_s));
    const QRegularExpressionMatch match = number.match(key);
    if (match.hasMatch())
        key.remove(0, match.capturedLength());
    return key.remove(scale);
}

int Synonym::strength(const QString &key) const
{
    if (exact.contains(key))
        return ExactStrength;
    int best = 0;
    for (const QString &phrase : contained) {
        if (containsPhrase(key, phrase))
            best = std::max(best, PhraseStrength + static_cast<int>(phrase.size()));
    }
    return best;
}

QList<Synonym> builtInSynonyms()
{
    QList<Synonym> synonyms;
    for (const QJsonValue &value : profile(u"measures.json"_s))
        synonyms.append(measureSynonym(value.toObject()));
    for (const QJsonValue &value : profile(u"fields.json"_s))
        synonyms.append(fieldSynonym(value.toObject()));
    return synonyms;
}

} // namespace headroom
