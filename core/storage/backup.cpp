// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/backup.h"

#include "core/domain/timeunits.h"
#include "core/storage/enginefault.h"
#include "core/storage/newfile.h"

#include <sqlite3.h>

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <memory>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

constexpr int PagesPerStep = 512;
constexpr qint64 LargeDatabase = 256LL * 1024 * 1024;
constexpr qsizetype BackupsKept = 3;

struct FinishBackup
{
    void operator()(sqlite3_backup *copy) const { sqlite3_backup_finish(copy); }
};

Result<void> copyPages(const Connection &from, const Connection &to, Progress &progress)
{
    const std::unique_ptr<sqlite3_backup, FinishBackup> copy(
        sqlite3_backup_init(to.handle(), "main", from.handle(), "main"));
    if (!copy)
        return tl::unexpected(to.fault(sqlite3_errcode(to.handle())));
    int code = SQLITE_OK;
    while (code == SQLITE_OK) {
        code = sqlite3_backup_step(copy.get(), PagesPerStep);
        const int total = sqlite3_backup_pagecount(copy.get());
        if (!progress.report(total - sqlite3_backup_remaining(copy.get()), total))
            return failure(ErrorKind::Cancelled, to.path());
    }
    if (code != SQLITE_DONE)
        return tl::unexpected(engineFault(nullptr, code, from.path()));
    return {};
}

Result<void> checkCopy(const Connection &copy)
{
    Result<Statement> statement = copy.prepare("PRAGMA integrity_check(1)");
    if (!statement)
        return tl::unexpected(statement.error());
    QString words;
    const Result<void> checked =
        statement->forEachRow([&](const Row &row) { words = row.text(0); });
    if (checked && words != u"ok"_s)
        return failure(ErrorKind::DatabaseDamaged, copy.path(), {}, words);
    return checked;
}

QStringList backupsIn(const QDir &folder)
{
    static const QRegularExpression made(u"-\\d{8}-\\d{6}-\\d{3}\\."_s);
    return folder.entryList(QDir::Files, QDir::Name).filter(made);
}

QString markedName(const QString &database, const QString &mark)
{
    const QFileInfo info(database);
    const QString suffix = info.suffix().isEmpty() ? u"headroom"_s : info.suffix();
    return info.completeBaseName() + u'-' + mark + u'.' + suffix;
}

QString backupName(const QString &database, const QDateTime &now)
{
    return markedName(database, now.toUTC().toString(u"yyyyMMdd-HHmmss-zzz"_s));
}

bool isEmpty(const Connection &connection)
{
    const auto found = connection.integer("SELECT 1 FROM import LIMIT 1");
    return found && !found->has_value();
}

bool needsBackup(const Connection &connection, const QDir &folder, const QDateTime &now)
{
    if (isEmpty(connection))
        return false;
    const QStringList backups = backupsIn(folder);
    if (backups.isEmpty() || QFileInfo(connection.path()).size() < LargeDatabase)
        return true;
    const QDateTime latest = QFileInfo(folder.filePath(backups.last())).lastModified();
    return latest.secsTo(now) >= SecondsPerDay;
}

} // namespace

Result<void> backupDatabase(const Connection &connection, const QString &target, Progress &progress)
{
    Result<NewFile> file = NewFile::make(QFileInfo(target).absoluteFilePath());
    if (!file)
        return tl::unexpected(file.error());
    {
        const Result<Connection> copy = Connection::open(file->path());
        if (!copy)
            return tl::unexpected(copy.error());
        const Result<void> copied =
            copyPages(connection, *copy, progress).and_then([&] { return checkCopy(*copy); });
        if (!copied)
            return copied;
    }
    return file->publish();
}

Result<void> backupBeforeChange(
    const Connection &connection, const QDateTime &now, Progress &progress)
{
    const QDir folder(backupFolder(connection.path()));
    if (!needsBackup(connection, folder, now))
        return {};
    QDateTime at = now;
    while (folder.exists(backupName(connection.path(), at)))
        at = at.addMSecs(1);
    const QString target = folder.filePath(backupName(connection.path(), at));
    if (const Result<void> made = backupDatabase(connection, target, progress); !made)
        return made;
    QStringList backups = backupsIn(folder);
    while (backups.size() > BackupsKept)
        QFile::remove(folder.filePath(backups.takeFirst()));
    return {};
}

Result<void> backupBeforeUpgrade(const Connection &connection, qint64 version)
{
    if (isEmpty(connection))
        return {};
    const QDir folder(backupFolder(connection.path()));
    const QString mark = u"schema-"_s + QString::number(version);
    QString name = markedName(connection.path(), mark);
    for (int attempt = 2; folder.exists(name); ++attempt)
        name = markedName(connection.path(), mark + u'-' + QString::number(attempt));
    NoProgress silent;
    return backupDatabase(connection, folder.filePath(name), silent);
}

QString backupFolder(const QString &database)
{
    return database + u".backups"_s;
}

} // namespace headroom
