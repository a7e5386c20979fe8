// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/enginefault.h"

#include <sqlite3.h>

#include <cerrno>

namespace headroom {

namespace {

bool isOutOfSpace(sqlite3 *handle)
{
    const int number = handle == nullptr ? 0 : sqlite3_system_errno(handle);
    return number == ENOSPC || number == EDQUOT || number == EFBIG;
}

ErrorKind kindOf(sqlite3 *handle, int code)
{
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorKind::DatabaseInUse;
    case SQLITE_FULL:
        return ErrorKind::DiskFull;
    case SQLITE_IOERR:
        return isOutOfSpace(handle) ? ErrorKind::DiskFull : ErrorKind::StorageFailed;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return ErrorKind::DatabaseReadOnly;
    case SQLITE_CORRUPT:
        return ErrorKind::DatabaseDamaged;
    case SQLITE_NOTADB:
        return ErrorKind::DatabaseIsNotOurs;
    case SQLITE_CANTOPEN:
        return ErrorKind::FileUnreadable;
    case SQLITE_INTERRUPT:
        return ErrorKind::Cancelled;
    default:
        return ErrorKind::StorageFailed;
    }
}

} // namespace

Error engineFault(sqlite3 *handle, int code, const QString &place)
{
    QString words = QString::fromUtf8(sqlite3_errstr(code));
    if (handle != nullptr && sqlite3_errcode(handle) != SQLITE_OK)
        words = QString::fromUtf8(sqlite3_errmsg(handle));
    return Error{kindOf(handle, code), place,
        words + QStringLiteral(" (SQLite ") + QString::number(code) + u')', {}};
}

} // namespace headroom
