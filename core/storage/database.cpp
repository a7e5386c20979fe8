// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/database.h"

#include "core/storage/backup.h"
#include "core/storage/intransaction.h"
#include "core/storage/newfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <array>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

constexpr qint64 ApplicationId = 0x4844524d; // "HDRM"

struct Pragma
{
    const char *set;
    const char *ask;
    qint64 answer;
};

constexpr std::array Pragmas{
    Pragma{"PRAGMA foreign_keys = ON", "PRAGMA foreign_keys", 1},
    Pragma{"PRAGMA trusted_schema = OFF", "PRAGMA trusted_schema", 0},
    Pragma{"PRAGMA cell_size_check = ON", "PRAGMA cell_size_check", 1},
    Pragma{"PRAGMA secure_delete = ON", "PRAGMA secure_delete", 1},
    Pragma{"PRAGMA synchronous = EXTRA", "PRAGMA synchronous", 3},
    Pragma{"PRAGMA cache_size = -4000", "PRAGMA cache_size", -4000},
};

QStringList schemaSteps()
{
    return QDir(u":/sql"_s).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
}

Result<void> configure(const Connection &connection)
{
    for (const Pragma &pragma : Pragmas) {
        if (const Result<void> set = connection.run(pragma.set); !set)
            return set;
        const Result<std::optional<qint64>> answer = connection.integer(pragma.ask);
        if (!answer)
            return tl::unexpected(answer.error());
        if (*answer != pragma.answer)
            return failure(ErrorKind::StorageFailed, connection.path(), {},
                QString::fromUtf8(pragma.set) + u": not accepted"_s);
    }
    QString mode;
    Result<Statement> journal = connection.prepare("PRAGMA journal_mode = DELETE");
    const Result<void> asked = journal.and_then([&](Statement &statement) {
        return statement.forEachRow([&](const Row &row) { mode = row.text(0); });
    });
    if (asked && mode != u"delete"_s)
        return failure(ErrorKind::StorageFailed, connection.path(), {}, u"journal mode "_s + mode);
    return asked;
}

/// The version of the schema, once it is certain that the file is ours and not from the future.
Result<qint64> versionOf(const Connection &connection)
{
    const auto application = connection.integer("PRAGMA application_id");
    if (!application)
        return tl::unexpected(application.error());
    if (application->value_or(0) != ApplicationId)
        return failure(ErrorKind::DatabaseIsNotOurs, connection.path());
    const auto version = connection.integer("PRAGMA user_version");
    if (!version)
        return tl::unexpected(version.error());
    const qint64 found = version->value_or(0);
    if (found > schemaVersion())
        return failure(ErrorKind::DatabaseIsNewer, connection.path(),
            {QString::number(found), QString::number(schemaVersion())});
    if (found < 1)
        return failure(ErrorKind::DatabaseIsNotOurs, connection.path());
    return found;
}

Result<void> runStep(const Connection &connection, const QString &name)
{
    QFile file(u":/sql/"_s + name);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    const QStringList statements = QString::fromUtf8(file.readAll()).split(u"\n--;\n"_s);
    for (const QString &statement : statements) {
        if (const Result<void> done = connection.run(statement.toStdString()); !done)
            return done;
    }
    return {};
}

/// All steps after the version given, and the new version number.
Result<void> runSteps(const Connection &connection, qint64 from)
{
    const QStringList steps = schemaSteps();
    for (qsizetype step = from; step < steps.size(); ++step) {
        if (const Result<void> done = runStep(connection, steps.at(step)); !done)
            return done;
    }
    return connection.run("PRAGMA user_version = " + std::to_string(steps.size()));
}

Result<void> upgrade(const Connection &connection, qint64 from)
{
    return inTransaction(connection, [&] { return runSteps(connection, from); });
}

Result<QString> fileOf(const QString &path)
{
    if (path.contains(u"://"_s))
        return failure(ErrorKind::DatabaseUriNotSupported, path);
    return QFileInfo(path).absoluteFilePath();
}

/// Fills a new, empty file. Nobody has seen it yet: where this is cut off, it is begun anew, and no
/// journal on the disk is needed.
Result<void> fill(const QString &path, const FirstEntries &first)
{
    Result<Connection> connection = Connection::open(path);
    if (!connection)
        return tl::unexpected(connection.error());
    const std::string identity = "PRAGMA application_id = " + std::to_string(ApplicationId);
    return connection->run("PRAGMA page_size = 16384")
        .and_then([&] { return configure(*connection); })
        .and_then([&] { return connection->run("PRAGMA journal_mode = MEMORY"); })
        .and_then([&] {
            return inTransaction(*connection, [&] {
                return connection->run(identity)
                    .and_then([&] { return runSteps(*connection, 0); })
                    .and_then([&] { return first ? first(*connection) : Result<void>(); });
            });
        });
}

} // namespace

int schemaVersion()
{
    return static_cast<int>(schemaSteps().size());
}

Result<Connection> openUnchanged(const QString &path)
{
    const Result<QString> file = fileOf(path);
    if (!file)
        return tl::unexpected(file.error());
    const QFileInfo info(*file);
    if (!info.exists())
        return failure(ErrorKind::DatabaseNotFound, *file);
    if (!info.isReadable())
        return failure(ErrorKind::FileUnreadable, *file);
    if (!info.isFile())
        return failure(ErrorKind::DatabaseIsNotOurs, *file);
    if (info.size() == 0)
        return failure(ErrorKind::DatabaseIsEmptyFile, *file);
    Result<Connection> connection = Connection::open(*file);
    if (!connection)
        return connection;
    if (const Result<qint64> version = versionOf(*connection); !version)
        return tl::unexpected(version.error());
    return connection;
}

Result<Connection> openDatabase(const QString &path)
{
    Result<Connection> connection = openUnchanged(path);
    if (!connection)
        return connection;
    const Result<qint64> version = versionOf(*connection);
    if (!version)
        return tl::unexpected(version.error());
    if (const Result<void> configured = configure(*connection); !configured)
        return tl::unexpected(configured.error());
    if (*version < schemaVersion()) {
        const Result<void> upgraded = backupBeforeUpgrade(*connection, *version).and_then([&] {
            return upgrade(*connection, *version);
        });
        if (!upgraded)
            return tl::unexpected(upgraded.error());
    }
    return connection;
}

Result<Connection> createDatabase(const QString &path, const FirstEntries &first)
{
    const Result<QString> file = fileOf(path);
    if (!file)
        return tl::unexpected(file.error());
    if (QFileInfo::exists(*file))
        return failure(ErrorKind::DatabaseExists, *file);
    Result<NewFile> part = NewFile::make(*file);
    if (!part)
        return tl::unexpected(part.error());
    if (const Result<void> written = fill(part->path(), first); !written)
        return tl::unexpected(written.error());
    if (const Result<void> published = part->publish(); !published)
        return tl::unexpected(published.error().kind == ErrorKind::FileExists
                ? Error{ErrorKind::DatabaseExists, *file, {}, {}}
                : published.error());
    return openDatabase(*file);
}

} // namespace headroom
