// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/importing/answers/rowfault.h"
#include "core/importing/importing.h"
#include "core/importing/reading/record.h"
#include "core/importing/values/words.h"

#include <string_view>

namespace headroom {

struct Answer;

/// Reads the number by which an order is recognised: text without the spaces around it, with its
/// letter case and leading zeros.
class OrderNumber
{
public:
    explicit OrderNumber(const ImportPlan &plan);

    /// Gives the record its id and key where it has an order number.
    void identify(const Record &record, Answer &answer) const;
    /// A fault where there is no number, or where a spreadsheet has made an amount of it:
    /// "12345.0", "1.23457E+12".
    std::optional<RowFault> check(const Answer &answer) const;

private:
    std::optional<size_t> m_column;
    Words m_words = Words::builtIn();
};

/// Whether a number was written as a spreadsheet writes amounts: its digits may not be all there.
bool isSpreadsheetAmount(std::string_view number);

/// The same, or a number of a workbook with more digits than a workbook keeps: 15.
bool isDamagedNumber(std::string_view number, CellKind kind);

} // namespace headroom
