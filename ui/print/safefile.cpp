// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/safefile.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace headroom::ui {

namespace {

constexpr qsizetype LongestName = 120;

constexpr QFileDevice::Permissions OwnerFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr QFileDevice::Permissions OwnerFolder = OwnerFile | QFileDevice::ExeOwner;

tl::unexpected<Error> writeFailure(const QFileDevice &file, const QString &path)
{
    const bool full = file.error() == QFileDevice::ResourceError;
    return failure(
        full ? ErrorKind::DiskFull : ErrorKind::WriteFailed, path, {}, file.errorString());
}

bool holds(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.size() == bytes.size() && file.readAll() == bytes;
}

} // namespace

QString safeFileName(QString name)
{
    for (QChar &character : name) {
        const bool unsafe = QStringLiteral("/\\:*?\"<>|").contains(character);
        if (unsafe || !character.isPrint())
            character = u'_';
    }
    name = name.simplified().left(LongestName).trimmed();
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    while (name.endsWith(u'.'))
        name.chop(1);
    return name;
}

Result<void> makePrivateFolder(const QString &path)
{
    const QFileInfo folder(QDir::cleanPath(QFileInfo(path).absoluteFilePath()));
    if (folder.isDir())
        return {};
    if (!folder.dir().exists()) {
        if (const Result<void> parent = makePrivateFolder(folder.absolutePath()); !parent)
            return parent;
    }
    if (folder.exists() || !folder.dir().mkdir(folder.fileName(), OwnerFolder))
        return failure(ErrorKind::FolderNotWritable, folder.absoluteFilePath());
    return {};
}

Result<void> writePrivateFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return writeFailure(file, path);
    if (!file.setPermissions(OwnerFile))
        return writeFailure(file, path);
    if (file.write(bytes) != bytes.size() || !file.flush() || file.size() != bytes.size())
        return writeFailure(file, path);
    if (!file.commit())
        return writeFailure(file, path);
    if (!holds(path, bytes))
        return failure(ErrorKind::WriteFailed, path);
    return {};
}

} // namespace headroom::ui
