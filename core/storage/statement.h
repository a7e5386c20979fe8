// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/id.h"

#include <QByteArray>

#include <concepts>
#include <memory>
#include <optional>
#include <type_traits>

struct sqlite3;
struct sqlite3_stmt;

namespace headroom {

/// The current row of a statement: typed reads by column index from 0. Valid until the next step.
class Row
{
public:
    explicit Row(sqlite3_stmt *statement)
        : m_statement(statement)
    {
    }

    bool isNull(int column) const;
    qint64 integer(int column) const;
    double real(int column) const;
    QString text(int column) const;
    QByteArray blob(int column) const;
    /// The bytes where the engine keeps them: valid until the next step, no copy.
    QByteArrayView bytes(int column) const;

    template <typename T> T id(int column) const { return T(integer(column)); }

private:
    sqlite3_stmt *m_statement;
};

/// A prepared statement. Values are bound by position from 1, never put into the text. Whatever
/// goes wrong while binding or stepping is reported by run() or forEachRow(): a loop over rows
/// cannot end early without its error being seen.
class Statement
{
public:
    Statement(sqlite3 *handle, sqlite3_stmt *statement, QString place);

    template <std::integral T> Statement &bind(int index, T value)
    {
        return bindInteger(index, static_cast<qint64>(value));
    }

    template <typename Tag> Statement &bind(int index, Id<Tag> id)
    {
        return bindInteger(index, id.value());
    }

    Statement &bind(int index, double value);
    Statement &bind(int index, const QString &value);
    Statement &bind(int index, const QByteArray &value); ///< as a blob
    Statement &bind(int index, std::nullopt_t);

    template <typename T> Statement &bind(int index, const std::optional<T> &value)
    {
        return value ? bind(index, *value) : bind(index, std::nullopt);
    }

    template <typename... Values> Statement &bindAll(const Values &...values)
    {
        int index = 0;
        (bind(++index, values), ...);
        return *this;
    }

    /// Steps to the end and makes the statement ready for new values.
    Result<void> run();

    /// visit takes a const Row & and returns nothing, or a Result<void> whose failure ends the
    /// reading.
    template <typename Visitor> Result<void> forEachRow(Visitor visit)
    {
        for (;;) {
            const Result<bool> more = step();
            if (!more)
                return tl::unexpected(more.error());
            if (!*more)
                return {};
            if constexpr (std::is_void_v<std::invoke_result_t<Visitor, const Row &>>) {
                visit(Row(m_statement.get()));
            } else if (Result<void> visited = visit(Row(m_statement.get())); !visited) {
                reset();
                return visited;
            }
        }
    }

private:
    struct Finalize
    {
        void operator()(sqlite3_stmt *statement) const;
    };

    Statement &bindInteger(int index, qint64 value);
    Statement &note(int code);
    Result<bool> step();
    void reset();

    sqlite3 *m_handle;
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
    QString m_place;
    int m_bindCode = 0;
};

} // namespace headroom
