// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/answers/answerblock.h"
#include "core/importing/answers/orderlines.h"
#include "core/importing/answers/rowreader.h"
#include "core/importing/importing.h"
#include "core/importing/openrecords.h"
#include "core/importing/planmaker.h"
#include "core/importing/reading/encoding.h"

#include <algorithm>
#include <limits>
#include <map>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

constexpr qsizetype BlockRows = 4096;
constexpr size_t LongestShownValue = 200;

/// What a text may have only because it was read in the wrong encoding.
bool isFaultOfText(const Error &error)
{
    return error.kind == ErrorKind::QuoteLeftOpen || error.kind == ErrorKind::FieldTooLong
        || error.kind == ErrorKind::RowTooLong;
}

int columnOf(const ImportPlan &plan, Field field)
{
    const auto found = std::ranges::find(plan.columns, field, &PlannedColumn::field);
    return found == plan.columns.end() ? -1 : found->index;
}

class AnswerPass
{
public:
    AnswerPass(const ImportPlan &plan, const ImportContext &context, const KnownAnswers &known,
        const BlockSink &sink)
        : m_plan(plan)
        , m_context(context)
        , m_known(known)
        , m_sink(sink)
        , m_rows(plan, context)
        , m_measureCount(static_cast<size_t>(plan.measures().size()))
    {
        if (!plan.isWhole)
            m_proof.emplace(plan, context);
        startBlock(0);
        m_knownBlock.values.resize(m_measureCount);
    }

    Result<ReadOutcome> run(Progress &progress);

private:
    Result<void> readAll(RecordSource &records, Progress &progress);
    Result<void> take(const Record &record);
    bool isOtherLine(const Record &record);
    bool isRepeated(const Record &record, Answer &answer);
    bool isIdenticalKept(const Record &record, Answer &answer);
    void append(const Record &record, const Answer &answer);
    void noteLeftOut(const Record &record, const Answer &answer);
    void noteNothingCounts();
    void countJoined(qint64 rows);
    Result<void> appendKnown(const Answer &answer);
    void note(const Record &record, IssueCode code, Severity severity, const RowFault &fault);
    QString headingOf(const Record &record, int column) const;
    void startBlock(size_t textBytes);
    Result<void> flush();
    Result<bool> hasSameEncoding(const EncodingScan *whole, Progress &progress) const;
    Result<void> prove();
    Result<ReadOutcome> planAgain(Progress &progress);
    Result<void> flushKnown();

    const ImportPlan &m_plan;
    const ImportContext &m_context;
    const KnownAnswers &m_known;
    const BlockSink &m_sink;
    RowReader m_rows;
    size_t m_measureCount;
    std::optional<PlanMaker> m_proof; ///< of a plan that was made from the head
    ReadOutcome m_outcome;
    ResponseBlock m_block;
    ResponseBlock m_knownBlock; ///< answers with an id that are stored already
    Answer m_answer;
    KeySet m_seen;
    std::optional<OrderLines> m_lines; ///< of orders: which of their rows counts
    std::map<AnswerKey, quint32> m_repeats; ///< of answers without id and time
    std::optional<DayNumber> m_firstDay;
    DayNumber m_lastDay = 0;
};

Result<ReadOutcome> AnswerPass::run(Progress &progress)
{
    auto lines = readOrderLines(m_plan, m_context, progress);
    if (!lines && !isFaultOfText(lines.error()))
        return tl::unexpected(lines.error());
    if (lines)
        m_lines = std::move(*lines);
    const auto records = openRecords(
        m_plan.path, m_plan.format, m_proof ? FileDigest::Sha256AndEncoding : FileDigest::Sha256);
    if (!records)
        return tl::unexpected(records.error());
    const Result<void> read = readAll(**records, progress);
    if (!read && !isFaultOfText(read.error()))
        return tl::unexpected(read.error());
    if (m_proof && m_plan.format.kind == FileKind::Text) {
        const EncodingScan *whole = read ? (*records)->encodingScan() : nullptr;
        const Result<bool> isSame = hasSameEncoding(whole, progress);
        if (!isSame)
            return tl::unexpected(isSame.error());
        if (!*isSame)
            return planAgain(progress);
    }
    if (!read)
        return tl::unexpected(read.error());
    if (auto done = flush().and_then([&] { return flushKnown(); }); !done)
        return tl::unexpected(done.error());
    if (m_proof) {
        m_proof->setRemarks((*records)->remarks());
        if (auto proven = prove(); !proven)
            return tl::unexpected(proven.error());
    }
    noteNothingCounts();
    countJoined((*records)->joinedRows());
    m_outcome.sha256 = (*records)->sha256();
    m_outcome.seen = std::move(m_seen);
    if (m_firstDay)
        m_outcome.dates = DateRange{dateOf(*m_firstDay), dateOf(m_lastDay)};
    if (!m_outcome.account.balances())
        return failure(ErrorKind::AccountDoesNotBalance, m_plan.path);
    return std::move(m_outcome);
}

