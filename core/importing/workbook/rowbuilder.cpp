// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/workbook/rowbuilder.h"

#include <algorithm>

namespace headroom {

void RowBuilder::start(qint64 row)
{
    m_text.clear();
    m_cells.clear();
    m_bytes = 0;
    m_record.line = row;
}

void RowBuilder::finishCell(qint64 column, size_t length, CellKind kind)
{
    if (m_text.size() == length)
        return;
    m_cells.push_back({column, length, {}, m_text.size() - length, kind, false});
    m_bytes += static_cast<qint64>(m_text.size() - length);
}

void RowBuilder::addLasting(qint64 column, std::string_view text)
{
    if (text.empty())
        return;
    m_cells.push_back({column, 0, text, text.size(), CellKind::Text, true});
    m_bytes += static_cast<qint64>(text.size());
}

std::string_view RowBuilder::lastText() const
{
    return textOf(m_cells.back());
}

std::string_view RowBuilder::textOf(const Cell &cell) const
{
    return cell.isLasting ? cell.text : std::string_view(m_text).substr(cell.start, cell.length);
}

const Record &RowBuilder::record()
{
    const size_t width = m_cells.empty() ? 0 : static_cast<size_t>(m_cells.back().column) + 1;
    m_width = std::max(m_width, width);
    m_views.assign(m_width, {});
    m_kinds.assign(m_width, CellKind::Text);
    for (const Cell &cell : m_cells) {
        const auto column = static_cast<size_t>(cell.column);
        m_views[column] = textOf(cell);
        m_kinds[column] = cell.kind;
    }
    m_record.cells = m_views;
    m_record.kinds = m_kinds;
    return m_record;
}

const Record &RowBuilder::recordAt(qint64 row)
{
    m_record.line = row;
    return record();
}

} // namespace headroom
