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

QList<QByteArray> builtInLanguages()
{
    return {resource(u":/lexicon/nl.json"_s), resource(u":/lexicon/en.json"_s)};
}

QJsonObject parsedLanguage(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonObject language = QJsonDocument::fromJson(json, &error).object();
    Q_ASSERT_X(error.error == QJsonParseError::NoError, "Lexicon", qPrintable(error.errorString()));
    return language;
}

QString languageOf(const QJsonObject &language)
{
    return language.value("language"_L1).toString();
}

LexiconWords reasonsIn(const QJsonObject &language)
{
    LexiconWords reasons;
    const QJsonArray array = language.value("reasons"_L1).toArray();
    for (const QJsonValue &value : array) {
        const QJsonObject json = value.toObject();
        LexiconReason reason{json.value("id"_L1).toString(), json.value("subject"_L1).toBool(), {}};
        const QJsonArray phrases = json.value("phrases"_L1).toArray();
        for (const QJsonValue &phrase : phrases)
            reason.phrases[languageOf(language)].append(phrase.toString());
        reasons.append(reason);
    }
    return reasons;
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
    return Lexicon(builtInLanguages());
}

Lexicon Lexicon::of(const LexiconWords &words)
{
    Lexicon lexicon = builtIn();
    lexicon.m_reasons.clear();
    lexicon.m_terms.clear();
    lexicon.m_phrases.clear();
    for (const LexiconReason &reason : words) {
        lexicon.m_reasons.append(reason.id);
        for (const QString &language : LexiconLanguages)
            lexicon.addPhrases(reason, language);
    }
    return lexicon;
}

void Lexicon::addLanguage(const QByteArray &json)
{
    const QJsonObject language = parsedLanguage(json);
    addWords(m_negations, language.value("negations"_L1));
    addWords(m_turns, language.value("turns"_L1));
    addWords(m_ownWords, language.value("ownWords"_L1));
    addWords(m_nothing, language.value("nothing"_L1));
    for (const QString &comment : std::as_const(m_nothing)) {
        for (const QString &word : comment.split(u' '))
            m_wordsOfNothing.insert(word);
    }
    const LexiconWords reasons = reasonsIn(language);
    for (const LexiconReason &reason : reasons) {
        if (!m_reasons.contains(reason.id))
            m_reasons.append(reason.id);
        addPhrases(reason, languageOf(language));
    }
}

void Lexicon::addPhrases(const LexiconReason &reason, const QString &language)
{
    const QStringList texts = reason.phrases.value(language);
    for (const QString &text : texts) {
        Phrase phrase = readPhrase(text);
        phrase.reason = static_cast<int>(m_reasons.indexOf(reason.id));
        phrase.cancels = !reason.isSubject;
        m_phrases.push_back(std::move(phrase));
    }
}

LexiconWords builtInWords()
{
    LexiconWords all;
    const QList<QByteArray> languages = builtInLanguages();
    for (const QByteArray &json : languages) {
        const LexiconWords reasons = reasonsIn(parsedLanguage(json));
        for (const LexiconReason &reason : reasons) {
            const auto known = std::ranges::find(all, reason.id, &LexiconReason::id);
            if (known == all.end())
                all.append(reason);
            else
                known->phrases.insert(reason.phrases);
        }
    }
    return all;
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
