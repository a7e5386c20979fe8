// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <atomic>
#include <thread>

namespace headroom {

/// From now on, what SQLite writes goes on its way to the disk while more is being made: the system
/// would keep it until the commit, which then waits for all of it at once. Nothing is promised by
/// this, and nothing left out: a commit still waits until everything is on the disk, and is told
/// of a disk that fails meanwhile. For the whole process, before the first database is opened; does
/// nothing where the system has no such call.
/// Source: sqlite3_vfs.xSetSystemCall; sync_file_range(2).
void writeEarly();

/// While it lives, a thread has the disk empty its own memory whenever much was sent: what only
/// arrived there has to be carried on before a commit may end. A hint like the other, on a nameless
/// file of its own: neither the database nor what SQLite is told of it are touched.
/// Source: fdatasync(2), which ends in a flush of the device; O_TMPFILE in open(2).
class EarlyFlushing
{
public:
    /// folder: where the database lies.
    explicit EarlyFlushing(const QString &folder);
    ~EarlyFlushing();
    Q_DISABLE_COPY_MOVE(EarlyFlushing)

private:
    std::atomic<bool> m_ends = false;
    std::thread m_thread;
};

} // namespace headroom