/// A row that belongs to the answer of an earlier row is there already.
void AnswerPass::countJoined(qint64 rows)
{
    m_outcome.account.read += rows;
    m_outcome.account.duplicates += rows;
    m_outcome.account.joined = rows;
}

Result<void> AnswerPass::readAll(RecordSource &records, Progress &progress)
{
    const qint64 firstData = m_plan.format.rowsAboveData();
    ImportAccount &account = m_outcome.account;
    qint64 reported = -1;
    while (true) {
        const Result<const Record *> record = records.next();
        if (!record)
            return tl::unexpected(record.error());
        if (*record == nullptr)
            return {};
        Record counted = **record;
        if (m_proof)
            counted.counted = m_proof->take(counted);
        const bool isHeading = account.read++ < firstData;
        if (counted.isBlank())
            ++account.blank;
        else if (isHeading)
            ++account.headings;
        else if (auto taken = take(counted); !taken)
            return taken;
        const bool isTime = account.read % RecordsBetweenReports == 0;
        if (records.bytesRead() == reported && !isTime)
            continue;
        reported = records.bytesRead();
        if (!progress.report(reported, records.fileSize()))
            return failure(ErrorKind::Cancelled, m_plan.path);
    }
}

Result<void> AnswerPass::take(const Record &record)
{
    m_rows.identify(record, m_answer);
    if (m_answer.hasId && !m_answer.isAboveAll)
        m_seen.prepare(m_answer.key);
    if (const auto fault = m_rows.read(record, m_answer, m_block.newNames)) {
        ++m_outcome.account.refused;
        note(record, fault->code, Severity::RowRefused, *fault);
        return {};
    }
    if (m_lines && isOtherLine(record))
        return {};
    if (isRepeated(record, m_answer)) {
        ++m_outcome.account.duplicates;
        return {};
    }
    if (m_known && m_known(m_answer.key)) {
        m_seen.setKnown(m_answer.key);
        ++m_outcome.account.duplicates;
        m_outcome.duplicateKeys.push_back(m_answer.key);
        return m_answer.hasId ? appendKnown(m_answer) : Result<void>();
    }
    append(record, m_answer);
    return m_block.rows() < BlockRows ? Result<void>() : flush();
}

/// Whether another row of its order counts.
bool AnswerPass::isOtherLine(const Record &record)
{
    const OrderLines::Line line = m_lines->lineOf(m_answer, record.line);
    if (line == OrderLines::Line::Counts)
        return false;
    ++m_outcome.account.duplicates;
    ++m_outcome.account.joined;
    if (line == OrderLines::Line::Differs)
        note(record, IssueCode::OrderRowsDiffer, Severity::Warning,
            {IssueCode::OrderRowsDiffer, columnOf(m_plan, Field::OrderReference), {}});
    return true;
}

/// Whether an answer with this key came earlier in the file.
bool AnswerPass::isRepeated(const Record &record, Answer &answer)
{
    if (answer.isAboveAll) {
        m_seen.append(answer.key, answer.content);
        return false;
    }
    const std::optional<quint32> earlier = m_seen.insert(answer.key, answer.content);
    if (!earlier)
        return false;
    if (answer.hasId) {
        if (*earlier != answer.content)
            note(record, IssueCode::RepeatedIdDiffers, Severity::Warning,
                {IssueCode::RepeatedIdDiffers, columnOf(m_plan, Field::Identifier), {}});
        return true;
    }
    const bool tellsApart = answer.second > 0; // midnight stands for a day without a time
    return tellsApart || !isIdenticalKept(record, answer);
}

/// Equal answers of one day are different answers: the k-th of them gets the key of content and k,
/// so that a longer export of the same survey finds them again.
bool AnswerPass::isIdenticalKept(const Record &record, Answer &answer)
{
    const quint32 repeat = ++m_repeats[answer.key];
    answer.key = m_rows.repeatedKey(answer, repeat);
    note(
        record, IssueCode::IdenticalAnswers, Severity::Note, {IssueCode::IdenticalAnswers, -1, {}});
    return !m_seen.insert(answer.key, answer.content).has_value();
}

void AnswerPass::append(const Record &record, const Answer &answer)
{
    fill(m_block, answer);
    ++m_outcome.account.imported;
    m_firstDay = std::min(m_firstDay.value_or(answer.day), answer.day);
    m_lastDay = m_outcome.account.imported == 1 ? answer.day : std::max(m_lastDay, answer.day);
    if (answer.leftOut != LeftOut::No) {
        ++m_outcome.account.leftOut;
        ++m_outcome.account.leftOutBy[static_cast<size_t>(answer.leftOut)];
        noteLeftOut(record, answer);
    }
    if (answer.damagedReference >= 0)
        note(record, IssueCode::DamagedOrderNumber, Severity::Warning,
            {IssueCode::DamagedOrderNumber, answer.damagedReference, {}});
    if (answer.roundedColumn >= 0)
        note(record, IssueCode::RoundedToStep, Severity::Note,
            {IssueCode::RoundedToStep, answer.roundedColumn, {}});
    if (record.strayQuote)
        note(record, IssueCode::StrayQuote, Severity::Note, {IssueCode::StrayQuote, -1, {}});
    if (std::ssize(record.cells) < m_plan.columns.size())
        note(record, IssueCode::TooFewCells, Severity::Note,
            {IssueCode::TooFewCells, -1,
                {QString::number(record.cells.size()), QString::number(m_plan.columns.size())}});
}

