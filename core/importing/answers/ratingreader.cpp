// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/answers/ratingreader.h"

#include "core/domain/timeunits.h"
#include "core/importing/subjects/fractions.h"
#include "core/importing/subjects/monthfigure.h"
#include "core/importing/values/numbers.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

constexpr quint32 RememberedTexts = 20'000;
constexpr double FractionToPercent = 100;
constexpr QLatin1StringView EuroUnit = "euros"_L1; ///< of a column of the user's own
constexpr double LargestValue = 1e12; ///< beyond it no steps fit in a sum

} // namespace

RatingReader::RatingReader(const PlannedColumn &column, const Measure &measure, const Words &words)
    : m_measure(measure)
    , m_words(&words)
    , m_decimalSign(column.decimalSign)
    , m_reversed(column.reversed)
    , m_answerWords(column.answerWords)
    , m_noScore(column.noScore)
    , m_isFraction(column.unit == FractionUnit)
{
    if (column.scale && measure.lowest)
        m_shift = *measure.lowest - column.scale->lowest;
    if (m_isFraction)
        m_factor = FractionToPercent;
    if (measure.kind == MeasureKind::Amount && !column.unit.isEmpty())
        m_factor = static_cast<double>(secondsIn(column.unit))
            / static_cast<double>(secondsIn(measure.unit));
}

RatingCell RatingReader::read(std::string_view text, CellKind kind, quint32 counted)
{
    if (text.empty())
        return {};
    if (kind == CellKind::Number && text.find('.') != std::string_view::npos) {
        // A number by its file has a point, whatever sign the texts of the column have.
        if (const std::optional<double> value = parseNumber(text, '.');
            value && !m_noScore.contains(*value))
            return fromNumber(*value * m_factor + m_shift, true);
    }
    if (counted != CountedCell::Unnumbered) {
        if (counted >= m_ofCounted.size())
            m_ofCounted.resize(counted + size_t{1});
        std::optional<RatingCell> &meaning = m_ofCounted[counted];
        if (!meaning)
            meaning = interpret(text);
        return *meaning;
    }
    const quint32 number = m_known.insert(text);
    if (number < m_meanings.size())
        return m_meanings[number];
    const RatingCell meaning = interpret(text);
    m_meanings.push_back(meaning);
    if (m_known.size() > RememberedTexts) {
        m_known.clear();
        m_meanings.clear();
    }
    return meaning;
}

RatingCell RatingReader::interpret(std::string_view text) const
{
    const bool isAmount = m_measure.kind == MeasureKind::Amount;
    const QString whole = QString::fromUtf8(text);
    const QString key = wordKey(whole);
    if (isFigure(text))
        return m_words->isMissing(key) ? RatingCell() : figureOf(text);
    if (m_measure.kind == MeasureKind::YesNo) {
        if (const std::optional<bool> yes = m_words->yesNo(key))
            return fromNumber(*yes ? 1 : 0, true);
    } else if (const std::optional<double> value = parseNumber(text, m_decimalSign)) {
        return m_noScore.contains(*value) ? RatingCell{}
                                          : fromNumber(*value * m_factor + m_shift, true);
    }
    if (m_words->isMissing(key) && !m_answerWords.contains(key))
        return {};
    if (const auto seconds = isAmount ? parseDuration(text) : std::nullopt)
        return fromNumber(
            static_cast<double>(*seconds) / static_cast<double>(secondsIn(m_measure.unit)), true);
    return interpretText(whole, key);
}

/// Whether it is read as figures are written, with signs around them and between thousands.
bool RatingReader::isFigure(std::string_view text) const
{
    if (isMonthFigure(m_measure.kind) || isMoney(m_measure.kind))
        return true;
    const bool isEuros = m_measure.unit == EuroUnit;
    return m_measure.kind == MeasureKind::Number && (isEuros || !parseNumber(text, m_decimalSign));
}

RatingCell RatingReader::interpretText(const QString &text, const QString &key) const
{
    if (const auto word = m_answerWords.constFind(key); word != m_answerWords.cend())
        return fromNumber(*word, false);
    if (m_measure.kind == MeasureKind::Rating) {
        const auto labelled = m_words->scales().labelledNumber(text);
        if (labelled && (!labelled->outOf || *labelled->outOf + m_shift == m_measure.highest))
            return fromNumber(labelled->value + m_shift, true);
    }
    return {RatingCell::Kind::NotANumber, 0, false};
}

RatingCell RatingReader::figureOf(std::string_view text) const
{
    const bool isFraction = m_isFraction && !text.ends_with('%');
    const qint64 factor = isFraction ? static_cast<qint64>(m_factor) : 1;
    const MeasureKind kind = m_measure.unit == EuroUnit ? MeasureKind::Spending : m_measure.kind;
    const auto figure = parseFigure(text, kind, m_measure.resolution * factor);
    if (!figure)
        return {RatingCell::Kind::NotANumber, 0, false};
    const double value =
        static_cast<double>(figure->steps) / static_cast<double>(m_measure.resolution);
    const RatingCell checked = fromNumber(value, false);
    if (checked.kind != RatingCell::Kind::Value)
        return checked;
    return {RatingCell::Kind::Value, figure->steps, figure->isRounded};
}

RatingCell RatingReader::fromNumber(double value, bool maybeReversed) const
{
    const bool isTooLow = m_measure.lowest && value < *m_measure.lowest;
    const bool isTooHigh = m_measure.highest && value > *m_measure.highest;
    if (isTooLow || isTooHigh || std::abs(value) > LargestValue)
        return {RatingCell::Kind::OutsideScale, 0, false};
    if (maybeReversed && m_reversed && m_measure.lowest && m_measure.highest)
        value = *m_measure.lowest + *m_measure.highest - value;
    const double steps = value * static_cast<double>(m_measure.resolution);
    const double whole = std::round(steps);
    const bool isRounded = std::abs(steps - whole) > 1e-6 * std::max(1.0, std::abs(steps) * 1e-6);
    return {RatingCell::Kind::Value, static_cast<Steps>(whole), isRounded};
}

} // namespace headroom
