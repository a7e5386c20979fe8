// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/measure.h"

#include <limits>
#include <optional>
#include <span>
#include <variant>
#include <vector>

namespace headroom {

/// No value in a column of steps. Only inside column arrays; everywhere else absence is
/// std::optional.
constexpr Steps NoValue = std::numeric_limits<Steps>::min();

/// Whole numbers of any size in few bytes each: none while all are the same, one while there are at
/// most 256 different ones, else as many as the largest needs. A grade of one to ten in ten million
/// answers is ten megabytes, not eighty.
class PackedColumn
{
public:
    /// Of a column of one byte each: its different values, and by row the place among them.
    struct Places
    {
        std::span<const Steps> values;
        std::span<const quint8> ofRows;
    };

    size_t size() const { return m_size; }

    /// REQUIRES: row < size().
    Steps operator[](size_t row) const
    {
        switch (m_cells.index()) {
        case 0:
            return m_different.front();
        case 1:
            return m_different[std::get<1>(m_cells)[row]];
        case 2:
            return decoded(std::get<2>(m_cells)[row]);
        case 3:
            return decoded(std::get<3>(m_cells)[row]);
        default:
            return std::get<4>(m_cells)[row];
        }
    }

    /// Nothing for a column of one value or of many.
    std::optional<Places> places() const
    {
        const auto *cells = std::get_if<1>(&m_cells);
        return cells != nullptr ? std::optional(Places{m_different, *cells}) : std::nullopt;
    }

    bool empty() const { return m_size == 0; }

    Steps back() const { return (*this)[m_size - 1]; }

    /// Room for so many rows in all.
    void reserve(size_t rows);
    void push_back(Steps value);
    void set(size_t row, Steps value);
    /// Appends the value of each place. REQUIRES: places are below values.size().
    void append(std::span<const quint16> places, std::span<const Steps> values);
    /// The values of these rows, in this order. REQUIRES: rows are below size().
    PackedColumn at(std::span<const quint32> rows) const;
    /// Ascending.
    std::vector<quint32> rowsWith(Steps value) const;
    /// Leaves in rows only those with the value.
    void keepRowsWith(Steps value, std::vector<quint32> &rows) const;

    bool operator==(const PackedColumn &other) const;

private:
    /// The highest code of a width stands for NoValue.
    template <typename Code> static Steps decoded(Code code)
    {
        return code == std::numeric_limits<Code>::max() ? NoValue : static_cast<Steps>(code);
    }

    /// Widens the cells until the value fits.
    void makeRoomFor(Steps value);
    void learn(Steps value);
    void widen(size_t width);
    template <typename Code> void widenTo();
    /// Nothing when no cell can hold the value as the column is.
    template <typename Code> std::optional<Code> codeOf(Steps value) const;
    template <typename Visit> void visitCells(Visit visit) const;

    size_t m_size = 0;
    size_t m_reserved = 0;
    std::vector<Steps> m_different; ///< while there are few: the one of all rows, or by code
    /// By what is stored: nothing, places in m_different, or values of 2, 4 or 8 bytes.
    std::variant<std::monostate, std::vector<quint8>, std::vector<quint16>, std::vector<quint32>,
        std::vector<Steps>>
        m_cells;
};

} // namespace headroom
