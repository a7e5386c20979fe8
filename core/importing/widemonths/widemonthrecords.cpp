// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/widemonths/widemonthrecords.h"

#include "core/importing/values/numbers.h"

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace headroom {

WideMonthRecords::WideMonthRecords(
    std::unique_ptr<RecordSource> rows, WideMonths table, size_t most)
    : m_rows(std::move(rows))
    , m_table(std::move(table))
    , m_most(most)
    , m_totalWords(wordKeys(profileObject(u"widemonths.json"_s)["totalRows"_L1]))
{
}

Result<const Record *> WideMonthRecords::next()
{
    if (!m_isHandingOver) {
        if (auto filled = fill(); !filled)
            return tl::unexpected(filled.error());
    }
    if (!m_hasHeadings && !m_headings.empty())
        return headings();
    while (true) {
        if (nextRecord())
            return &m_record;
        if (m_isAtEnd)
            return nullptr;
        m_isHandingOver = false;
        m_places.clear();
        m_bytes = 0;
        if (auto filled = fill(); !filled)
            return tl::unexpected(filled.error());
    }
}

Result<void> WideMonthRecords::fill()
{
    while (!m_isAtEnd && m_bytes <= m_most) {
        const Result<const Record *> row = m_rows->next();
        if (!row)
            return tl::unexpected(row.error());
        m_isAtEnd = *row == nullptr;
        if (!m_isAtEnd)
            take(**row);
    }
    m_isHandingOver = true;
    return {};
}

std::string_view WideMonthRecords::cell(const Record &row, int column) const
{
    return column < 0 ? std::string_view() : trimmed(row.cell(static_cast<size_t>(column)));
}

bool WideMonthRecords::isFigure(std::string_view text) const
{
    return !text.empty() && !m_words.isMissing(wordKey(oneLine(text)));
}

void WideMonthRecords::take(const Record &row)
{
    const qint64 number = m_row++;
    if (number == m_table.rowsAbove)
        takeHeadings(row);
    if (number <= m_table.rowsAbove || row.isBlank())
        return;
    const bool hasFigure = std::ranges::any_of(
        m_table.months, [&](const MonthCells &cells) { return isFigure(cell(row, cells.column)); });
    if (!hasFigure || isTotal(row))
        return;
    ++m_rowsTaken;
    takeFigures(row, placeOf(row), static_cast<size_t>(indicatorOf(row)));
}

/// Rows that sum up others, and rows whose figures have no name, which may well do so.
bool WideMonthRecords::isTotal(const Record &row)
{
    const int naming = m_table.placeColumn >= 0 ? m_table.placeColumn : m_table.kept.value(0, -1);
    const std::string_view name = cell(row, naming);
    const std::string_view indicator = cell(row, m_table.indicatorColumn);
    const bool isFilledDown = name.empty() && !indicator.empty() && !m_lastPlace.empty();
    const bool isNameless = m_table.indicatorColumn >= 0 ? indicator.empty() || indicatorOf(row) < 0
                                                         : naming >= 0 && name.empty();
    const QString word = oneLine(name);
    const bool isSum =
        m_totalWords.contains(wordKey(word)) || m_totalWords.contains(wordKey(oneLine(indicator)));
    if (isSum || isNameless)
        m_issues.add({IssueCode::TotalsLeftOut, Severity::Note, row.line, 0, {},
            isNameless && word.isEmpty() ? QString() : word, {}});
    else if (isFilledDown)
        ++m_filledDown;
    return isSum || isNameless;
}

int WideMonthRecords::indicatorOf(const Record &row) const
{
    if (m_table.indicatorColumn < 0)
        return 0;
    return static_cast<int>(
        m_table.indicators.indexOf(oneLine(cell(row, m_table.indicatorColumn))));
}

/// That of an earlier row of the same place and year; a row without a name belongs to the last one.
WideMonthRecords::Place &WideMonthRecords::placeOf(const Record &row)
{
    const std::string_view written = cell(row, m_table.placeColumn);
    if (!written.empty() || m_table.indicatorColumn < 0)
        m_lastPlace = written;
    const std::string year(cell(row, m_table.yearColumn));
    QByteArray key = QByteArray::fromStdString(m_lastPlace + '\x1f' + year);
    if (m_table.placeColumn < 0) {
        for (const int column : m_table.kept)
            key += '\x1f' + QByteArray::fromStdString(std::string(cell(row, column)));
    }
    if (const auto known = m_places.constFind(key); known != m_places.cend())
        return m_waiting[*known];
    Place place;
    place.row = {row.line, 0};
    place.year = year;
    for (const int column : m_table.kept) {
        const bool isPlace = column == m_table.placeColumn;
        place.kept.push_back(isPlace ? m_lastPlace : std::string(cell(row, column)));
        place.kinds.push_back(row.kind(static_cast<size_t>(column)));
        place.keptPlaces.push_back({row.line, column});
        m_bytes += place.kept.back().size();
    }
    place.figures.resize(static_cast<size_t>(m_table.months.size() * m_table.indicators.size()));
    m_bytes += sizeof place + place.figures.size() * sizeof(Figure);
    m_places.insert(key, m_waiting.size());
    m_waiting.push_back(std::move(place));
    return m_waiting.back();
}

/// A second figure of the same place, month and indicator stands beside the first, where whoever
/// reads it finds no number.
void WideMonthRecords::takeFigures(const Record &row, Place &place, size_t indicator)
{
    if (row.fault && !place.fault)
        place.fault = row.fault;
    place.strayQuote = place.strayQuote || row.strayQuote;
    const auto indicators = static_cast<size_t>(m_table.indicators.size());
    for (size_t month = 0; month < static_cast<size_t>(m_table.months.size()); ++month) {
        const int column = m_table.months[static_cast<qsizetype>(month)].column;
        const std::string_view text = cell(row, column);
        if (!isFigure(text))
            continue;
        ++m_figures;
        Figure &figure = place.figures[month * indicators + indicator];
        if (figure.text == text)
            continue;
        figure.kind = figure.text.empty() ? row.kind(static_cast<size_t>(column)) : CellKind::Text;
        figure.text += (figure.text.empty() ? "" : " / ") + std::string(text);
        figure.place = {row.line, column};
        m_bytes += text.size();
    }
}

void WideMonthRecords::takeHeadings(const Record &row)
{
    for (const int column : m_table.kept)
        m_headings.emplace_back(cell(row, column));
    m_headings.push_back(
        profileObject(u"widemonths.json"_s)["monthHeading"_L1].toString().toStdString());
    for (const QString &indicator : m_table.indicators)
        m_headings.push_back(indicator.toStdString());
    for (const int column : m_table.totals)
        m_issues.add({IssueCode::TotalsLeftOut, Severity::Note, row.line, column + 1, {},
            oneLine(cell(row, column)), {}});
    m_record.line = row.line;
}

const Record *WideMonthRecords::headings()
{
    m_hasHeadings = true;
    m_views.assign(m_headings.begin(), m_headings.end());
    m_record.cells = m_views;
    return &m_record;
}

/// The next month with a figure.
bool WideMonthRecords::nextRecord()
{
    const auto indicators = static_cast<size_t>(m_table.indicators.size());
    while (!m_waiting.empty()) {
        const Place &place = m_waiting.front();
        for (; m_month < static_cast<size_t>(m_table.months.size()); ++m_month) {
            const auto figures = std::span(place.figures).subspan(m_month * indicators, indicators);
            if (std::ranges::any_of(
                    figures, [](const Figure &figure) { return !figure.text.empty(); })) {
                makeRecord(place, m_month++);
                return true;
            }
        }
        m_month = 0;
        m_waiting.pop_front();
    }
    return false;
}

void WideMonthRecords::makeRecord(const Place &place, size_t month)
{
    const MonthCells &cells = m_table.months[static_cast<qsizetype>(month)];
    const QString year = cells.year > 0 ? QString::number(cells.year) : oneLine(place.year);
    m_monthText = u"%1-%2"_s.arg(year).arg(cells.month, 2, 10, QChar(u'0')).toStdString();
    m_views.assign(place.kept.begin(), place.kept.end());
    m_kinds = place.kinds;
    m_cellPlaces = place.keptPlaces;
    m_views.emplace_back(m_monthText);
    m_kinds.push_back(CellKind::Text);
    m_cellPlaces.push_back({place.row.line, cells.column});
    const auto indicators = static_cast<size_t>(m_table.indicators.size());
    for (const Figure &figure : std::span(place.figures).subspan(month * indicators, indicators)) {
        m_views.emplace_back(figure.text);
        m_kinds.push_back(figure.kind);
        m_cellPlaces.push_back(figure.place);
    }
    ++m_records;
    m_record = {
        place.row.line, m_views, m_kinds, {}, m_cellPlaces, place.fault, place.strayQuote, false};
}

IssueList WideMonthRecords::remarks() const
{
    IssueList issues = m_rows->remarks();
    issues.add({IssueCode::MonthsTurned, Severity::Note, 0, 0, {}, {},
        {QString::number(m_rowsTaken), QString::number(m_table.months.size()),
            QString::number(m_figures), QString::number(m_records)}});
    issues.append(m_issues);
    if (m_filledDown > 0)
        issues.add({IssueCode::PlacesFilledDown, Severity::Note, 0, m_table.placeColumn + 1, {}, {},
            {QString::number(m_filledDown)}});
    return issues;
}

} // namespace headroom
