// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/workspace.h"

#include "core/reports/rounds/fixedrecord.h"
#include "core/storage/backup.h"
#include "core/storage/database.h"
#include "core/storage/orders/orderpairs.h"
#include "core/storage/restore.h"
#include "core/storage/stores/roundstore.h"
#include "core/storage/stores/settingstore.h"
#include "core/workspace/workspacestate.h"

namespace headroom {

namespace {

/// A folder that cannot be written needs no claim: nobody can change that database.
Result<std::optional<DatabaseClaim>> claimFor(
    const Workspace::Surroundings &surroundings, const QString &path)
{
    if (!surroundings.keepsDatabase)
        return std::nullopt;
    Result<DatabaseClaim> claim = DatabaseClaim::take(path);
    if (claim)
        return std::optional(std::move(*claim));
    if (claim.error().kind == ErrorKind::FolderNotWritable)
        return std::nullopt;
    return tl::unexpected(claim.error());
}

} // namespace

Workspace::Workspace(std::unique_ptr<Data> data)
    : m_data(std::move(data))
{
}

Result<QString> Workspace::restore(
    const QString &backup, const QString &database, Progress &progress)
{
    return restoreDatabase(backup, database, progress);
}

Workspace::~Workspace() = default;

Result<std::unique_ptr<Workspace>> Workspace::opened(
    Result<Connection> &&connection, const Surroundings &surroundings)
{
    if (!connection)
        return tl::unexpected(connection.error());
    Result<std::optional<DatabaseClaim>> claim = claimFor(surroundings, connection->path());
    if (!claim)
        return tl::unexpected(claim.error());
    auto data = std::make_unique<Data>(Data{
        surroundings, std::move(*connection), std::move(*claim), nullptr, Catalogue::builtIn()});
    std::unique_ptr<Workspace> workspace(new Workspace(std::move(data)));
    if (const Result<void> forgotten = workspace->forgetContacts(); !forgotten)
        return tl::unexpected(forgotten.error());
    if (const Result<void> read = workspace->m_data->refresh(); !read)
        return tl::unexpected(read.error());
    return workspace;
}

Result<std::unique_ptr<Workspace>> Workspace::open(
    const QString &path, const Surroundings &surroundings)
{
    return opened(openDatabase(path), surroundings);
}

Result<std::unique_ptr<Workspace>> Workspace::create(
    const QString &path, const Surroundings &surroundings)
{
    const QByteArray &zone = surroundings.timeZone;
    const FirstEntries settings = [&](const Connection &connection) {
        return zone.isEmpty() ? Result<void>() : storeTimeZone(connection, zone);
    };
    return opened(createDatabase(path, settings), surroundings);
}

SnapshotPtr Workspace::snapshot() const
{
    return m_data->snapshot;
}

Result<std::vector<OrderPair>> Workspace::orderPairs(
    const QString &rating, const QString &amount) const
{
    return loadOrderPairs(m_data->connection, rating, amount);
}

Result<QList<ScoreTableRow>> Workspace::scoreTable(const ScoreTableQuestion &question) const
{
    return readScoreSource(m_data->connection, question).and_then([&](const ReportSource &source) {
        return headroom::scoreTable(source, question);
    });
}

Result<Round> Workspace::saveRound(const Round &round)
{
    return changed([&] { return storeRound(m_data->connection, round); });
}

Result<Round> Workspace::fixRound(const Round &round)
{
    return changed([&]() -> Result<Round> {
        if (const Result<bool> read = readAllComments(); !read)
            return tl::unexpected(read.error());
        const Result<FixedRound> checked =
            fixedRound(m_data->snapshot->source, round, m_data->surroundings.now());
        if (!checked)
            return tl::unexpected(checked.error());
        return storeFixedRound(m_data->connection, round, checked->at, [&](const Round &stored) {
            FixedRound fixed = *checked;
            fixed.round = stored;
            return toRecord(fixed);
        });
    });
}

Result<void> Workspace::setOrganisationName(const QString &name)
{
    return changed([&] { return storeOrganisationName(m_data->connection, name); });
}

Result<void> Workspace::setTimeZone(const QByteArray &id)
{
    return changed([&] { return storeTimeZone(m_data->connection, id); });
}

Result<void> Workspace::setLogo(const QByteArray &png)
{
    return changed([&] { return storeLogo(m_data->connection, png); });
}

Result<void> Workspace::setSample(bool isSample)
{
    return changed([&] { return storeSampleMark(m_data->connection, isSample); });
}

Result<void> Workspace::backup(const QString &file, Progress &progress) const
{
    return backupDatabase(m_data->connection, file, progress);
}

} // namespace headroom
