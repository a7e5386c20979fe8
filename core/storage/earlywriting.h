// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace headroom {

/// From now on, what SQLite writes goes on its way to the disk while more is being made: the system
/// would keep it until the commit, which then waits for all of it at once. Nothing is promised by
/// this, and nothing left out: a commit still waits until everything is on the disk, and is told
/// of a disk that fails meanwhile. For the whole process, before the first database is opened; does
/// nothing where the system has no such call.
/// Source: sqlite3_vfs.xSetSystemCall; sync_file_range(2).
void writeEarly();

} // namespace headroom
