// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/changes/omittedanswers.h"

#include "core/storage/agreements/omissionstore.h"
#include "core/storage/bulk/cellstore.h"
#include "core/storage/bulk/keystore.h"
#include "core/storage/bulk/storedcells.h"
#include "core/storage/orders/orderlinks.h"
#include "core/storage/stores/importstore.h"

#include <algorithm>

namespace headroom {

namespace {

/// The rows one by one, as they are stored.
Result<void> visitRowsOf(const Connection &connection, const OmittedAnswers &answers,
    const std::function<void(const StoredRow &, const QStringList &)> &visit)
{
    if (answers.empty())
        return {};
    const Result<StoredRows> rows = StoredRows::load(connection);
    if (!rows)
        return tl::unexpected(rows.error());
    Result<Statement> lookup = rows->prepareLookup();
    if (!lookup)
        return tl::unexpected(lookup.error());
    const QStringList measures = rows->measures();
    for (const auto &[response, omission] : answers) {
        const Result<void> found =
            rows->visitFound(*lookup, response, [&](const StoredRow &row) -> Result<void> {
                visit(row, measures);
                return {};
            });
        if (!found)
            return found;
    }
    return {};
}

/// REQUIRES: none of them is left out.
Result<void> changeCellsBy(
    const Connection &connection, const OmittedAnswers &answers, CellChange change)
{
    StoredCells cells;
    QStringList names;
    return visitRowsOf(connection, answers, [&](const StoredRow &row, const QStringList &measures) {
        cells.add(row);
        names = measures;
    }).and_then([&] { return changeCells(connection, cells.blocks(names), change); });
}

/// Errors: AnswerNotFound, also for an answer that a newer one took the place of.
Result<AnswerKey> keyOfAnswer(const Connection &connection, ResponseId response)
{
    const auto import = connection.integer(
        "SELECT import_id FROM response WHERE id = ? AND superseded_by IS NULL", response);
    if (!import)
        return tl::unexpected(import.error());
    if (!*import)
        return failure(ErrorKind::AnswerNotFound, connection.path());
    return loadKeys(connection, KeyTable::Stored, ImportId(**import))
        .and_then([&](const std::vector<KeyEntry> &keys) -> Result<AnswerKey> {
            const auto found = std::ranges::find_if(keys,
                [&](const KeyEntry &entry) { return ResponseId(entry.response) == response; });
            if (found == keys.end())
                return failure(ErrorKind::AnswerNotFound, connection.path());
            return found->key();
        });
}

Result<void> recordOmission(const Connection &connection, const OmissionChange &change)
{
    const Result<AnswerKey> key = keyOfAnswer(connection, change.response);
    if (!key)
        return tl::unexpected(key.error());
    const auto current = connection.integer(
        "SELECT omission FROM omitted_answer WHERE response = ?", change.response);
    if (!current)
        return tl::unexpected(current.error());
    if (current->has_value() != change.putsBack)
        return failure(ErrorKind::OmissionIsSettled, connection.path());
    StoredOmission omission{{}, *key, std::nullopt, change.record};
    if (*current)
        omission.ends = OmissionId(**current);
    return storeOmission(connection, omission, change.at).map([](OmissionId) {});
}

Result<QHash<ImportId, QDateTime>> importMoments(const Connection &connection)
{
    return loadImports(connection).map([](const QList<ImportRecord> &imports) {
        QHash<ImportId, QDateTime> moments;
        for (const ImportRecord &record : imports)
            moments.insert(record.id, record.at);
        return moments;
    });
}

StoredOmittedAnswer omittedRow(const StoredRow &row, const QStringList &measures)
{
    StoredOmittedAnswer answer;
    answer.response = row.id;
    answer.day = dateOf(row.content.day);
    for (size_t i = 0; i < row.units.size(); ++i)
        answer.units[i] = UnitId(row.units[i]);
    for (size_t i = 0; i < row.values.size(); ++i) {
        if (row.values[i] != NoValue)
            answer.values.insert(measures[static_cast<qsizetype>(i)], row.values[i]);
    }
    return answer;
}

} // namespace

Result<OmittedAnswers> loadOmitted(const Connection &connection)
{
    Result<Statement> statement =
        connection.prepare("SELECT response, omission FROM omitted_answer");
    if (!statement)
        return tl::unexpected(statement.error());
    OmittedAnswers answers;
    const Result<void> read = statement->forEachRow(
        [&](const Row &row) { answers.emplace(row.id<ResponseId>(0), row.id<OmissionId>(1)); });
    if (!read)
        return tl::unexpected(read.error());
    return answers;
}

Result<OmittedAnswers> findOmitted(const Connection &connection)
{
    const Result<QList<StoredOmission>> omissions = loadOmissionsInForce(connection);
    if (!omissions)
        return tl::unexpected(omissions.error());
    OmittedAnswers answers;
    if (omissions->isEmpty())
        return answers;
    const Result<KeyIndex> keys = KeyIndex::load(connection);
    if (!keys)
        return tl::unexpected(keys.error());
    for (const StoredOmission &omission : *omissions) {
        if (const std::optional<ResponseId> found = keys->find(omission.key))
            answers.emplace(*found, omission.id);
    }
    return answers;
}

Result<void> countOmitted(const Connection &connection)
{
    return loadOmitted(connection).and_then([&](const OmittedAnswers &answers) -> Result<void> {
        if (answers.empty())
            return {};
        return connection.run("DELETE FROM omitted_answer").and_then([&] {
            return changeCellsBy(connection, answers, CellChange::Add);
        });
    });
}

Result<void> omitAnswers(const Connection &connection)
{
    return findOmitted(connection).and_then([&](const OmittedAnswers &answers) -> Result<void> {
        const auto taken = changeCellsBy(connection, answers, CellChange::Subtract);
        if (!taken || answers.empty())
            return taken;
        Result<Statement> insert =
            connection.prepare("INSERT INTO omitted_answer (response, omission) VALUES (?, ?)");
        if (!insert)
            return tl::unexpected(insert.error());
        for (const auto &[response, omission] : answers) {
            if (const auto stored = insert->bindAll(response, omission).run(); !stored)
                return stored;
        }
        return {};
    });
}

Result<void> changeOmission(const Connection &connection, const OmissionChange &change)
{
    Result<Transaction> transaction = Transaction::begin(connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    return recordOmission(connection, change)
        .and_then([&] { return unlinkOrders(connection); })
        .and_then([&] { return countOmitted(connection); })
        .and_then([&] { return omitAnswers(connection); })
        .and_then([&] { return linkOrders(connection); })
        .and_then([&] { return transaction->commit(); });
}

Result<QList<StoredOmittedAnswer>> loadOmittedAnswers(const Connection &connection)
{
    QList<StoredOmittedAnswer> found;
    const Result<OmittedAnswers> answers = loadOmitted(connection);
    if (!answers)
        return tl::unexpected(answers.error());
    if (answers->empty())
        return found;
    const Result<QHash<ImportId, QDateTime>> moments = importMoments(connection);
    const Result<QList<StoredOmission>> omissions = loadOmissionsInForce(connection);
    if (!moments || !omissions)
        return tl::unexpected(moments ? omissions.error() : moments.error());
    const Result<void> read =
        visitRowsOf(connection, *answers, [&](const StoredRow &row, const QStringList &measures) {
            StoredOmittedAnswer answer = omittedRow(row, measures);
            answer.omission = answers->at(row.id);
            answer.importedAt = moments->value(row.import);
            const auto record = std::ranges::find(*omissions, answer.omission, &StoredOmission::id);
            if (record != omissions->end() && record->isIntact)
                answer.record = record->record;
            found.append(answer);
        });
    if (!read)
        return tl::unexpected(read.error());
    std::ranges::sort(found, {}, &StoredOmittedAnswer::omission);
    return found;
}

} // namespace headroom
