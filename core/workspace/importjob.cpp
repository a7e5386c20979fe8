// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/importjob.h"

#include "core/base/memorypages.h"
#include "core/storage/agreements/auditlog.h"
#include "core/storage/bulk/answerwriter.h"
#include "core/storage/bulk/blocksummary.h"
#include "core/storage/bulk/cellstore.h"
#include "core/storage/changes/omittedanswers.h"
#include "core/storage/columns/blockrecorder.h"
#include "core/storage/earlywriting.h"
#include "core/storage/orders/ordercount.h"
#include "core/storage/orders/orderlinks.h"
#include "core/storage/stores/importcounts.h"
#include "core/workspace/filenames.h"
#include "core/workspace/importremarks.h"
#include "core/workspace/jobs/blockqueue.h"

#include <QFileInfo>

#include <thread>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

constexpr qint64 ManyRows = 3'000'000; ///< what fewer leave free is wanted again at once

/// The names of a block without its answers: later blocks go on from them.
ResponseBlock namesOf(const ResponseBlock &block)
{
    ResponseBlock names;
    names.newNames = block.newNames;
    names.values.resize(block.values.size());
    return names;
}

/// An import between its first answer and its commit.
struct RunningImport
{
    const Connection &connection;
    const ImportOrder &order;
    KeyIndex known;
    FileNames names;
    ResponseId lastBefore; ///< the highest id given out by earlier imports
    BlockSummary summary;
    KeyParts keys; ///< of the new answers
    std::optional<AnswerWriter> writer;
    std::unique_ptr<BlockRecorder> recorder; ///< of the new answers
    ChangedAnswers changed;
    OrderCount orders;
    ContactKeeper contacts;

    Result<void> write(const ResponseBlock &block)
    {
        if (const Result<void> kept = contacts.take(block); !kept)
            return kept;
        changed.learn(block);
        if (!block.isKnown) {
            orders.take(block, order.measures);
            return writer->write(block).and_then([&] { return storeColumns(); });
        }
        orders.learn(block);
        return writer->write(namesOf(block)).and_then([&] {
            return changed.compare(block, known);
        });
    }

    Result<void> storeColumns()
    {
        return recorder->store(connection, writer->units(), writer->lastResponse().value());
    }
};

ImportAccount allDuplicates(ImportAccount account)
{
    account.duplicates += account.imported;
    account.imported = 0;
    account.leftOut = 0;
    account.leftOutBy = {};
    return account;
}

/// The blocks on their way: one thread reads them, one sums them up, this one stores them.
struct BlockStream
{
    BlockQueue toStore;
    BlockQueue toSum;

    bool put(const BlockPtr &block) { return toSum.put(block) && toStore.put(block); }

    void finish()
    {
        toStore.finish();
        toSum.finish();
    }

    void refuse()
    {
        toStore.refuse();
        toSum.refuse();
    }
};

Result<void> storeBlocks(BlockQueue &blocks, RunningImport &running)
{
    while (const BlockPtr block = blocks.take()) {
        if (const Result<void> written = running.write(*block); !written)
            return written;
    }
    return {};
}

/// The keys of the new answers with the ids that these get, sorted.
KeyParts storedKeys(KeySet &seen, ResponseId lastBefore)
{
    KeyParts parts = seen.takeNew();
    for (std::vector<KeyEntry> &part : parts) {
        for (KeyEntry &entry : part)
            entry.response += static_cast<quint32>(lastBefore.value() + 1);
        sortKeys(part);
    }
    return parts;
}

qint64 countOf(const KeyParts &parts)
{
    qint64 count = 0;
    for (const std::vector<KeyEntry> &part : parts)
        count += std::ssize(part);
    return count;
}

Result<ReadOutcome> stream(RunningImport &running, Progress &progress)
{
    BlockStream blocks;
    Result<ReadOutcome> outcome = failure(ErrorKind::Cancelled);
    const BlockSink sink = [&](ResponseBlock &&block) -> Result<void> {
        running.names.settle(block);
        const bool isTaken = blocks.put(std::make_shared<const ResponseBlock>(std::move(block)));
        return isTaken ? Result<void>() : failure(ErrorKind::Cancelled);
    };
    const KnownAnswers known = [&](const AnswerKey &key) { return running.known.contains(key); };
    std::jthread reader([&] {
        outcome = running.order.read(known, sink, progress);
        blocks.finish();
        if (outcome)
            running.keys = storedKeys(outcome->seen, running.lastBefore);
    });
    std::jthread summer([&] {
        while (const BlockPtr block = blocks.toSum.take()) {
            if (block->isKnown) {
                running.summary.add(namesOf(*block));
                continue;
            }
            running.summary.add(*block);
            running.recorder->add(*block);
        }
        running.summary.finish();
        running.recorder->finish();
    });
    const Result<void> written = storeBlocks(blocks.toStore, running);
    if (!written)
        blocks.refuse();
    reader.join();
    summer.join();
    if (!written)
        return tl::unexpected(written.error());
    if (outcome && outcome->account.read > ManyRows)
        returnFreeMemory();
    return outcome;
}

