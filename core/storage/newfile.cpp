// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/newfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

Error systemFault(int number, const QString &path)
{
    const bool isFull = number == ENOSPC || number == EDQUOT;
    return Error{isFull ? ErrorKind::DiskFull : ErrorKind::FolderNotWritable,
        isFull ? path : QFileInfo(path).absolutePath(),
        QString::fromLocal8Bit(std::strerror(number)), {}};
}

/// Missing folders one by one, each of them private.
bool makePrivateFolders(const QString &folder)
{
    if (QFileInfo(folder).isDir())
        return true;
    const QString parent = QFileInfo(folder).absolutePath();
    constexpr auto Private = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    return parent != folder && makePrivateFolders(parent) && QDir().mkdir(folder, Private);
}

void syncFolder(const QString &folder)
{
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
}

} // namespace

NewFile::NewFile(QString target)
    : m_target(std::move(target))
{
}

NewFile::NewFile(NewFile &&other) noexcept
    : m_target(std::exchange(other.m_target, {}))
{
}

Result<NewFile> NewFile::make(const QString &path)
{
    if (QFileInfo::exists(path))
        return failure(ErrorKind::FileExists, path);
    if (!makePrivateFolders(QFileInfo(path).absolutePath()))
        return failure(ErrorKind::FolderNotWritable, QFileInfo(path).absolutePath());
    NewFile file(path);
    QFile::remove(file.path());
    const int descriptor = ::open(
        QFile::encodeName(file.path()).constData(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return tl::unexpected(systemFault(errno, path));
    ::close(descriptor);
    return file;
}

NewFile::~NewFile()
{
    if (m_target.isEmpty())
        return;
    QFile::remove(path());
    QFile::remove(path() + u"-journal"_s);
}

QString NewFile::path() const
{
    return m_target + u".part"_s;
}

Result<void> NewFile::publish()
{
    // A hard link refuses an existing name, which rename() would replace; file systems without
    // links fall back to QFile::rename, which looks first.
    const QByteArray from = QFile::encodeName(path());
    if (::link(from.constData(), QFile::encodeName(m_target).constData()) == 0)
        ::unlink(from.constData());
    else if (errno == EEXIST || !QFile::rename(path(), m_target))
        return QFileInfo::exists(m_target) ? failure(ErrorKind::FileExists, m_target)
                                           : failure(ErrorKind::WriteFailed, m_target);
    syncFolder(QFileInfo(m_target).absolutePath());
    m_target.clear();
    return {};
}

Result<void> keepAs(const QString &file, const QString &name)
{
    Result<NewFile> kept = NewFile::make(name);
    if (!kept)
        return tl::unexpected(kept.error());
    QFile::remove(kept->path());
    const QByteArray from = QFile::encodeName(file);
    if (::link(from.constData(), QFile::encodeName(kept->path()).constData()) != 0
        && !QFile::copy(file, kept->path()))
        return failure(ErrorKind::WriteFailed, name);
    return kept->publish();
}

Result<void> takePlace(const QString &file, const QString &name)
{
    if (::rename(QFile::encodeName(file).constData(), QFile::encodeName(name).constData()) != 0)
        return tl::unexpected(systemFault(errno, name));
    syncFolder(QFileInfo(name).absolutePath());
    return {};
}

} // namespace headroom
