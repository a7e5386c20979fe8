// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/statement.h"

#include <memory>
#include <string_view>

namespace headroom {

/// One connection to one database file; made, used and destroyed in one thread. Everything that
/// speaks to the engine goes through it.
class Connection
{
public:
    /// Opens an existing file for reading and writing without looking into it. REQUIRES: path is
    /// absolute.
    static Result<Connection> open(const QString &path);

    const QString &path() const { return m_path; }

    /// For what only the engine's own interface offers: backup and bulk loading.
    sqlite3 *handle() const { return m_handle.get(); }

    /// The file or its folder cannot be written.
    bool isReadOnly() const;
    Error fault(int code) const;

    Result<Statement> prepare(std::string_view sql) const;

    /// Prepares, binds and runs one statement.
    template <typename... Values>
    Result<void> run(std::string_view sql, const Values &...values) const
    {
        return prepare(sql).and_then(
            [&](Statement &&statement) { return statement.bindAll(values...).run(); });
    }

    /// The first column of the only row; nothing when there is no row or it holds NULL.
    template <typename... Values>
    Result<std::optional<qint64>> integer(std::string_view sql, const Values &...values) const
    {
        std::optional<qint64> answer;
        Result<Statement> statement = prepare(sql);
        if (!statement)
            return tl::unexpected(statement.error());
        const Result<void> read = statement->bindAll(values...).forEachRow([&](const Row &row) {
            if (!row.isNull(0))
                answer = row.integer(0);
        });
        if (!read)
            return tl::unexpected(read.error());
        return answer;
    }

private:
    struct Close
    {
        void operator()(sqlite3 *handle) const;
    };

    Connection(sqlite3 *handle, QString path);

    std::unique_ptr<sqlite3, Close> m_handle;
    QString m_path;
};

/// A write transaction: takes the write lock at once, and is rolled back unless it was committed.
class Transaction
{
public:
    static Result<Transaction> begin(const Connection &connection);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    Result<void> commit();

private:
    explicit Transaction(const Connection &connection);

    const Connection *m_connection;
};

} // namespace headroom