std::vector<KeyEntry> skippedKeys(const std::vector<AnswerKey> &keys)
{
    std::vector<KeyEntry> entries;
    entries.reserve(keys.size());
    for (const AnswerKey &key : keys)
        entries.push_back({key.high, key.low, 0});
    sortKeys(entries);
    const auto repeated = std::ranges::unique(entries);
    entries.erase(repeated.begin(), repeated.end());
    return entries;
}

bool addsUp(const ImportAccount &account, const RunningImport &running)
{
    return account.balances() && account.imported == running.summary.rows()
        && account.imported == countOf(running.keys)
        && account.leftOut == running.summary.leftOut();
}

/// Of the file as a whole, then of its rows.
IssueList allIssues(const ImportOrder &order, const ReadOutcome &outcome)
{
    IssueList issues = outcome.wholePlan ? outcome.wholePlan->issues : order.fileIssues;
    issues.append(outcome.issues);
    return issues;
}

/// Keys that the import skipped and that are not its own.
std::vector<AnswerKey> stillSkipped(const RunningImport &running, const ReadOutcome &outcome)
{
    std::vector<AnswerKey> keys = outcome.duplicateKeys;
    if (running.changed.count() > 0)
        std::erase_if(keys, [&](const AnswerKey &key) { return running.changed.contains(key); });
    return keys;
}

/// Stores the import and its keys, those of answers that took another's place included.
Result<void> storeBooks(RunningImport &running, const ReadOutcome &outcome, ImportEntry &entry)
{
    const Connection &connection = running.connection;
    const ImportId id = entry.record.id;
    const ResponseId last = running.writer->lastResponse();
    running.writer.reset();
    const Result<ChangedAnswers::Stored> changed = running.changed.store(id, last);
    if (!changed)
        return tl::unexpected(changed.error());
    RowDigest digest = running.summary.rowDigest();
    digest.add(changed->digest);
    entry.digest = digest.result();
    entry.lastResponse = changed->last;
    addKeys(running.keys, changed->keys);
    const KeyPieces keys = piecesOf(running.keys);
    if (hasRepeatedKey(keys))
        return failure(
            ErrorKind::AccountDoesNotBalance, entry.record.file, {}, u"an answer came twice"_s);
    return storeImport(connection, entry)
        .and_then([&] { return storeKeys(connection, KeyTable::Stored, id, keys); })
        .and_then([&] {
            return storeKeys(
                connection, KeyTable::Skipped, id, skippedKeys(stillSkipped(running, outcome)));
        });
}

/// How what is imported, changed records included, meets what is stored.
Result<std::optional<OrderMatches>> matchesOf(
    const Connection &connection, OrderCount &orders, const ChangedAnswers &changed)
{
    orders.take(changed.newer(), changed.measures());
    return orders.finish(connection);
}

/// Everything that belongs to the answers that are already written.
Result<ImportId> finish(
    RunningImport &running, const ReadOutcome &outcome, const std::optional<OrderMatches> &matches)
{
    const Connection &connection = running.connection;
    ImportEntry entry = running.order.entry;
    entry.record.sha256 = outcome.sha256;
    entry.record.account = outcome.account;
    entry.record.orders = matches;
    entry.parts = partsText(running.order.mapped);
    const ImportId id = entry.record.id;
    const Result<void> stored =
        running.storeColumns()
            .and_then([&] {
                return running.summary.takeCells(running.writer->units(), addingCells(connection));
            })
            .and_then([&] { return storeBooks(running, outcome, entry); })
            .and_then([&] { return storeRemarks(connection, id, remarksOf(outcome.issues)); })
            .and_then([&] { return storeRemarkCounts(connection, id, countsOf(outcome.issues)); })
            .and_then([&] { return omitAnswers(connection); })
            .and_then([&] { return linkOrders(connection); })
            .and_then([&] {
                return appendAudit(connection,
                    {AuditKind::ImportCommitted, id.value(), outcome.sha256, entry.record.at});
            });
    if (!stored)
        return tl::unexpected(stored.error());
    return id;
}

