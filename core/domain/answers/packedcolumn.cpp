// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/answers/packedcolumn.h"

#include "core/base/memorypages.h"

#include <algorithm>
#include <numeric>
#include <ranges>

namespace headroom {

namespace {

template <typename Code> constexpr bool IsWhole = std::is_same_v<Code, Steps>;

/// Whether the value has a code of this width.
template <typename Code> bool fits(Steps value)
{
    if constexpr (IsWhole<Code>)
        return true;
    else
        return value == NoValue
            || (value >= 0 && value < static_cast<Steps>(std::numeric_limits<Code>::max()));
}

template <typename Code> Code encoded(Steps value)
{
    if constexpr (IsWhole<Code>)
        return value;
    else
        return value == NoValue ? std::numeric_limits<Code>::max() : static_cast<Code>(value);
}

/// The place among the kinds of cells of the narrowest that has a code for the value.
size_t widthOf(Steps value)
{
    if (fits<quint8>(value))
        return 1;
    if (fits<quint16>(value))
        return 2;
    return fits<quint32>(value) ? 3 : 4;
}

template <typename Cells> using CodeOf = typename Cells::value_type;

template <typename Code> void reserveCells(std::vector<Code> &cells, size_t rows)
{
    cells.reserve(rows);
    expectFilling(cells.data(), cells.capacity() * sizeof(Code));
}

void appendCodes(std::monostate, std::span<const quint16>, std::span<const Steps>)
{
}

template <typename Code>
void appendCodes(
    std::vector<Code> &cells, std::span<const quint16> places, std::span<const Steps> values)
{
    std::vector<Code> codes;
    codes.reserve(values.size());
    for (const Steps value : values)
        codes.push_back(encoded<Code>(value));
    const auto codeAt = [&codes](quint16 place) { return codes[place]; };
    const auto appended = std::views::transform(places, codeAt);
    cells.insert(cells.end(), appended.begin(), appended.end());
}

} // namespace

/// Calls visit with the codes; not while there are none.
template <typename Visit> void PackedColumn::visitCells(Visit visit) const
{
    if (const auto *bytes = std::get_if<1>(&m_cells))
        visit(*bytes);
    else if (const auto *pairs = std::get_if<2>(&m_cells))
        visit(*pairs);
    else if (const auto *words = std::get_if<3>(&m_cells))
        visit(*words);
    else if (const auto *whole = std::get_if<4>(&m_cells))
        visit(*whole);
}

template <typename Code> void PackedColumn::widenTo()
{
    std::vector<Code> wider;
    reserveCells(wider, std::max(m_reserved, m_size));
    if (m_cells.index() == 0) {
        wider.assign(m_size, encoded<Code>(m_same));
    } else {
        for (size_t row = 0; row < m_size; ++row)
            wider.push_back(encoded<Code>((*this)[row]));
    }
    m_cells = std::move(wider);
}

void PackedColumn::makeRoomFor(Steps value)
{
    if (m_cells.index() == 0 && value == m_same)
        return;
    const size_t before = m_cells.index() == 0 ? widthOf(m_same) : m_cells.index();
    const size_t width = std::max(before, widthOf(value));
    if (width == m_cells.index())
        return;
    switch (width) {
    case 1:
        return widenTo<quint8>();
    case 2:
        return widenTo<quint16>();
    case 3:
        return widenTo<quint32>();
    default:
        return widenTo<Steps>();
    }
}

void PackedColumn::reserve(size_t rows)
{
    m_reserved = rows;
    std::visit(
        [rows](auto &cells) {
            if constexpr (!std::is_same_v<std::remove_cvref_t<decltype(cells)>, std::monostate>)
                reserveCells(cells, rows);
        },
        m_cells);
}

void PackedColumn::push_back(Steps value)
{
    if (m_size == 0 && m_cells.index() == 0)
        m_same = value;
    makeRoomFor(value);
    std::visit(
        [value](auto &cells) {
            using Cells = std::remove_cvref_t<decltype(cells)>;
            if constexpr (!std::is_same_v<Cells, std::monostate>)
                cells.push_back(encoded<CodeOf<Cells>>(value));
        },
        m_cells);
    ++m_size;
}

void PackedColumn::set(size_t row, Steps value)
{
    Q_ASSERT(row < m_size);
    if (m_cells.index() == 0 && m_size == 1)
        m_same = value;
    makeRoomFor(value);
    std::visit(
        [row, value](auto &cells) {
            using Cells = std::remove_cvref_t<decltype(cells)>;
            if constexpr (!std::is_same_v<Cells, std::monostate>)
                cells[row] = encoded<CodeOf<Cells>>(value);
        },
        m_cells);
}

void PackedColumn::append(std::span<const quint16> places, std::span<const Steps> values)
{
    if (m_size == 0 && m_cells.index() == 0 && !values.empty())
        m_same = values.front();
    for (const Steps value : values)
        makeRoomFor(value);
    std::visit([&](auto &cells) { appendCodes(cells, places, values); }, m_cells);
    m_size += places.size();
}

PackedColumn PackedColumn::at(std::span<const quint32> rows) const
{
    PackedColumn result;
    result.m_size = rows.size();
    result.m_same = m_same;
    visitCells([&](const auto &cells) {
        auto &chosen = result.m_cells.emplace<std::remove_cvref_t<decltype(cells)>>();
        chosen.reserve(rows.size());
        for (const quint32 row : rows)
            chosen.push_back(cells[row]);
    });
    return result;
}

std::vector<quint32> PackedColumn::rowsWith(Steps value) const
{
    std::vector<quint32> rows;
    if (m_cells.index() == 0 && value == m_same) {
        rows.resize(m_size);
        std::iota(rows.begin(), rows.end(), 0U);
    }
    visitCells([&](const auto &cells) {
        using Code = CodeOf<std::remove_cvref_t<decltype(cells)>>;
        if (!fits<Code>(value))
            return;
        const Code wanted = encoded<Code>(value);
        for (quint32 row = 0; row < cells.size(); ++row) {
            if (cells[row] == wanted)
                rows.push_back(row);
        }
    });
    return rows;
}

void PackedColumn::keepRowsWith(Steps value, std::vector<quint32> &rows) const
{
    if (m_cells.index() == 0) {
        if (value != m_same)
            rows.clear();
        return;
    }
    visitCells([&](const auto &cells) {
        using Code = CodeOf<std::remove_cvref_t<decltype(cells)>>;
        if (!fits<Code>(value)) {
            rows.clear();
            return;
        }
        const Code wanted = encoded<Code>(value);
        std::erase_if(rows, [&](quint32 row) { return cells[row] != wanted; });
    });
}

bool PackedColumn::operator==(const PackedColumn &other) const
{
    if (m_size != other.m_size)
        return false;
    for (size_t row = 0; row < m_size; ++row) {
        if ((*this)[row] != other[row])
            return false;
    }
    return true;
}

} // namespace headroom
