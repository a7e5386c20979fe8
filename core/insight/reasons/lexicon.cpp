// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/insight/reasons/lexicon.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

constexpr qsizetype MostReasons = 64;

QByteArray resource(const QString &path)
{
    QFile file(path);
    [[maybe_unused]] const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(isOpen, "Lexicon", qPrintable(path));
    return file.readAll();
}

void addWords(QSet<QString> &words, const QJsonValue &list)
{
    const QJsonArray array = list.toArray();
    for (const QJsonValue &word : array)
        words.insert(word.toString());
}

} // namespace

Lexicon::Lexicon(const QList<QByteArray> &languages)
{
    for (const QByteArray &language : languages)
        addLanguage(language);
    Q_ASSERT(m_reasons.size() <= MostReasons);
}

Lexicon Lexicon::builtIn()
{
    return Lexicon({resource(u":/lexicon/nl.json"_s), resource(u":/lexicon/en.json"_s)});
}

void Lexicon::addLanguage(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonObject language = QJsonDocument::fromJson(json, &error).object();
    Q_ASSERT_X(error.error == QJsonParseError::NoError, "Lexicon", qPrintable(error.errorString()));
    addWords(m_negations, language.value("negations"_L1));
    addWords(m_turns, language.value("turns"_L1));
    addWords(m_ownWords, language.value("ownWords"_L1));
    addWords(m_nothing, language.value("nothing"_L1));
    const QJsonArray reasons = language.value("reasons"_L1).toArray();
    for (const QJsonValue &value : reasons) {
        const QJsonObject reason = value.toObject();
        const QString id = reason.value("id"_L1).toString();
        if (!m_reasons.contains(id))
            m_reasons.append(id);
        const QJsonArray phrases = reason.value("phrases"_L1).toArray();
        for (const QJsonValue &text : phrases) {
            Phrase phrase = readPhrase(text.toString());
            phrase.reason = static_cast<int>(m_reasons.indexOf(id));
            phrase.cancels = !reason.value("subject"_L1).toBool();
            m_phrases.push_back(std::move(phrase));
        }
    }
}

Lexicon::Phrase Lexicon::readPhrase(const QString &text)
{
    Phrase phrase;
    bool isLoose = false;
    const QStringList parts = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (part == u"~"_s) {
            isLoose = true;
            continue;
        }
        Place place;
        const QStringList words = part.split(u'|', Qt::SkipEmptyParts);
        for (const QString &word : words)
            place.append(termNumber(word));
        phrase.places.append(place);
        phrase.loose.append(isLoose);
        isLoose = false;
    }
    Q_ASSERT_X(!phrase.places.isEmpty() && !isLoose, "Lexicon", qPrintable(text));
    return phrase;
}

int Lexicon::termNumber(const QString &text)
{
    const bool isStem = text.endsWith(u'*');
    const Term term{isStem ? text.chopped(1) : text, isStem};
    const auto found = std::ranges::find(m_terms, term);
    if (found != m_terms.end())
        return static_cast<int>(found - m_terms.begin());
    m_terms.append(term);
    return static_cast<int>(m_terms.size() - 1);
}

} // namespace headroom
