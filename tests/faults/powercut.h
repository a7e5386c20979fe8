// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <memory>

namespace headroom::test {

struct FailingDisk;

/// A disk whose power fails. While it lives it is the file system of SQLite in this process and
/// remembers what of a database and its journal was synced: what was not is, after the failure, on
/// the disk or not, sector by sector and name by name, as chance has it. The rules are those of a
/// POSIX file system at its worst: a sync of a file keeps its bytes, a sync of the folder (which
/// SQLite asks for at the first sync of a new journal, and with synchronous = EXTRA when it deletes
/// one) keeps the names in it. Nothing is really synced, so that a run takes milliseconds.
class PowerCut
{
public:
    explicit PowerCut(const QString &database);
    ~PowerCut();
    PowerCut(const PowerCut &) = delete;
    PowerCut &operator=(const PowerCut &) = delete;

    /// Takes the files as they are now for what is on the disk. During the given operation, counted
    /// from one, the power fails: it may or may not reach the disk, and it and all later ones give
    /// an error. Zero: it does not fail by itself. REQUIRES: the database is closed.
    void start(int failAt = 0);
    /// Writes, truncations, syncs and deletions since the start.
    int operations() const;
    /// Makes the files what the disk holds when the power comes back; the power stays on from here.
    /// Until the next start() each call does so for the same failure: with another seed, what was
    /// not synced has another fate. REQUIRES: the database is closed.
    void restart(quint32 seed);

private:
    void watch(int failAt);

    std::unique_ptr<FailingDisk> m_disk;
};

} // namespace headroom::test
