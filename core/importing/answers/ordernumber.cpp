// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/answers/ordernumber.h"

#include "core/importing/answers/namereader.h"
#include "core/importing/answers/rowreader.h"
#include "core/importing/values/numbers.h"

#include <algorithm>

namespace headroom {

namespace {

constexpr std::string_view Digits = "0123456789";
constexpr size_t KeptDigits = 15; ///< of a number in a workbook

bool isDigits(std::string_view text)
{
    return !text.empty() && text.find_first_not_of(Digits) == std::string_view::npos;
}

/// "1", "1.23457", "1,23457".
bool isMantissa(std::string_view text)
{
    const size_t sign = text.find_first_of(".,");
    return isDigits(text.substr(0, sign))
        && (sign == std::string_view::npos || isDigits(text.substr(sign + 1)));
}

} // namespace

bool isSpreadsheetAmount(std::string_view number)
{
    if (const size_t power = number.find_first_of("eE"); power != std::string_view::npos) {
        const std::string_view exponent = number.substr(power + 1);
        return isMantissa(number.substr(0, power)) && exponent.starts_with('+')
            && isDigits(exponent.substr(1));
    }
    const size_t sign = number.find_first_of(".,");
    return sign != std::string_view::npos && isDigits(number.substr(0, sign))
        && isDigits(number.substr(sign + 1))
        && number.find_first_not_of('0', sign + 1) == std::string_view::npos;
}

bool isDamagedNumber(std::string_view number, CellKind kind)
{
    const bool isCut = kind == CellKind::Number && number.size() > KeptDigits && isDigits(number);
    return isCut || isSpreadsheetAmount(number);
}

OrderNumber::OrderNumber(const ImportPlan &plan)
{
    const auto found =
        std::ranges::find(plan.columns, Field::OrderReference, &PlannedColumn::field);
    if (found != plan.columns.end())
        m_column = static_cast<size_t>(found->index);
}

void OrderNumber::identify(const Record &record, Answer &answer) const
{
    const bool hasCell = m_column && *m_column < record.cells.size();
    answer.externalId =
        hasCell ? withoutGuard(trimmed(record.cells[*m_column])) : std::string_view();
    answer.hasId = !answer.externalId.empty();
    if (answer.hasId)
        answer.key = recordKey(Subject::Order,
            {answer.externalId.data(), static_cast<qsizetype>(answer.externalId.size())});
}

std::optional<RowFault> OrderNumber::check(const Answer &answer) const
{
    const int column = m_column ? static_cast<int>(*m_column) : -1;
    const std::string_view number = answer.externalId;
    const bool isWord = number.find_first_of(Digits) == std::string_view::npos;
    if (number.empty() || (isWord && m_words.isMissing(wordKey(QString::fromUtf8(number)))))
        return RowFault{IssueCode::NoOrderNumber, column, {}};
    if (isSpreadsheetAmount(number))
        return RowFault{IssueCode::DamagedOrderNumber, column, {}};
    return std::nullopt;
}

} // namespace headroom
