// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/answers/packedcolumn.h"

#include "core/base/inparallel.h"
#include "core/base/memorypages.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <ranges>

namespace headroom {

namespace {

constexpr size_t MostDifferent = 256;
constexpr size_t RowsInPart = 16'384;

/// Whether the value itself has a code of this width.
template <typename Code> bool fits(Steps value)
{
    return value == NoValue
        || (value >= 0 && value < static_cast<Steps>(std::numeric_limits<Code>::max()));
}

/// The kind of cells that hold the value itself.
size_t widthOf(Steps value)
{
    if (fits<quint16>(value))
        return 2;
    return fits<quint32>(value) ? 3 : 4;
}

template <typename Cells> using CodeIn = typename std::remove_cvref_t<Cells>::value_type;

template <typename Code> void reserveCells(std::vector<Code> &cells, size_t rows)
{
    cells.reserve(rows);
    expectFilling(cells.data(), cells.capacity() * sizeof(Code));
}

/// Counted first and then noted, part by part: without a decision for each row.
template <typename Code>
std::vector<quint32> rowsHolding(const std::vector<Code> &cells, Code wanted)
{
    const size_t parts = (cells.size() + RowsInPart - 1) / RowsInPart;
    const auto partOf = [&cells](size_t part) {
        const size_t first = part * RowsInPart;
        return std::span(cells).subspan(first, std::min(RowsInPart, cells.size() - first));
    };
    std::vector<size_t> starts(parts + 1, 0);
    inParallel(parts, [&](size_t part) {
        starts[part + 1] = static_cast<size_t>(std::ranges::count(partOf(part), wanted));
    });
    std::partial_sum(starts.begin(), starts.end(), starts.begin());
    std::vector<quint32> rows(starts.back());
    inParallel(parts, [&](size_t part) {
        std::array<quint32, RowsInPart + 1> met;
        size_t count = 0;
        auto row = static_cast<quint32>(part * RowsInPart);
        for (const Code cell : partOf(part)) {
            met[count] = row++;
            count += cell == wanted ? 1U : 0U;
        }
        std::copy_n(met.begin(), count, rows.begin() + static_cast<std::ptrdiff_t>(starts[part]));
    });
    return rows;
}

} // namespace

template <typename Code> std::optional<Code> PackedColumn::codeOf(Steps value) const
{
    if constexpr (std::is_same_v<Code, quint8>) {
        const auto place = std::ranges::find(m_different, value);
        if (place == m_different.end())
            return std::nullopt;
        return static_cast<quint8>(place - m_different.begin());
    } else if constexpr (std::is_same_v<Code, Steps>) {
        return value;
    } else {
        if (!fits<Code>(value))
            return std::nullopt;
        return value == NoValue ? std::numeric_limits<Code>::max() : static_cast<Code>(value);
    }
}

/// Calls visit with the cells; not while there are none.
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
    if (m_cells.index() == 0 && m_size > 0) {
        wider.assign(m_size, *codeOf<Code>(m_different.front()));
    } else {
        for (size_t row = 0; row < m_size; ++row)
            wider.push_back(*codeOf<Code>((*this)[row]));
    }
    m_cells = std::move(wider);
}

void PackedColumn::widen(size_t width)
{
    switch (width) {
    case 2:
        return widenTo<quint16>();
    case 3:
        return widenTo<quint32>();
    default:
        return widenTo<Steps>();
    }
}

/// Remembers one more different value, or none any more.
void PackedColumn::learn(Steps value)
{
    if (m_different.size() < MostDifferent) {
        m_different.push_back(value);
        if (m_different.size() == 2)
            widenTo<quint8>();
        return;
    }
    size_t width = widthOf(value);
    for (const Steps other : m_different)
        width = std::max(width, widthOf(other));
    widen(width);
    m_different.clear();
}

void PackedColumn::makeRoomFor(Steps value)
{
    if (m_cells.index() > 1) {
        if (widthOf(value) > m_cells.index())
            widen(widthOf(value));
    } else if (!codeOf<quint8>(value)) {
        learn(value);
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
    makeRoomFor(value);
    std::visit(
        [&](auto &cells) {
            using Cells = std::remove_cvref_t<decltype(cells)>;
            if constexpr (!std::is_same_v<Cells, std::monostate>)
                cells.push_back(*codeOf<CodeIn<Cells>>(value));
        },
        m_cells);
    ++m_size;
}

void PackedColumn::set(size_t row, Steps value)
{
    Q_ASSERT(row < m_size);
    makeRoomFor(value);
    std::visit(
        [&](auto &cells) {
            using Cells = std::remove_cvref_t<decltype(cells)>;
            if constexpr (!std::is_same_v<Cells, std::monostate>)
                cells[row] = *codeOf<CodeIn<Cells>>(value);
        },
        m_cells);
}

void PackedColumn::append(std::span<const quint16> places, std::span<const Steps> values)
{
    if (places.empty())
        return;
    for (const Steps value : values)
        makeRoomFor(value);
    std::visit(
        [&](auto &cells) {
            using Cells = std::remove_cvref_t<decltype(cells)>;
            if constexpr (!std::is_same_v<Cells, std::monostate>) {
                std::vector<CodeIn<Cells>> codes(values.size());
                std::ranges::transform(values, codes.begin(),
                    [this](Steps value) { return *codeOf<CodeIn<Cells>>(value); });
                const auto appended =
                    std::views::transform(places, [&codes](quint16 place) { return codes[place]; });
                cells.insert(cells.end(), appended.begin(), appended.end());
            }
        },
        m_cells);
    m_size += places.size();
}

PackedColumn PackedColumn::at(std::span<const quint32> rows) const
{
    PackedColumn result;
    result.m_size = rows.size();
    result.m_different = m_different;
    visitCells([&](const auto &cells) {
        auto &chosen = result.m_cells.template emplace<std::remove_cvref_t<decltype(cells)>>();
        chosen.resize(rows.size());
        for (size_t i = 0; i < rows.size(); ++i)
            chosen[i] = cells[rows[i]];
    });
    return result;
}

std::vector<quint32> PackedColumn::rowsWith(Steps value) const
{
    std::vector<quint32> rows;
    if (m_cells.index() == 0 && codeOf<quint8>(value)) {
        rows.resize(m_size);
        std::iota(rows.begin(), rows.end(), 0U);
    }
    visitCells([&](const auto &cells) {
        if (const auto wanted = codeOf<CodeIn<decltype(cells)>>(value))
            rows = rowsHolding(cells, *wanted);
    });
    return rows;
}

void PackedColumn::keepRowsWith(Steps value, std::vector<quint32> &rows) const
{
    if (m_cells.index() == 0 && !codeOf<quint8>(value))
        rows.clear();
    visitCells([&](const auto &cells) {
        const auto wanted = codeOf<CodeIn<decltype(cells)>>(value);
        std::erase_if(rows, [&](quint32 row) { return !wanted || cells[row] != *wanted; });
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
