// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/tools/toolrecords.h"

namespace headroom {

ToolRecords::ToolRecords(std::unique_ptr<RecordSource> records, const ToolProfile &profile)
    : RewrittenRecords(std::move(records))
    , m_tokens(profile.tokens)
    , m_listEnd(profile.listEnd)
{
}

bool ToolRecords::changes(const ToolProfile &profile)
{
    return !profile.tokens.isEmpty() || !profile.listEnd.isEmpty();
}

void ToolRecords::rewrite(Cells &cells)
{
    for (std::string_view &cell : cells.texts)
        cell = restored(cell);
}

std::string_view ToolRecords::restored(std::string_view cell)
{
    if (!m_tokens.isEmpty() && cell.find('{') != std::string_view::npos)
        return keep(withoutTokens(cell));
    const std::string_view end(m_listEnd.constData(), static_cast<size_t>(m_listEnd.size()));
    const bool isListOfOne =
        !end.empty() && cell.ends_with(end) && cell.find(end) + end.size() == cell.size();
    return isListOfOne ? cell.substr(0, cell.size() - end.size()) : cell;
}

/// From left to right, so that what a token stands for is not taken for a token itself.
std::string ToolRecords::withoutTokens(std::string_view cell) const
{
    std::string text;
    while (!cell.empty()) {
        const size_t end = cell.front() == '{' ? cell.find('}') : std::string_view::npos;
        const auto token = end == std::string_view::npos
            ? m_tokens.cend()
            : m_tokens.constFind(QByteArray(cell.data(), static_cast<qsizetype>(end) + 1));
        if (token == m_tokens.cend()) {
            text += cell.front();
            cell.remove_prefix(1);
        } else {
            text.append(token->constData(), static_cast<size_t>(token->size()));
            cell.remove_prefix(end + 1);
        }
    }
    return text;
}

} // namespace headroom