void AnswerPass::noteLeftOut(const Record &record, const Answer &answer)
{
    if (answer.statusWord.empty())
        note(record, IssueCode::NotSubmitted, Severity::Note,
            {IssueCode::NotSubmitted, answer.statusColumn, {}});
    else
        note(record, IssueCode::LeftOutOfScores, Severity::Note,
            {IssueCode::LeftOutOfScores, -1, {QString::fromUtf8(answer.statusWord)}});
}

/// Nobody sees a score then, and nobody would know why.
void AnswerPass::noteNothingCounts()
{
    const ImportAccount &account = m_outcome.account;
    if (account.imported > 0 && account.leftOut == account.imported)
        m_outcome.issues.add({IssueCode::NothingCounts, Severity::Warning, 0, 0, {}, {},
            {QString::number(account.leftOut)}});
}

Result<void> AnswerPass::appendKnown(const Answer &answer)
{
    fill(m_knownBlock, answer);
    return m_knownBlock.rows() < BlockRows ? Result<void>() : flushKnown();
}

void AnswerPass::note(
    const Record &record, IssueCode code, Severity severity, const RowFault &fault)
{
    Issue issue{code, severity, record.line, fault.column + 1, {}, {}, fault.arguments};
    if (fault.column >= 0) {
        const auto column = static_cast<size_t>(fault.column);
        if (column < record.places.size() && record.places[column].line > 0) {
            issue.line = record.places[column].line;
            issue.column = record.places[column].column + 1;
        }
        if (fault.column < m_plan.columns.size())
            issue.heading = headingOf(record, fault.column);
        if (column < record.cells.size())
            issue.value = QString::fromUtf8(record.cells[column].substr(0, LongestShownValue * 4))
                              .left(LongestShownValue);
    }
    m_outcome.issues.add(std::move(issue));
}

/// Of a table with a column per month also the month: "Absence 2026-03".
QString AnswerPass::headingOf(const Record &record, int column) const
{
    const QString &heading = m_plan.columns[column].heading;
    const int month = columnOf(m_plan, Field::SubmittedAt);
    if (!m_plan.format.wideMonths || month < 0 || column <= month)
        return heading;
    return heading + u' ' + QString::fromUtf8(record.cell(static_cast<size_t>(month)));
}

void AnswerPass::startBlock(size_t textBytes)
{
    m_block = {};
    m_block.values.resize(m_measureCount);
    reserve(m_block, BlockRows, textBytes);
}

Result<void> AnswerPass::flush()
{
    if (m_block.rows() == 0)
        return {};
    ResponseBlock full = std::move(m_block);
    startBlock(full.text.size() + full.text.size() / 8);
    return m_sink(std::move(full));
}

/// The head of a file may be plain ASCII and the rest tell its encoding. Without a scan of the
/// whole file it is read for that.
Result<bool> AnswerPass::hasSameEncoding(const EncodingScan *whole, Progress &progress) const
{
    const qint64 all = std::numeric_limits<qint64>::max();
    const std::optional<QString> &chosen = m_plan.choices.encoding;
    const Result<TextEncoding> found = whole == nullptr
        ? detectEncoding(m_plan.path, chosen, all, progress)
        : whole->decide(m_plan.path, chosen);
    return found.map(
        [&](const TextEncoding &encoding) { return encoding.name == m_plan.format.encoding; });
}

Result<void> AnswerPass::prove()
{
    return m_proof->finish().map([&](const ImportPlan &plan) { m_outcome.wholePlan = plan; });
}

Result<ReadOutcome> AnswerPass::planAgain(Progress &progress)
{
    return planImport(m_plan.path, m_plan.choices, m_context, progress)
        .map([](const ImportPlan &plan) {
            ReadOutcome nothing;
            nothing.wholePlan = plan;
            return nothing;
        });
}

/// The names that are new up to here go with it, since it is handed over first.
Result<void> AnswerPass::flushKnown()
{
    if (m_knownBlock.rows() == 0)
        return {};
    ResponseBlock full = std::exchange(m_knownBlock, {});
    m_knownBlock.values.resize(full.values.size());
    full.isKnown = true;
    full.newNames = std::exchange(m_block.newNames, {});
    return m_sink(std::move(full));
}

} // namespace

Result<ReadOutcome> readAnswers(const ImportPlan &plan, const ImportContext &context,
    const KnownAnswers &known, const BlockSink &sink, Progress &progress)
{
    return AnswerPass(plan, context, known, sink).run(progress);
}

} // namespace headroom
