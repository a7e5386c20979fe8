// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/connection.h"

#include "core/storage/enginefault.h"

#include <sqlite3.h>

#include <QFile>

#include <utility>

namespace headroom {

namespace {

constexpr int BusyTimeoutMs = 3000;

} // namespace

void Connection::Close::operator()(sqlite3 *handle) const
{
    sqlite3_close_v2(handle);
}

Connection::Connection(sqlite3 *handle, QString path)
    : m_handle(handle)
    , m_path(std::move(path))
{
}

Result<Connection> Connection::open(const QString &path)
{
    sqlite3 *handle = nullptr;
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    const int code = sqlite3_open_v2(QFile::encodeName(path).constData(), &handle, flags, nullptr);
    Connection connection(handle, path);
    if (code != SQLITE_OK)
        return tl::unexpected(engineFault(handle, code, path));
    sqlite3_busy_timeout(handle, BusyTimeoutMs);
    return connection;
}

bool Connection::isReadOnly() const
{
    return sqlite3_db_readonly(m_handle.get(), "main") == 1;
}

Error Connection::fault(int code) const
{
    return engineFault(m_handle.get(), code, m_path);
}

Result<Statement> Connection::prepare(std::string_view sql) const
{
    sqlite3_stmt *statement = nullptr;
    const int code = sqlite3_prepare_v2(
        m_handle.get(), sql.data(), static_cast<int>(sql.size()), &statement, nullptr);
    if (code != SQLITE_OK)
        return tl::unexpected(fault(code));
    return Statement(m_handle.get(), statement, m_path);
}

Transaction::Transaction(const Connection &connection)
    : m_connection(&connection)
{
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
{
}

Result<Transaction> Transaction::begin(const Connection &connection)
{
    if (const Result<void> begun = connection.run("BEGIN IMMEDIATE"); !begun)
        return tl::unexpected(begun.error());
    return Transaction(connection);
}

Transaction::~Transaction()
{
    // After a full disk the engine has rolled back by itself; a second ROLLBACK would only fail.
    if (m_connection != nullptr && sqlite3_get_autocommit(m_connection->handle()) == 0)
        sqlite3_exec(m_connection->handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

Result<void> Transaction::commit()
{
    Result<void> committed = m_connection->run("COMMIT");
    if (committed)
        m_connection = nullptr;
    return committed;
}

} // namespace headroom
