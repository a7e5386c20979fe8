// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/answers/statusreader.h"

#include "core/importing/values/numbers.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

/// Columns with more different values are no statuses; their values are not remembered.
constexpr size_t MostRemembered = 1000;

/// The later, the more it says.
constexpr std::array Weights{
    LeftOut::No, LeftOut::Partial, LeftOut::Ignored, LeftOut::Spam, LeftOut::Test};

bool outweighs(LeftOut a, LeftOut b)
{
    return std::ranges::find(Weights, a) > std::ranges::find(Weights, b);
}

} // namespace

StatusReader::StatusReader(const ImportPlan &plan, const Words &words)
    : m_words(words)
    , m_isOfOrders(plan.subject == Subject::Order)
{
    if (m_isOfOrders)
        m_notDelivered = wordKeys(profileObject(u"orders.json"_s)["notDelivered"_L1]);
    const ToolProfile *tool = toolNamed(plan.format.tool);
    for (const PlannedColumn &planned : plan.columns) {
        const ToolColumn *known = tool == nullptr ? nullptr : tool->column(planned.toolColumn);
        Column column;
        column.index = planned.index;
        column.isStatus = planned.field == Field::Status;
        if (known != nullptr && (column.isStatus || planned.field == known->field))
            column.codes = known->codes;
        column.asksWhetherFinished = words.asksWhetherFinished(wordKey(planned.heading));
        if (column.isStatus || !column.codes.saysNothing())
            m_columns.push_back(column);
    }
}

StatusReader::Status StatusReader::read(const Record &record)
{
    Status status;
    for (Column &column : m_columns) {
        const auto index = static_cast<size_t>(column.index);
        const std::string_view text = trimmed(record.cell(index));
        const LeftOut leftOut = meaning(column, text);
        if (outweighs(leftOut, status.leftOut))
            status = {leftOut, column.index, text};
    }
    return status;
}

LeftOut StatusReader::meaning(Column &column, std::string_view text) const
{
    if (text.empty())
        return column.codes.blank;
    if (!column.isStatus)
        return LeftOut::No;
    const auto known = column.known.find(text);
    if (known != column.known.end())
        return known->second;
    const LeftOut leftOut = lookUp(column, QString::fromUtf8(text));
    if (column.known.size() < MostRemembered)
        column.known.emplace(text, leftOut);
    return leftOut;
}

LeftOut StatusReader::lookUp(const Column &column, const QString &text) const
{
    if (m_isOfOrders)
        return m_notDelivered.contains(wordKey(text)) ? LeftOut::Ignored : LeftOut::No;
    const LeftOut byTool = column.codes.leftOut(text);
    return byTool != LeftOut::No ? byTool
                                 : m_words.leftOut(wordKey(text), column.asksWhetherFinished);
}

} // namespace headroom
