// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/answers/orderlines.h"

#include "core/importing/openrecords.h"

#include <tuple>

namespace headroom {

OrderLines::OrderLines(const ImportPlan &plan, const ImportContext &context)
{
    for (const QString &id : plan.measures()) {
        const Measure *measure = context.catalogue.measure(id);
        m_isYesNo.push_back(measure != nullptr && measure->kind == MeasureKind::YesNo);
    }
}

std::vector<Steps> OrderLines::burdenOf(const Answer &answer) const
{
    std::vector<Steps> burden = answer.values;
    for (size_t i = 0; i < burden.size(); ++i) {
        if (m_isYesNo[i] && burden[i] != NoValue)
            burden[i] = -burden[i];
    }
    return burden;
}

void OrderLines::take(const Answer &answer, qint64 line)
{
    Chosen here{line, answer.leftOut == LeftOut::No, answer.day, answer.second, answer.content,
        burdenOf(answer)};
    const auto [place, isNew] = m_chosen.try_emplace(answer.key, here);
    if (isNew)
        return;
    Chosen &chosen = place->second;
    if (std::tie(chosen.isDelivered, chosen.day, chosen.second, chosen.burden)
        < std::tie(here.isDelivered, here.day, here.second, here.burden))
        chosen = std::move(here);
}

OrderLines::Line OrderLines::lineOf(const Answer &answer, qint64 line) const
{
    const auto chosen = m_chosen.find(answer.key);
    if (chosen == m_chosen.end() || chosen->second.line == line)
        return Line::Counts;
    return chosen->second.content == answer.content ? Line::Repeats : Line::Differs;
}

Result<std::optional<OrderLines>> readOrderLines(
    const ImportPlan &plan, const ImportContext &context, Progress &progress)
{
    if (plan.subject != Subject::Order)
        return std::nullopt;
    const auto records = openRecords(plan.path, plan.format, FileDigest::None);
    if (!records)
        return tl::unexpected(records.error());
    const qint64 firstData = plan.format.rowsAboveData();
    OrderLines lines(plan, context);
    RowReader rows(plan, context);
    Answer answer;
    std::vector<ResponseBlock::NewName> names;
    for (qint64 read = 0;; ++read) {
        const Result<const Record *> record = (*records)->next();
        if (!record)
            return tl::unexpected(record.error());
        if (*record == nullptr)
            return std::optional(std::move(lines));
        if (read % RecordsBetweenReports == 0
            && !progress.report((*records)->bytesRead(), (*records)->fileSize()))
            return failure(ErrorKind::Cancelled, plan.path);
        if (read < firstData || (*record)->isBlank())
            continue;
        rows.identify(**record, answer);
        if (!rows.read(**record, answer, names))
            lines.take(answer, (*record)->line);
    }
}

} // namespace headroom
