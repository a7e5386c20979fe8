// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/answers/answerstore.h"
#include "core/storage/answers/commentsearch.h"
#include "core/workspace/workspacestate.h"

#include <algorithm>

namespace headroom {

Result<void> Workspace::indexComments(Progress &progress) const
{
    constexpr qint64 BetweenReports = 1 << 14;
    const Snapshot &snapshot = *m_data->snapshot;
    // Answers are only added, and ids are given anew only after an undo.
    const auto undone = std::ranges::count_if(
        snapshot.imports, [](const ImportRecord &record) { return record.undoneAt.has_value(); });
    std::optional<SearchIndex> &index = m_data->searchIndex;
    if (!index || index->undone != undone) {
        index.reset();
        if (const Result<void> begun = beginSearchIndex(m_data->connection); !begun)
            return begun;
        index = SearchIndex{undone, {}};
    }
    qint64 total = 0;
    for (const ImportRecord &record : snapshot.imports)
        total += record.account.imported;
    for (;;) {
        const Result<ResponseId> last =
            addToSearchIndex(m_data->connection, index->last, BetweenReports);
        if (!last)
            return tl::unexpected(last.error());
        if (*last == index->last)
            return {};
        index->last = *last;
        if (!progress.report(std::min(last->value(), total), total))
            return failure(ErrorKind::Cancelled);
    }
}

Result<AnswerFacts> Workspace::answers(const AnswerQuestion &question, Progress &progress) const
{
    const ReportSource &source = m_data->snapshot->source;
    const Metric *metric = source.catalogue.metric(question.metric);
    if (metric == nullptr)
        return failure(ErrorKind::UnknownMetric, {}, {question.metric});
    const ReportSource filtered = source.filtered(question.filter);
    AnswerQuestion asked = question;
    if (!searchExpression(asked.search).isEmpty()) {
        // Whoever may not read comments may not guess at them either.
        const Result<AnswerFacts> counted = answerFacts(filtered, asked, {});
        if (counted && !counted->hasComments)
            asked.search.clear();
        else if (const Result<void> indexed = indexComments(progress); !indexed)
            return tl::unexpected(indexed.error());
    } else {
        asked.search.clear();
    }
    return loadAnswers(m_data->connection, asked, *metric).and_then([&](AnswerList &&list) {
        return answerFacts(filtered, asked, std::move(list));
    });
}

} // namespace headroom
