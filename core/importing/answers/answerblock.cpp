// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/answers/answerblock.h"

#include <algorithm>

namespace headroom {

namespace {

ResponseBlock::TextRange appendText(ResponseBlock &block, std::string_view text)
{
    const auto offset = static_cast<quint32>(block.text.size());
    block.text.append(text);
    return {offset, static_cast<quint32>(text.size())};
}

ResponseBlock::TextRange appendComments(ResponseBlock &block, const Answer &answer)
{
    ResponseBlock::TextRange range{static_cast<quint32>(block.text.size()), 0};
    for (const std::string_view comment : answer.comments) {
        if (range.length > 0)
            range.length += appendText(block, "\n").length;
        range.length += appendText(block, comment).length;
    }
    return range;
}

} // namespace

void reserve(ResponseBlock &block, qsizetype rows, size_t textBytes)
{
    const auto reserveRows = [rows](auto &column) { column.reserve(static_cast<size_t>(rows)); };
    reserveRows(block.keys);
    reserveRows(block.day);
    reserveRows(block.second);
    std::ranges::for_each(block.units, reserveRows);
    std::ranges::for_each(block.values, reserveRows);
    reserveRows(block.externalId);
    reserveRows(block.orderReference);
    reserveRows(block.comment);
    reserveRows(block.leftOut);
    block.text.reserve(textBytes);
}

void fill(ResponseBlock &block, const Answer &answer)
{
    block.keys.push_back(answer.key);
    block.day.push_back(answer.day);
    block.second.push_back(answer.second);
    for (size_t i = 0; i < answer.units.size(); ++i)
        block.units[i].push_back(answer.units[i]);
    for (size_t i = 0; i < answer.values.size(); ++i)
        block.values[i].push_back(answer.values[i]);
    block.externalId.push_back(appendText(block, answer.externalId));
    block.orderReference.push_back(appendText(block, answer.orderReference));
    block.comment.push_back(appendComments(block, answer));
    block.leftOut.push_back(answer.leftOut);
    if (!answer.contact.empty()) {
        block.contact.resize(block.leftOut.size());
        block.contact.back() = appendText(block, answer.contact);
    }
}

} // namespace headroom
