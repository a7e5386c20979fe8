// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/values/scalewords.h"

#include "core/importing/values/words.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

constexpr qsizetype LongestLabelled = 80;

WordScale scaleFrom(const QJsonObject &json)
{
    WordScale scale;
    scale.isStatement = json["isStatement"_L1].toBool();
    for (const QJsonValue &variants : json["points"_L1].toArray()) {
        for (const QJsonValue &word : variants.toArray())
            scale.points.insert(wordKey(word.toString()), scale.size);
        ++scale.size;
    }
    return scale;
}

void insertWords(QSet<QString> &words, const QJsonValue &from)
{
    for (const QJsonValue &word : from.toArray())
        words.insert(wordKey(word.toString()));
}

/// How well a scale fits the words of a column; the greater the better.
struct ScaleFit
{
    qint64 covered = 0; ///< answers
    qsizetype different = 0; ///< points that occur
    bool isComplete = false; ///< all of them do

    auto operator<=>(const ScaleFit &) const = default;
};

ScaleFit fitOf(const WordScale &scale, const QList<CountedValue> &words)
{
    ScaleFit fit;
    QSet<int> seen;
    for (const CountedValue &word : words) {
        const auto point = scale.points.constFind(wordKey(word.text));
        if (point == scale.points.cend())
            continue;
        fit.covered += word.count;
        seen.insert(*point);
    }
    fit.different = seen.size();
    fit.isComplete = seen.size() == scale.size;
    return fit;
}

bool disagree(const WordScale &a, const WordScale &b, const QList<CountedValue> &words)
{
    return std::ranges::any_of(words, [&](const CountedValue &word) {
        const QString key = wordKey(word.text);
        return a.points.value(key, -1) != b.points.value(key, -1);
    });
}

std::optional<double> numberIn(QString text)
{
    bool isNumber = false;
    const double value = text.replace(u',', u'.').toDouble(&isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

/// "★★★★☆"
std::optional<LabelledNumber> starsIn(const QString &text)
{
    const auto isStar = [](QChar c) { return c == u'★' || c == u'⭐'; };
    const auto isEmptyStar = [](QChar c) { return c == u'☆'; };
    const auto filled = static_cast<int>(std::ranges::count_if(text, isStar));
    const auto empty = static_cast<int>(std::ranges::count_if(text, isEmptyStar));
    const bool isOther = std::ranges::any_of(text,
        [&](QChar c) { return !isStar(c) && !isEmptyStar(c) && c != u' ' && c != QChar(0xfe0f); });
    if (isOther || filled + empty == 0)
        return std::nullopt;
    return LabelledNumber{
        static_cast<double>(filled), empty > 0 ? std::optional(filled + empty) : std::nullopt, {}};
}

} // namespace

ScaleWords ScaleWords::builtIn()
{
    const QJsonObject json = profileObject(u"scales.json"_s);
    ScaleWords words;
    for (const QJsonValue &value : json["scales"_L1].toArray()) {
        const WordScale scale = scaleFrom(value.toObject());
        words.m_scales.append(scale);
        for (const auto &[word, point] : scale.points.asKeyValueRange()) {
            words.m_words.insert(word);
            if (scale.size >= 4 && point == 0)
                words.m_lowest.insert(word);
            if (scale.size >= 4 && point == scale.size - 1)
                words.m_highest.insert(word);
        }
    }
    for (const QJsonValue &value : json["ends"_L1].toArray()) {
        insertWords(words.m_lowest, value["lowest"_L1]);
        insertWords(words.m_highest, value["highest"_L1]);
    }
    insertWords(words.m_pointWords, json["points"_L1]);
    for (const QJsonValue &code : json["noScoreCodes"_L1].toArray())
        words.m_noScoreCodes.insert(code.toInt());
    return words;
}

bool ScaleWords::isNoScoreCode(double value) const
{
    const int whole = static_cast<int>(value);
    return whole == value && (whole < 0 || m_noScoreCodes.contains(whole));
}

const WordScale *ScaleWords::scaleOf(const QList<CountedValue> &words) const
{
    const WordScale *best = nullptr;
    ScaleFit bestFit;
    bool isDisputed = false;
    for (const WordScale &scale : m_scales) {
        const ScaleFit fit = fitOf(scale, words);
        if (fit.covered == 0 || fit < bestFit)
            continue;
        if (best != nullptr && fit == bestFit) {
            isDisputed = isDisputed || (best->size == scale.size && disagree(*best, scale, words));
            continue;
        }
        best = &scale;
        bestFit = fit;
        isDisputed = false;
    }
    return isDisputed ? nullptr : best;
}

bool ScaleWords::isLabel(const QString &key) const
{
    return isScaleWord(key) || isLowestWord(key) || isHighestWord(key)
        || m_pointWords.contains(key);
}

std::optional<LabelledNumber> ScaleWords::labelledNumber(const QString &text) const
{
    static const QRegularExpression ratio(
        u"^(\\d{1,3}(?:[.,]\\d{1,2})?)\\s*(?:/|van de|van|uit|out of|of)\\s*(\\d{1,3})(?:\\s+(\\p{L}+))?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression percent(u"^(\\d{1,3}(?:[.,]\\d{1,4})?)\\s*%$"_s);
    static const QRegularExpression separated(
        u"^(\\d{1,3}(?:[.,]\\d{1,2})?)\\s*[-–—:=.()\\[]+\\s*(\\p{L}.*)$"_s);
    static const QRegularExpression spaced(u"^(\\d{1,3}(?:[.,]\\d{1,2})?)\\s+(\\p{L}.*)$"_s);
    static const QRegularExpression behind(
        u"^(\\p{L}[^\\d]*?)\\s*[-–—:=(\\[]\\s*(\\d{1,3})\\s*[)\\]]?$"_s);
    if (text.isEmpty() || text.size() > LongestLabelled)
        return std::nullopt;
    if (const auto stars = starsIn(text))
        return stars;
    if (const auto match = percent.match(text); match.hasMatch())
        return LabelledNumber{numberIn(match.captured(1)).value_or(0), 100, {}};
    if (const auto match = ratio.match(text); match.hasMatch()) {
        const QString unit = wordKey(match.captured(3));
        if (unit.isEmpty() || m_pointWords.contains(unit))
            return LabelledNumber{
                numberIn(match.captured(1)).value_or(0), match.captured(2).toInt(), {}};
    }
    if (const auto match = separated.match(text); match.hasMatch())
        return LabelledNumber{
            numberIn(match.captured(1)).value_or(0), {}, wordKey(match.captured(2))};
    if (const auto match = spaced.match(text);
        match.hasMatch() && isLabel(wordKey(match.captured(2))))
        return LabelledNumber{
            numberIn(match.captured(1)).value_or(0), {}, wordKey(match.captured(2))};
    if (const auto match = behind.match(text);
        match.hasMatch() && isLabel(wordKey(match.captured(1))))
        return LabelledNumber{
            numberIn(match.captured(2)).value_or(0), {}, wordKey(match.captured(1))};
    return std::nullopt;
}

} // namespace headroom