Result<RunningImport> start(const Connection &connection, ImportOrder &order)
{
    const Result<ImportId> id = nextImportId(connection);
    if (!id)
        return tl::unexpected(id.error());
    order.entry.record.id = *id;
    if (const Result<void> unlinked = unlinkOrders(connection); !unlinked)
        return tl::unexpected(unlinked.error());
    Result<OrderCount> orders = OrderCount::start(connection, order.entry.record.subject, *id);
    if (!orders)
        return tl::unexpected(orders.error());
    if (const Result<void> counted = countOmitted(connection); !counted)
        return tl::unexpected(counted.error());
    const Result<ResponseId> last = lastResponseId(connection);
    if (!last)
        return tl::unexpected(last.error());
    Result<KeyIndex> known = KeyIndex::load(connection);
    if (!known)
        return tl::unexpected(known.error());
    Result<AnswerWriter> writer = AnswerWriter::make(connection, {*id, *last, order.measures});
    if (!writer)
        return tl::unexpected(writer.error());
    Result<FileNames> names = FileNames::load(connection, order);
    if (!names)
        return tl::unexpected(names.error());
    auto recorder =
        std::make_unique<BlockRecorder>(*id, last->value() + 1, idsOf(writer->measures()));
    return RunningImport{connection, order, std::move(*known), std::move(*names), *last,
        BlockSummary(order.measures), {}, std::move(*writer), std::move(recorder),
        ChangedAnswers(connection, order.mapped), std::move(*orders),
        ContactKeeper(connection, *id, order.critics)};
}

} // namespace

Result<ImportOutcome> storeAnswers(
    const Connection &connection, const ImportOrder &given, Progress &progress)
{
    Result<Transaction> transaction = Transaction::begin(connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const EarlyFlushing flushing(QFileInfo(connection.path()).absolutePath());
    ImportOrder order = given;
    Result<RunningImport> running = start(connection, order);
    if (!running)
        return tl::unexpected(running.error());
    Result<ReadOutcome> outcome = stream(*running, progress);
    if (!outcome)
        return tl::unexpected(outcome.error());
    outcome->issues = allIssues(order, *outcome);
    if (!addsUp(outcome->account, *running))
        return failure(ErrorKind::AccountDoesNotBalance, order.entry.record.file);
    const Result<std::optional<ImportId>> before = importOfFile(connection, outcome->sha256);
    if (!before)
        return tl::unexpected(before.error());
    if (*before)
        return ImportOutcome{allDuplicates(outcome->account), outcome->issues, {}, {}};
    running->changed.enter(outcome->account);
    if (const auto decided = storeNameDecisions(connection, order.decisions); !decided)
        return tl::unexpected(decided.error());
    const auto matches = matchesOf(connection, running->orders, running->changed);
    if (!matches)
        return tl::unexpected(matches.error());
    const Result<ImportId> id = finish(*running, *outcome, *matches);
    if (!id)
        return tl::unexpected(id.error());
    if (!progress.report(outcome->account.read, outcome->account.read))
        return failure(ErrorKind::Cancelled, order.entry.record.file);
    if (const Result<void> committed = transaction->commit(); !committed)
        return tl::unexpected(committed.error());
    return ImportOutcome{outcome->account, outcome->issues, *id, running->names.found(), *matches};
}

Result<ImportOutcome> countAnswers(
    const Connection &connection, const ImportOrder &order, Progress &progress)
{
    const Result<KeyIndex> known = KeyIndex::load(connection);
    if (!known)
        return tl::unexpected(known.error());
    Result<FileNames> names = FileNames::load(connection, order);
    Result<OrderCount> orders = OrderCount::start(connection, order.entry.record.subject, {});
    if (!names || !orders)
        return tl::unexpected(names ? orders.error() : names.error());
    ChangedAnswers changed(connection, order.mapped);
    const BlockSink sink = [&](ResponseBlock &&block) -> Result<void> {
        names->settle(block);
        changed.learn(block);
        if (block.isKnown) {
            orders->learn(block);
            return changed.compare(block, *known);
        }
        orders->take(block, order.measures);
        return {};
    };
    const KnownAnswers isKnown = [&](const AnswerKey &key) { return known->contains(key); };
    Result<ReadOutcome> outcome = order.read(isKnown, sink, progress);
    if (!outcome)
        return tl::unexpected(outcome.error());
    const Result<std::optional<ImportId>> before = importOfFile(connection, outcome->sha256);
    if (!before)
        return tl::unexpected(before.error());
    ImportOutcome counted{outcome->account, allIssues(order, *outcome), {}, names->found()};
    if (*before) {
        counted.account = allDuplicates(outcome->account);
        return counted;
    }
    changed.enter(counted.account);
    return matchesOf(connection, *orders, changed).map([&](const auto &matches) {
        counted.orders = matches;
        return counted;
    });
}

} // namespace headroom
