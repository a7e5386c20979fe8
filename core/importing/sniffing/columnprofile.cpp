// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/sniffing/columnprofile.h"

#include "core/importing/values/numbers.h"
#include "core/importing/values/words.h"

#include <algorithm>
#include <cmath>

namespace headroom {

namespace {

constexpr qsizetype SampleCount = 5;
constexpr qsizetype SampleLength = 80;
constexpr quint32 FewValues = 300;

bool startsLikeNumber(char c)
{
    return (c >= '0' && c <= '9') || c == '-' || c == '+' || c == '.' || c == ',';
}

} // namespace

void DaySpan::add(DayNumber day)
{
    first = isEmpty ? day : std::min(first, day);
    last = isEmpty ? day : std::max(last, day);
    isEmpty = false;
}

qint64 ColumnFacts::marksBetween(int lowest, int highest) const
{
    qint64 count = 0;
    for (int mark = lowest; mark <= highest; ++mark)
        count += marks[static_cast<size_t>(mark)];
    return count;
}

int ColumnFacts::differentMarks() const
{
    return static_cast<int>(std::ranges::count_if(marks, [](qint64 count) { return count > 0; }));
}

void ColumnFacts::takeDateOrders(const ColumnFacts &other)
{
    dayFirstOnly = other.dayFirstOnly;
    monthFirstOnly = other.monthFirstOnly;
    bothOrders = other.bothOrders;
    firstBoth = other.firstBoth;
    firstDayFirst = other.firstDayFirst;
    firstMonthFirst = other.firstMonthFirst;
}

CountedCell ColumnProfile::add(std::string_view cell, CellKind kind)
{
    const std::string_view text = trimmed(cell);
    const bool isFault = kind == CellKind::Error || kind == CellKind::NoResult;
    if (text.empty() || isFault)
        return {};
    ++m_facts.filled;
    if (kind == CellKind::Number && numberForm(text) == NumberForm::Point)
        ++m_facts.typedPointNumbers;
    if (text.size() == 1 && static_cast<unsigned char>(text.front()) < m_single.size()) {
        const auto letter = static_cast<unsigned char>(text.front());
        ++m_single[letter];
        return {letter, nullptr, m_single[letter] > 1};
    }
    if (!m_facts.hasAllDistinct) {
        m_date.reset();
        countValue(text, 1);
        return {CountedCell::Unnumbered, m_date ? &*m_date : nullptr};
    }
    const quint32 number = m_kept.insert(text);
    const bool isRepeated = number < m_counts.size();
    if (!isRepeated)
        m_counts.push_back(0);
    ++m_counts[number];
    if (m_kept.size() > DistinctLimit) {
        m_facts.hasAllDistinct = false;
        countKept(nullptr);
    }
    return {static_cast<quint32>(m_single.size()) + number, nullptr, isRepeated};
}

ColumnFacts ColumnProfile::finish(const Words &words)
{
    for (size_t letter = 0; letter < m_single.size(); ++letter) {
        if (m_single[letter] == 0)
            continue;
        const char text = static_cast<char>(letter);
        const quint32 number = m_kept.insert({&text, 1});
        m_counts.resize(std::max<size_t>(m_counts.size(), number + 1));
        m_counts[number] += m_single[letter];
    }
    countKept(&words);
    return m_facts;
}

void ColumnProfile::countKept(const Words *words)
{
    if (m_facts.filled > 0 && (m_facts.distinct == 0 || words == nullptr)) {
        m_facts.distinct = m_kept.size();
        m_facts.distinctShare =
            static_cast<double>(m_kept.size()) / static_cast<double>(m_facts.filled);
    }
    const bool isFew = words != nullptr && m_facts.hasAllDistinct && m_kept.size() <= FewValues;
    for (quint32 number = 0; number < m_kept.size(); ++number) {
        const std::string_view text = m_kept.text(number);
        if (m_facts.samples.size() < SampleCount)
            m_facts.samples.append(oneLine(text).left(SampleLength));
        countValue(text, m_counts[number]);
        if (words != nullptr)
            countWord(text, m_counts[number], *words);
        if (isFew)
            m_facts.values.append({QString::fromUtf8(text.substr(0, 200)), m_counts[number]});
    }
    m_kept.clear();
    m_counts.clear();
}

void ColumnProfile::countValue(std::string_view text, qint64 count)
{
    m_facts.textBytes += count * static_cast<qint64>(text.size());
    if (startsLikeNumber(text.front())) {
        if (countNumber(text, count))
            return;
    } else if (text.size() > 40 || m_facts.dates * 2 < m_facts.filled - m_facts.dates) {
        // Dates that start with a month's name are only looked for in columns that may be dates.
        if (!m_facts.hasAllDistinct)
            return;
    }
    m_date = parseDate(text);
    if (m_date)
        countDate(text, *m_date, count);
    else if (parseDuration(text))
        m_facts.durations += count;
}

bool ColumnProfile::countNumber(std::string_view text, qint64 count)
{
    const NumberForm form = numberForm(text);
    if (form == NumberForm::None)
        return false;
    qint64 &sum = form == NumberForm::Whole ? m_facts.wholeNumbers
        : form == NumberForm::Point         ? m_facts.pointNumbers
        : form == NumberForm::Comma         ? m_facts.commaNumbers
                                            : m_facts.eitherNumbers;
    sum += count;
    const bool isEightDigits = form == NumberForm::Whole && text.size() == 8;
    if (isEightDigits) {
        if (const std::optional<WrittenDate> date = parseDate(text); date && date->dayFirst)
            countDate(text, *date, count);
    }
    const std::optional<double> value = parseNumber(text, form == NumberForm::Comma ? ',' : '.');
    if (value && *value >= 0 && *value <= 100)
        m_facts.upToHundred += count;
    if (value && *value >= 0 && *value <= 10)
        m_facts.marks[static_cast<size_t>(std::floor(*value))] += count;
    return true;
}

void ColumnProfile::countDate(std::string_view text, const WrittenDate &date, qint64 count)
{
    m_facts.dates += count;
    m_facts.timed += date.second >= 0 ? count : 0;
    m_facts.zoned += date.offset ? count : 0;
    if (m_facts.firstDate.isEmpty())
        m_facts.firstDate = QString::fromUtf8(text);
    if (date.dayFirst)
        m_facts.daysDayFirst.add(m_zone.moment(*date.dayFirst, date).day);
    if (date.monthFirst)
        m_facts.daysMonthFirst.add(m_zone.moment(*date.monthFirst, date).day);
    if (date.isFixed || (!date.dayFirst && !date.monthFirst))
        return;
    m_facts.dayFirstOnly += date.monthFirst ? 0 : count;
    m_facts.monthFirstOnly += date.dayFirst ? 0 : count;
    if (!date.monthFirst && m_facts.firstDayFirst.isEmpty())
        m_facts.firstDayFirst = QString::fromUtf8(text);
    if (!date.dayFirst && m_facts.firstMonthFirst.isEmpty())
        m_facts.firstMonthFirst = QString::fromUtf8(text);
    if (date.dayFirst && date.monthFirst && *date.dayFirst != *date.monthFirst) {
        m_facts.bothOrders += count;
        if (m_facts.firstBoth.isEmpty())
            m_facts.firstBoth = QString::fromUtf8(text);
    }
}

void ColumnProfile::countWord(std::string_view text, qint64 count, const Words &words)
{
    const QString key = wordKey(QString::fromUtf8(text.substr(0, 200)));
    m_facts.yesNo += words.yesNo(key) ? count : 0;
    m_facts.missing += words.isMissing(key) ? count : 0;
    m_facts.scaleWords += words.scales().isScaleWord(key) ? count : 0;
    if (numberForm(text) != NumberForm::None || parseDate(text))
        return;
    if (const auto labelled =
            words.scales().labelledNumber(QString::fromUtf8(text.substr(0, 200)))) {
        m_facts.labelled += count;
        m_facts.wholeNumbers += count;
        m_facts.upToHundred += labelled->value <= 100 ? count : 0;
        if (labelled->value <= 10)
            m_facts.marks[static_cast<size_t>(labelled->value)] += count;
    }
}

} // namespace headroom
