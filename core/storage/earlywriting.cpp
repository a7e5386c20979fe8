// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/earlywriting.h"

#if defined(__linux__)

#include <sqlite3.h>

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace headroom {

namespace {

constexpr ssize_t WorthSending = ssize_t{8} << 20;

std::atomic<unsigned> timesSent = 0;

void tellSent()
{
    ++timesSent;
    timesSent.notify_all();
}

/// A temporary file has no name any more, and never needs to reach the disk.
bool isKept(int file)
{
    struct stat status = {};
    return fstat(file, &status) == 0 && status.st_nlink > 0;
}

ssize_t writeAndSend(int file, const void *bytes, size_t size, off_t offset)
{
    static thread_local ssize_t waiting = 0;
    const ssize_t written = pwrite(file, bytes, size, offset);
    waiting += written > 0 ? written : 0;
    if (waiting >= WorthSending) {
        waiting = 0;
        const int error = errno;
        if (isKept(file))
            sync_file_range(file, 0, 0, SYNC_FILE_RANGE_WRITE);
        tellSent();
        errno = error;
    }
    return written;
}

} // namespace

void writeEarly()
{
    sqlite3_vfs *system = sqlite3_vfs_find("unix");
    // Where off_t is short it is not what SQLite hands over.
    constexpr bool takesLargeOffsets = sizeof(off_t) == sizeof(sqlite3_int64);
    if (!takesLargeOffsets || system == nullptr || system->iVersion < 3)
        return;
    // SQLite is built to use the one or the other, and has no place for the one that it does not.
    for (const char *name : {"pwrite", "pwrite64"}) {
        if (system->xGetSystemCall(system, name) != nullptr)
            system->xSetSystemCall(
                system, name, reinterpret_cast<sqlite3_syscall_ptr>(&writeAndSend));
    }
}

EarlyFlushing::EarlyFlushing(const QString &folder)
{
    const int file =
        open(QFile::encodeName(folder).constData(), O_TMPFILE | O_WRONLY | O_CLOEXEC, 0600);
    if (file < 0)
        return;
    m_thread = std::thread([this, file] {
        unsigned seen = timesSent; // before m_ends: whoever sets that tells of it afterwards
        while (!m_ends) {
            timesSent.wait(seen);
            seen = timesSent;
            if (!m_ends)
                fdatasync(file);
        }
        close(file);
    });
}

EarlyFlushing::~EarlyFlushing()
{
    if (!m_thread.joinable())
        return;
    m_ends = true;
    tellSent();
    m_thread.join();
}

} // namespace headroom

#else

namespace headroom {

void writeEarly()
{
}

EarlyFlushing::EarlyFlushing(const QString &)
{
}

EarlyFlushing::~EarlyFlushing() = default;

} // namespace headroom

#endif
