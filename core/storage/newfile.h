// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

namespace headroom {

/// A private file in the making, "name.part", mode 0600: it gets its name only when it is complete,
/// and is removed when it never is. Missing folders are made with mode 0700.
class NewFile
{
public:
    /// Errors: FileExists, FolderNotWritable, DiskFull. A leftover "name.part" is replaced.
    static Result<NewFile> make(const QString &path);
    NewFile(NewFile &&other) noexcept;
    NewFile &operator=(NewFile &&) = delete;
    ~NewFile();

    /// Where it is written meanwhile.
    QString path() const;
    /// Gives it its name and makes the name durable; never replaces a file that has come to exist.
    Result<void> publish();

private:
    explicit NewFile(QString target);

    QString m_target; ///< empty when published or moved from
};

/// Gives a second name to a file, in a private folder that is made when it is missing; the bytes
/// are not written again where the file system can do without. Errors: FileExists,
/// FolderNotWritable, DiskFull, WriteFailed.
Result<void> keepAs(const QString &file, const QString &name);

/// Gives a file the name of another, which is gone then, in one step. Errors: FolderNotWritable,
/// DiskFull.
Result<void> takePlace(const QString &file, const QString &name);

} // namespace headroom
