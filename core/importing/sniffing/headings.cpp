// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/sniffing/headings.h"

#include "core/importing/values/dates.h"
#include "core/importing/values/numbers.h"
#include "core/importing/values/words.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

constexpr size_t LookedAt = 1000;

using Row = std::vector<std::string>;

size_t filledCells(const Row &row)
{
    return static_cast<size_t>(
        std::ranges::count_if(row, [](const std::string &cell) { return !trimmed(cell).empty(); }));
}

size_t commonWidth(const HeadRecords &records)
{
    std::map<size_t, size_t> widths;
    for (size_t i = 0; i < std::min(records.size(), LookedAt); ++i) {
        if (filledCells(records[i]) > 0)
            ++widths[records[i].size()];
    }
    const auto commonest = std::ranges::max_element(
        widths, [](const auto &a, const auto &b) { return a.second < b.second; });
    return commonest == widths.end() ? 1 : commonest->first;
}

bool isBanner(const Row &row, size_t width)
{
    if (!row.empty() && (row.front().starts_with("sep=") || row.front().starts_with("SEP=")))
        return true;
    const size_t filled = filledCells(row);
    if (width == 1)
        return filled == 0;
    const bool isNarrow = row.size() < width && row.size() * 2 <= width + 1;
    return filled == 0 || isNarrow || (filled == 1 && width > 2)
        || (filled * 3 < width && row.size() < width);
}

/// Most of the values below the row are numbers or dates.
bool isTypedBelow(const HeadRecords &records, size_t firstRow, size_t column)
{
    size_t filled = 0;
    size_t typed = 0;
    for (size_t i = firstRow; i < std::min(records.size(), LookedAt); ++i) {
        if (column >= records[i].size() || trimmed(records[i][column]).empty())
            continue;
        ++filled;
        typed += isNumberOrDate(records[i][column]) ? 1U : 0U;
    }
    return filled > 0 && typed * 10 >= filled * 8;
}

struct RowLook
{
    bool hasWordsAboveValues = false;
    bool hasValues = false; ///< a number or date in a column of such
};

RowLook look(const HeadRecords &records, size_t row)
{
    RowLook result;
    for (size_t column = 0; column < records[row].size(); ++column) {
        const std::string &cell = records[row][column];
        if (trimmed(cell).empty() || !isTypedBelow(records, row + 1, column))
            continue;
        (isNumberOrDate(cell) ? result.hasValues : result.hasWordsAboveValues) = true;
    }
    return result;
}

int countHeadingRows(const HeadRecords &records, size_t first)
{
    if (first + 1 >= records.size())
        return look(records, first).hasValues || std::ranges::any_of(records[first], isNumberOrDate)
            ? 0
            : 1;
    const RowLook firstLook = look(records, first);
    if (firstLook.hasValues && !firstLook.hasWordsAboveValues)
        return 0;
    if (first + 2 >= records.size())
        return 1;
    const RowLook second = look(records, first + 1);
    const bool isSecondHeading = second.hasWordsAboveValues && !second.hasValues
        && std::ranges::none_of(records[first + 1], isNumberOrDate);
    return isSecondHeading ? 2 : 1;
}

QString headingText(const Row &row, size_t column)
{
    return column < row.size() ? QString::fromStdString(row[column]).simplified() : QString();
}

/// The rows above the last carry on to the right until one of them says something new.
class CarriedRows
{
public:
    explicit CarriedRows(const HeadRecords &rows)
        : m_rows(rows)
        , m_carried(static_cast<qsizetype>(rows.size()))
    {
    }

    QStringList take(size_t column)
    {
        bool isBlank = true;
        for (size_t row = 0; row < m_rows.size(); ++row)
            isBlank = isBlank && headingText(m_rows[row], column).isEmpty();
        if (isBlank)
            m_carried.fill({});
        for (qsizetype level = 0; level < m_carried.size(); ++level) {
            const QString text = headingText(m_rows[static_cast<size_t>(level)], column);
            if (!text.isEmpty() || level + 1 == m_carried.size())
                m_carried[level] = text;
            if (!text.isEmpty())
                std::fill(m_carried.begin() + level + 1, m_carried.end(), QString());
        }
        return m_carried;
    }

private:
    const HeadRecords &m_rows;
    QStringList m_carried;
};

JoinedHeading joined(const QStringList &levels, const QStringList &plainItems)
{
    QStringList parts;
    for (const QString &level : levels) {
        const bool addsNothing = level.isEmpty() || (!parts.isEmpty() && parts.last() == level)
            || plainItems.contains(wordKey(level));
        if (!addsNothing)
            parts.append(level);
    }
    if (parts.isEmpty())
        return {};
    const QString text = parts.join(" - "_L1);
    parts.removeLast();
    return {text, parts.join(" - "_L1)};
}

} // namespace

HeadingLayout findHeadings(const HeadRecords &records, std::optional<int> chosenRows)
{
    HeadingLayout layout;
    const size_t width = commonWidth(records);
    size_t first = 0;
    while (first < records.size() && isBanner(records[first], width))
        ++first;
    if (first == records.size())
        first = 0;
    layout.preambleRows = static_cast<int>(first);
    layout.headingRows =
        chosenRows.value_or(records.empty() ? 1 : countHeadingRows(records, first));
    return layout;
}

QList<JoinedHeading> joinHeadings(const HeadRecords &headingRows, const QStringList &plainItems)
{
    size_t width = 0;
    for (const Row &row : headingRows)
        width = std::max(width, row.size());
    QList<JoinedHeading> headings;
    CarriedRows rows(headingRows);
    for (size_t column = 0; column < width; ++column)
        headings.append(joined(rows.take(column), plainItems));
    return headings;
}

} // namespace headroom
