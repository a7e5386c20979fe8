// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/longtable/pivotedrecords.h"

#include "core/importing/values/numbers.h"
#include "core/importing/values/words.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace headroom {

PivotedRecords::PivotedRecords(std::unique_ptr<RecordSource> rows, LongTable table, size_t most)
    : m_rows(std::move(rows))
    , m_table(std::move(table))
    , m_most(most)
{
}

Result<const Record *> PivotedRecords::next()
{
    if (auto filled = fill(); !filled)
        return tl::unexpected(filled.error());
    if (m_waiting.empty())
        return nullptr;
    return handOver();
}

Result<void> PivotedRecords::fill()
{
    while (!m_isAtEnd && m_waitingBytes <= m_most) {
        const Result<const Record *> row = m_rows->next();
        if (!row)
            return tl::unexpected(row.error());
        m_isAtEnd = *row == nullptr;
        if (m_isAtEnd)
            return {};
        take(**row);
        if (!m_hasHeadings) {
            m_hasHeadings = true;
            return {};
        }
    }
    return {};
}

void PivotedRecords::take(const Record &row)
{
    if (!m_hasHeadings) {
        m_waiting.push_back(headings(row));
        m_width = m_waiting.back().cells.size() - static_cast<size_t>(m_table.questions.size());
        for (qsizetype i = 0; i < m_table.questions.size(); ++i)
            m_places.insert(m_table.questions[i], m_width + static_cast<size_t>(i));
        return;
    }
    Wide wide = widened(row);
    const auto waiting = m_numbers.constFind(wide.key);
    const bool isJoining = !wide.key.isEmpty() && waiting != m_numbers.cend();
    if (!row.isBlank())
        ++m_answeredRows;
    if (isJoining) {
        join(row, m_waiting[static_cast<size_t>(*waiting - m_handedOver)]);
        return;
    }
    if (!row.isBlank())
        ++m_answers;
    m_waitingBytes += wide.bytes;
    join(row, wide);
    if (!wide.key.isEmpty())
        m_numbers.insert(wide.key, m_handedOver + static_cast<qsizetype>(m_waiting.size()));
    m_waiting.push_back(std::move(wide));
}

/// Puts the answer of the row into the column of its question; a second one stands beside the
/// first.
void PivotedRecords::join(const Record &row, Wide &wide)
{
    if (row.fault && !wide.fault)
        wide.fault = row.fault;
    wide.strayQuote = wide.strayQuote || row.strayQuote;
    const QString question = oneLine(row.cell(static_cast<size_t>(m_table.questionColumn)));
    const std::string_view answer = row.cell(static_cast<size_t>(m_table.answerColumn));
    const auto place = m_places.constFind(question);
    if (place == m_places.cend()) {
        if (!trimmed(answer).empty() && ++m_unknownRows == 1)
            m_unknownQuestion = question;
        return;
    }
    if (trimmed(answer).empty())
        return;
    std::string &cell = wide.cells[*place];
    const bool isSecond = !cell.empty();
    cell += (isSecond ? ", " : "") + std::string(answer);
    wide.kinds[*place] =
        isSecond ? CellKind::Text : row.kind(static_cast<size_t>(m_table.answerColumn));
    wide.bytes += answer.size();
    m_waitingBytes += answer.size();
}

PivotedRecords::Wide PivotedRecords::widened(const Record &row) const
{
    Wide wide;
    wide.line = row.line;
    const std::string_view key = trimmed(row.cell(static_cast<size_t>(m_table.keyColumn)));
    wide.key = QByteArray(key.data(), static_cast<qsizetype>(key.size()));
    for (size_t column = 0; column < m_width + 2; ++column) {
        const auto number = static_cast<int>(column);
        if (number == m_table.questionColumn || number == m_table.answerColumn)
            continue;
        wide.cells.emplace_back(row.cell(static_cast<size_t>(number)));
        wide.kinds.push_back(row.kind(column));
    }
    wide.cells.resize(m_width + static_cast<size_t>(m_table.questions.size()));
    // Cells beyond the headings stay beyond them, where the reader of answers finds them.
    for (size_t column = m_width + 2; column < row.cells.size(); ++column)
        wide.cells.emplace_back(row.cells[column]);
    wide.kinds.resize(wide.cells.size(), CellKind::Text);
    wide.bytes = std::accumulate(wide.cells.begin(), wide.cells.end(), sizeof(Wide),
        [](size_t sum, const std::string &cell) { return sum + cell.size() + sizeof cell; });
    return wide;
}

PivotedRecords::Wide PivotedRecords::headings(const Record &row) const
{
    Wide wide;
    wide.line = row.line;
    for (size_t column = 0; column < row.cells.size(); ++column) {
        const auto number = static_cast<int>(column);
        if (number != m_table.questionColumn && number != m_table.answerColumn)
            wide.cells.emplace_back(row.cells[column]);
    }
    for (const QString &question : m_table.questions)
        wide.cells.push_back(question.toStdString());
    wide.kinds.resize(wide.cells.size(), CellKind::Text);
    return wide;
}

const Record *PivotedRecords::handOver()
{
    m_current = std::move(m_waiting.front());
    m_waiting.pop_front();
    ++m_handedOver;
    m_waitingBytes -= m_current.bytes;
    m_numbers.remove(m_current.key);
    m_views.assign(m_current.cells.begin(), m_current.cells.end());
    m_record.line = m_current.line;
    m_record.cells = m_views;
    m_record.kinds = m_current.kinds;
    m_record.fault = m_current.fault;
    m_record.strayQuote = m_current.strayQuote;
    return &m_record;
}

IssueList PivotedRecords::remarks() const
{
    IssueList issues = m_rows->remarks();
    issues.add({IssueCode::RowsJoined, Severity::Note, 0, 0, {}, {},
        {QString::number(m_answeredRows), QString::number(m_answers)}});
    if (m_unknownRows > 0)
        issues.add({IssueCode::UnknownQuestion, Severity::Warning, 0, m_table.questionColumn + 1,
            {}, m_unknownQuestion,
            {QString::number(m_unknownRows), QString::number(LongTable::MostQuestions)}});
    return issues;
}

} // namespace headroom
