// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/restore.h"

#include "core/storage/backup.h"
#include "core/storage/database.h"
#include "core/storage/newfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

constexpr QByteArrayView EngineMark = "SQLite format 3";

/// Whatever it holds: a damaged database is what one restores over.
bool isDatabaseFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly)
        && (file.size() == 0 || file.read(EngineMark.size()) == EngineMark);
}

/// Nobody has it open, and no change of it was left half done.
Result<void> mayBeReplaced(const QString &database)
{
    {
        const Result<Connection> former = openUnchanged(database);
        if (!former && former.error().kind == ErrorKind::DatabaseInUse)
            return tl::unexpected(former.error());
        if (!former && former.error().kind == ErrorKind::DatabaseIsNotOurs)
            return tl::unexpected(former.error());
        const Result<void> alone = former
            ? former->run("BEGIN EXCLUSIVE").and_then([&] { return former->run("ROLLBACK"); })
            : Result<void>();
        if (!alone && alone.error().kind == ErrorKind::DatabaseInUse)
            return alone;
    }
    // The engine would undo the old change in the new file.
    return QFileInfo::exists(database + u"-journal"_s) ? failure(ErrorKind::DatabaseInUse, database)
                                                       : Result<void>();
}

Result<QString> keepFormer(const QString &database)
{
    const QFileInfo info(database);
    const QDir folder(backupFolder(database));
    const QString suffix = info.suffix().isEmpty() ? u"headroom"_s : info.suffix();
    QString name = info.completeBaseName() + u"-before-restore."_s + suffix;
    for (int attempt = 2; folder.exists(name); ++attempt)
        name = info.completeBaseName() + u"-before-restore-"_s + QString::number(attempt) + u'.'
            + suffix;
    const QString kept = folder.filePath(name);
    if (const Result<void> made = keepAs(database, kept); !made)
        return tl::unexpected(made.error());
    return kept;
}

} // namespace

Result<QString> restoreDatabase(const QString &backup, const QString &database, Progress &progress)
{
    const QString target = QFileInfo(database).absoluteFilePath();
    const bool isThere = QFileInfo::exists(target);
    if (isThere && !isDatabaseFile(target))
        return failure(ErrorKind::DatabaseIsNotOurs, target);
    const QString copy = target + u".restored"_s;
    QFile::remove(copy);
    {
        const Result<Connection> source = openUnchanged(backup);
        if (!source)
            return tl::unexpected(source.error());
        if (const Result<void> made = backupDatabase(*source, copy, progress); !made)
            return tl::unexpected(made.error());
    }
    Result<QString> kept{QString()};
    if (isThere)
        kept = mayBeReplaced(target).and_then([&] { return keepFormer(target); });
    const Result<void> done = kept ? takePlace(copy, target) : Result<void>();
    QFile::remove(copy);
    if (!done)
        return tl::unexpected(done.error());
    return kept;
}

} // namespace headroom
