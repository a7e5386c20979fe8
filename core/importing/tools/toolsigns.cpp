// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/tools/toolsigns.h"

#include "core/importing/values/words.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

constexpr size_t LookedAtValues = 20;
constexpr qsizetype LeastPatternCells = 3;

using Row = std::vector<std::string>;
using Rows = std::span<const Row>;

QString textOf(const std::string &cell)
{
    return QString::fromStdString(cell).simplified();
}

QStringList filledTexts(const Row &row)
{
    QStringList cells;
    for (const std::string &cell : row) {
        if (const QString text = textOf(cell); !text.isEmpty())
            cells.append(text);
    }
    return cells;
}

bool isGiven(const QRegularExpression &pattern)
{
    return !pattern.pattern().isEmpty();
}

/// One of the first rows of a file, held against the signs of a tool.
class SignCheck
{
public:
    SignCheck(Rows rows, const ToolProfile &profile, const ToolSign &sign)
        : m_rows(rows)
        , m_profile(profile)
        , m_sign(sign)
        , m_row(rows[static_cast<size_t>(sign.row)])
    {
    }

    bool holds() const
    {
        return holdsForHeadings() && holdsForBlanks() && holdsForCells() && holdsForValues();
    }

private:
    bool holdsForHeadings() const;
    bool holdsForBlanks() const;
    bool holdsForCells() const;
    bool holdsForValues() const;
    QStringList keysOf(const std::string &cell) const;

    Rows m_rows;
    const ToolProfile &m_profile;
    const ToolSign &m_sign;
    const Row &m_row;
};

QStringList SignCheck::keysOf(const std::string &cell) const
{
    const QString text = textOf(cell);
    const HeadingParts parts = partsOf(text, m_profile);
    QStringList keys{wordKey(text)};
    if (!parts.code.isEmpty())
        keys << wordKey(parts.code) << wordKey(parts.text);
    return keys;
}

bool SignCheck::holdsForHeadings() const
{
    if (m_sign.has.isEmpty() && m_sign.hasOne.isEmpty() && m_sign.first.isEmpty())
        return true;
    QSet<QString> keys;
    for (const std::string &cell : m_row) {
        for (const QString &key : keysOf(cell))
            keys.insert(key);
    }
    const auto isThere = [&](const QString &key) { return keys.contains(key); };
    const QStringList firstKeys = m_row.empty() ? QStringList() : keysOf(m_row.front());
    const auto isFirst = [&](const QString &key) { return firstKeys.contains(key); };
    return std::ranges::all_of(m_sign.has, isThere)
        && (m_sign.hasOne.isEmpty() || std::ranges::any_of(m_sign.hasOne, isThere))
        && (m_sign.first.isEmpty() || std::ranges::any_of(m_sign.first, isFirst));
}

/// At least one of the headings is there, and nothing stands under those that are.
bool SignCheck::holdsForBlanks() const
{
    if (m_sign.blankUnder.isEmpty())
        return true;
    const Row &top = m_rows.front();
    bool isFound = false;
    for (size_t column = 0; column < top.size(); ++column) {
        if (!m_sign.blankUnder.contains(wordKey(textOf(top[column]))))
            continue;
        isFound = true;
        if (column < m_row.size() && !textOf(m_row[column]).isEmpty())
            return false;
    }
    return isFound && !filledTexts(m_row).isEmpty();
}

bool SignCheck::holdsForCells() const
{
    const QStringList cells = filledTexts(m_row);
    const auto starts = [&](const QString &cell) {
        return std::ranges::any_of(
            m_sign.starts, [&](const QString &start) { return cell.startsWith(start); });
    };
    const auto looksLike = [](const QRegularExpression &pattern) {
        return [&pattern](const QString &cell) { return pattern.match(cell).hasMatch(); };
    };
    if (!m_sign.starts.isEmpty() && std::ranges::none_of(cells, starts))
        return false;
    if (isGiven(m_sign.some) && std::ranges::none_of(cells, looksLike(m_sign.some)))
        return false;
    return !isGiven(m_sign.all)
        || (cells.size() >= LeastPatternCells && std::ranges::all_of(cells, looksLike(m_sign.all)));
}

bool SignCheck::holdsForValues() const
{
    if (!isGiven(m_sign.firstValues))
        return true;
    qsizetype looked = 0;
    const size_t below = static_cast<size_t>(m_sign.row) + 1;
    for (const Row &row : m_rows.subspan(std::min(below, m_rows.size()))) {
        const QString value = row.empty() ? QString() : textOf(row.front());
        if (value.isEmpty())
            continue;
        if (!m_sign.firstValues.match(value).hasMatch())
            return false;
        if (++looked == LookedAtValues)
            break;
    }
    return looked > 0;
}

bool fits(const ToolLayout &layout, const ToolProfile &profile, Rows rows)
{
    return std::ranges::all_of(layout.signs, [&](const ToolSign &sign) {
        return static_cast<size_t>(sign.row) < rows.size()
            && SignCheck(rows, profile, sign).holds();
    });
}

} // namespace

HeadingParts partsOf(const QString &heading, const ToolProfile &profile)
{
    if (isGiven(profile.heading)) {
        const QRegularExpressionMatch match = profile.heading.match(heading);
        if (match.hasMatch())
            return {match.captured(u"code"_s), match.captured(u"text"_s)};
    }
    return {{}, heading};
}

ToolMatch recogniseTool(Rows records)
{
    for (const ToolProfile &profile : builtInTools()) {
        for (const ToolLayout &layout : profile.layouts) {
            if (fits(layout, profile, records))
                return {&profile, layout.roles};
        }
    }
    return {};
}

} // namespace headroom
