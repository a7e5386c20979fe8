// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/insight/reasons/lexiconwords.h"

#include "core/base/textfolding.h"
#include "core/insight/reasons/commentwords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

constexpr int RecordFormat = 1;
constexpr qsizetype ShortestStem = 3; ///< letters: a shorter one begins half of all words

/// The words between two bars or blanks; none when there is nothing to compare.
std::optional<QString> readableWord(const QString &typed)
{
    const bool isStem = typed.endsWith(u'*');
    const std::vector<QString> words = wordsOf((isStem ? typed.chopped(1) : typed).toUtf8()).words;
    if (words.empty() || (isStem && words.back().size() < ShortestStem))
        return std::nullopt;
    QString all = QStringList(words.begin(), words.end()).join(u' ');
    return isStem ? all + u'*' : all;
}

/// One place of a phrase: "laat|later", or a word that is two: "e mail".
std::optional<QString> readablePlace(const QString &typed)
{
    QStringList words;
    const QStringList parts = typed.split(u'|', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const std::optional<QString> word = readableWord(part);
        if (!word)
            return std::nullopt;
        if (!words.contains(*word))
            words.append(*word);
    }
    const QString place = words.join(u'|');
    // "e-mail|post" would read as "e", then "mail" or "post".
    if (words.isEmpty() || (words.size() > 1 && place.contains(u' ')))
        return std::nullopt;
    return place;
}

Result<QStringList> readablePhrases(const QStringList &typed)
{
    QStringList phrases;
    for (const QString &text : typed) {
        const Result<QString> phrase = readablePhrase(text);
        if (!phrase)
            return tl::unexpected(phrase.error());
        if (!phrases.contains(*phrase))
            phrases.append(*phrase);
    }
    return phrases;
}

QJsonObject toJson(const LexiconReason &reason)
{
    QJsonObject phrases;
    for (const auto &[language, texts] : reason.phrases.asKeyValueRange())
        phrases.insert(language, QJsonArray::fromStringList(texts));
    return {{u"id"_s, reason.id}, {u"subject"_s, reason.isSubject}, {u"phrases"_s, phrases}};
}

std::optional<LexiconReason> reasonIn(const QJsonObject &json)
{
    LexiconReason reason{json.value("id"_L1).toString(), json.value("subject"_L1).toBool(), {}};
    const QJsonObject phrases = json.value("phrases"_L1).toObject();
    for (auto it = phrases.begin(); it != phrases.end(); ++it) {
        if (!LexiconLanguages.contains(it.key()) || !it.value().isArray())
            return std::nullopt;
        const QJsonArray texts = it.value().toArray();
        for (const QJsonValue &text : texts)
            reason.phrases[it.key()].append(text.toString());
    }
    return reason.id.isEmpty() ? std::nullopt : std::optional(reason);
}

} // namespace

Result<QString> readablePhrase(const QString &typed)
{
    const auto refused = failure(ErrorKind::PhraseNotReadable, {}, {typed.trimmed()});
    if (typed.size() > LongestPhrase)
        return refused;
    QStringList places;
    const QStringList parts = typed.simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (part == u"~"_s) {
            places.append(part);
            continue;
        }
        const std::optional<QString> place = readablePlace(part);
        if (!place)
            return refused;
        places.append(*place);
    }
    const auto isGap = [](const QString &place) { return place == u"~"_s; };
    const bool isOpen = places.isEmpty() || isGap(places.first()) || isGap(places.last());
    const auto both = [&](const QString &a, const QString &b) { return isGap(a) && isGap(b); };
    if (isOpen || std::ranges::adjacent_find(places, both) != places.end())
        return refused;
    return places.join(u' ');
}

Result<QString> readableReasonName(const QString &typed, const LexiconWords &others)
{
    const QString name = typed.simplified();
    if (name.size() > LongestReasonName)
        return failure(ErrorKind::TextTooLong, {}, {QString::number(LongestReasonName)});
    const QString key = folded(name);
    const auto isTaken = [&key](const LexiconReason &other) { return folded(other.id) == key; };
    if (key.isEmpty() || std::ranges::any_of(others, isTaken))
        return failure(ErrorKind::ReasonNameTaken, {}, {name});
    return name;
}

Result<LexiconWords> checkedWords(const LexiconWords &words)
{
    if (words.size() > MostReasons || words.isEmpty())
        return failure(ErrorKind::TooManyReasons, {}, {QString::number(MostReasons)});
    LexiconWords checked;
    qsizetype phrases = 0;
    for (const LexiconReason &reason : words) {
        const Result<QString> name = readableReasonName(reason.id, checked);
        if (!name)
            return tl::unexpected(name.error());
        LexiconReason kept{*name, reason.isSubject, {}};
        for (const auto &[language, typed] : reason.phrases.asKeyValueRange()) {
            const Result<QStringList> read = readablePhrases(typed);
            if (!read)
                return tl::unexpected(read.error());
            phrases += read->size();
            if (!read->isEmpty())
                kept.phrases.insert(language, *read);
        }
        checked.append(kept);
    }
    if (phrases > MostPhrases)
        return failure(ErrorKind::TextTooLong, {}, {QString::number(MostPhrases)});
    return checked;
}

QByteArray toRecord(const std::optional<LexiconWords> &words)
{
    QJsonObject record{{u"format"_s, RecordFormat}};
    if (words) {
        QJsonArray reasons;
        for (const LexiconReason &reason : *words)
            reasons.append(toJson(reason));
        record.insert(u"reasons"_s, reasons);
    }
    return QJsonDocument(record).toJson(QJsonDocument::Compact);
}

Result<std::optional<LexiconWords>> wordsFromRecord(const QByteArray &record)
{
    const auto refused = failure(ErrorKind::LexiconFileNotReadable, {}, {u"1"_s});
    const QJsonDocument document = QJsonDocument::fromJson(record);
    if (document.object().value("format"_L1).toInt() != RecordFormat)
        return refused;
    const QJsonValue list = document.object().value("reasons"_L1);
    if (list.isUndefined())
        return std::nullopt;
    LexiconWords words;
    const QJsonArray reasons = list.toArray();
    for (const QJsonValue &value : reasons) {
        const std::optional<LexiconReason> reason = reasonIn(value.toObject());
        if (!reason)
            return refused;
        words.append(*reason);
    }
    return checkedWords(words).map([](LexiconWords &&checked) { return std::optional(checked); });
}

} // namespace headroom
