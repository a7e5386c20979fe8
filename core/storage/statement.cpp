// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/statement.h"

#include "core/storage/enginefault.h"

#include <sqlite3.h>

namespace headroom {

bool Row::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 Row::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double Row::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

QString Row::text(int column) const
{
    return QString::fromUtf8(bytes(column));
}

QByteArray Row::blob(int column) const
{
    return bytes(column).toByteArray();
}

QByteArrayView Row::bytes(int column) const
{
    // The pointer must be asked for before the length: it may convert the value.
    const void *start = sqlite3_column_blob(m_statement, column);
    const int length = sqlite3_column_bytes(m_statement, column);
    return {static_cast<const char *>(start), length};
}

void Statement::Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

Statement::Statement(sqlite3 *handle, sqlite3_stmt *statement, QString place)
    : m_handle(handle)
    , m_statement(statement)
    , m_place(std::move(place))
{
}

Statement &Statement::bind(int index, double value)
{
    return note(sqlite3_bind_double(m_statement.get(), index, value));
}

Statement &Statement::bind(int index, const QString &value)
{
    const QByteArray utf8 = value.toUtf8();
    return note(sqlite3_bind_text64(m_statement.get(), index, utf8.constData(),
        static_cast<sqlite3_uint64>(utf8.size()), SQLITE_TRANSIENT, SQLITE_UTF8));
}

Statement &Statement::bind(int index, const QByteArray &value)
{
    return note(sqlite3_bind_blob64(m_statement.get(), index, value.constData(),
        static_cast<sqlite3_uint64>(value.size()), SQLITE_TRANSIENT));
}

Statement &Statement::bind(int index, std::nullopt_t)
{
    return note(sqlite3_bind_null(m_statement.get(), index));
}

Statement &Statement::bindInteger(int index, qint64 value)
{
    return note(sqlite3_bind_int64(m_statement.get(), index, value));
}

Statement &Statement::note(int code)
{
    if (m_bindCode == SQLITE_OK)
        m_bindCode = code;
    return *this;
}

Result<void> Statement::run()
{
    return forEachRow([](const Row &) {});
}

Result<bool> Statement::step()
{
    const int code = m_bindCode != SQLITE_OK ? m_bindCode : sqlite3_step(m_statement.get());
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE) {
        reset();
        return false;
    }
    const Error error = engineFault(m_handle, code, m_place);
    reset();
    return tl::unexpected(error);
}

void Statement::reset()
{
    m_bindCode = SQLITE_OK;
    sqlite3_reset(m_statement.get());
}

} // namespace headroom
