// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/lexicon/commentreading.h"

#include "core/base/inparallel.h"
#include "core/storage/answers/commentstore.h"

#include <algorithm>
#include <deque>
#include <mutex>
#include <vector>

namespace headroom {

namespace {

constexpr qint64 CommentsInTurn = 4096;

/// Comments as they were read, one behind the other, and then what they say.
class CommentTurn
{
public:
    void add(ResponseId answer, QUtf8StringView text)
    {
        m_texts.append(text.data(), text.size());
        m_comments.push_back({answer, m_texts.size(), {}});
    }

    qint64 count() const { return std::ssize(m_comments); }

    void find(ReasonFinder &finder)
    {
        qsizetype first = 0;
        for (Comment &comment : m_comments) {
            comment.said = finder.reasonsSaid({m_texts.data() + first, comment.end - first});
            first = comment.end;
        }
    }

    bool isFound() const { return m_isFound; }

    void setFound() { m_isFound = true; }

    void addTo(ReasonIndex &index, const AnswerIds &ids) const
    {
        for (const Comment &comment : m_comments) {
            if (const std::optional<size_t> row = ids.rowOf(comment.answer))
                index.add(*row, comment.said);
        }
    }

private:
    struct Comment
    {
        ResponseId answer;
        qsizetype end = 0; ///< of its text
        std::optional<ReasonSet> said;
    };

    QByteArray m_texts; ///< UTF-8
    std::vector<Comment> m_comments;
    bool m_isFound = false;
};

/// Threads take turns: each reads comments while the others find the reasons in theirs. What was
/// found goes into the index in the order of reading.
class ReadingInTurns
{
public:
    ReadingInTurns(
        const Connection &connection, CommentReading &reading, qint64 most, Progress &progress)
        : m_connection(connection)
        , m_reading(reading)
        , m_left(most)
        , m_progress(progress)
    {
    }

    /// Until nothing is left. Threads have a finder each.
    void read(ReasonFinder &finder)
    {
        while (CommentTurn *turn = next()) {
            turn->find(finder);
            const std::lock_guard lock(m_mutex);
            turn->setFound();
            store();
            if (!report() && m_outcome)
                m_outcome = failure(ErrorKind::Cancelled);
        }
    }

    const Result<void> &outcome() const { return m_outcome; }

private:
    CommentTurn *next()
    {
        const std::lock_guard lock(m_mutex);
        if (m_reading.isComplete || m_left <= 0 || !m_outcome)
            return nullptr;
        const qint64 wanted = std::min(m_left, CommentsInTurn);
        CommentTurn turn;
        const Result<ResponseId> last = visitComments(m_connection, m_reading.last, wanted,
            [&](ResponseId answer, QUtf8StringView text) { turn.add(answer, text); });
        if (!last) {
            m_outcome = tl::unexpected(last.error());
            return nullptr;
        }
        m_reading.last = *last;
        m_reading.isComplete = turn.count() < wanted;
        m_left -= turn.count();
        m_turns.push_back(std::move(turn));
        return &m_turns.back();
    }

    void store()
    {
        while (!m_turns.empty() && m_turns.front().isFound()) {
            m_turns.front().addTo(*m_reading.index, m_reading.columns->ids);
            m_turns.pop_front();
        }
    }

    bool report()
    {
        const auto done = static_cast<qint64>(m_reading.index->comments());
        const qint64 expected = m_reading.expected;
        return m_progress.report(done, expected > 0 ? std::max(done, expected) : 0);
    }

    const Connection &m_connection;
    CommentReading &m_reading;
    qint64 m_left;
    Progress &m_progress;
    Result<void> m_outcome;
    std::deque<CommentTurn> m_turns; ///< not in the index yet
    std::mutex m_mutex; ///< of everything but what a thread finds
};

} // namespace

CommentReading beginReading(std::shared_ptr<const AnswerColumns> columns,
    const QList<ImportRecord> &imports, const LexiconInUse &lexicon)
{
    const Lexicon words = Lexicon::of(lexicon.words);
    return {std::move(columns), imports, {ReasonFinder(words), ReasonFinder(words)},
        std::make_shared<ReasonIndex>(words.reasons()), {}, false, lexicon.version, 0};
}

Result<void> readOn(
    const Connection &connection, CommentReading &reading, qint64 most, Progress &progress)
{
    if (reading.isComplete)
        return {};
    ReadingInTurns turns(connection, reading, most, progress);
    inParallel(reading.finders.size(), [&](size_t i) { turns.read(reading.finders[i]); });
    return turns.outcome();
}

} // namespace headroom
