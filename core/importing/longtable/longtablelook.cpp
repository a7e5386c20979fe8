// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/longtable/longtablelook.h"

#include "core/importing/values/numbers.h"
#include "core/importing/values/words.h"

#include <xxhash.h>

namespace headroom {

namespace {

constexpr qint64 CountedRows = 1'000'000;

} // namespace

LongTableLook::LongTableLook(LongTable table)
    : m_table(std::move(table))
{
}

void LongTableLook::take(const Record &row)
{
    profile(row);
    const std::string_view key = trimmed(row.cell(static_cast<size_t>(m_table.keyColumn)));
    const std::string_view question =
        trimmed(row.cell(static_cast<size_t>(m_table.questionColumn)));
    m_table.addQuestion(oneLine(question));
    if (key.empty() || question.empty() || m_rows == CountedRows)
        return;
    ++m_rows;
    const quint64 mark = XXH3_64bits(key.data(), key.size());
    m_keys.insert(mark);
    m_asked.insert(XXH3_64bits_withSeed(question.data(), question.size(), mark));
}

void LongTableLook::profile(const Record &row)
{
    size_t place = 0;
    for (size_t column = 0; column < row.cells.size(); ++column) {
        const auto number = static_cast<int>(column);
        if (number == m_table.questionColumn || number == m_table.answerColumn)
            continue;
        if (m_profiles.size() == place)
            m_profiles.emplace_back();
        m_profiles[place++].add(row.cells[column], row.kind(column));
    }
}

std::vector<ColumnFacts> LongTableLook::facts(const Words &words)
{
    std::vector<ColumnFacts> facts;
    for (ColumnProfile &profile : m_profiles)
        facts.push_back(profile.finish(words));
    return facts;
}

std::optional<LongTable> LongTableLook::finish() const
{
    const auto keys = static_cast<qint64>(m_keys.size());
    const auto asked = static_cast<qint64>(m_asked.size());
    const bool isRepeated = m_rows >= 2 && keys * 10 <= m_rows * 8;
    const bool isAskedOnce = asked * 100 >= m_rows * 95;
    if (m_table.questions.size() < 2 || !isRepeated || !isAskedOnce)
        return std::nullopt;
    return m_table;
}

} // namespace headroom
