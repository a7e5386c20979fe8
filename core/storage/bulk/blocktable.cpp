// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/bulk/blocktable.h"

#include <sqlite3.h>

#include <string>

namespace headroom {

namespace {

constexpr const char *TableName = "incoming_block";

namespace incoming {
enum Column {
    Id,
    ExternalId,
    Day,
    Second,
    FirstUnit,
    Order = FirstUnit + DimensionCount,
    LeftOut,
    Comment,
    FirstValue,
};
} // namespace incoming

struct Table : sqlite3_vtab
{
    const BlockTable *source;
};

struct Cursor : sqlite3_vtab_cursor
{
    const BlockTable *source;
    size_t row;
};

const BlockTable *sourceOf(sqlite3_vtab_cursor *cursor)
{
    return static_cast<Cursor *>(cursor)->source;
}

int connectTable(
    sqlite3 *handle, void *client, int, const char *const *, sqlite3_vtab **made, char **)
{
    const auto *source = static_cast<const BlockTable *>(client);
    std::string columns = "id, external_id, day, second, u0, u1, u2, u3, u4, u5, u6, u7, u8,"
                          " order_reference, left_out, comment";
    for (qsizetype i = 0; i < source->measures(); ++i)
        columns += ", v" + std::to_string(i);
    const int code = sqlite3_declare_vtab(handle, ("CREATE TABLE x(" + columns + ")").c_str());
    if (code == SQLITE_OK)
        *made = new Table{{}, source};
    return code;
}

int disconnectTable(sqlite3_vtab *table)
{
    delete static_cast<Table *>(table);
    return SQLITE_OK;
}

int planQuery(sqlite3_vtab *, sqlite3_index_info *plan)
{
    plan->estimatedCost = 1;
    return SQLITE_OK;
}

int openCursor(sqlite3_vtab *table, sqlite3_vtab_cursor **made)
{
    *made = new Cursor{{}, static_cast<Table *>(table)->source, 0};
    return SQLITE_OK;
}

int closeCursor(sqlite3_vtab_cursor *cursor)
{
    delete static_cast<Cursor *>(cursor);
    return SQLITE_OK;
}

int toFirstRow(sqlite3_vtab_cursor *cursor, int, const char *, int, sqlite3_value **)
{
    static_cast<Cursor *>(cursor)->row = sourceOf(cursor)->view().begin;
    return SQLITE_OK;
}

int toNextRow(sqlite3_vtab_cursor *cursor)
{
    ++static_cast<Cursor *>(cursor)->row;
    return SQLITE_OK;
}

int isPastEnd(sqlite3_vtab_cursor *cursor)
{
    return static_cast<Cursor *>(cursor)->row >= sourceOf(cursor)->view().end ? 1 : 0;
}

void giveText(sqlite3_context *context, const ResponseBlock &block, ResponseBlock::TextRange range)
{
    // The block outlives the statement that reads it, so the engine need not copy the text.
    if (range.length > 0)
        sqlite3_result_text(
            context, block.text.data() + range.offset, static_cast<int>(range.length), nullptr);
}

void giveValue(sqlite3_context *context, Steps value)
{
    if (value != NoValue)
        sqlite3_result_int64(context, value);
}

void giveUnit(sqlite3_context *context, const BlockTable::View &view, size_t dimension, size_t row)
{
    const quint32 number = view.block->units[dimension][row];
    sqlite3_result_int64(context, (*view.units)[dimension][number].value());
}

void giveFixedColumn(sqlite3_context *context, const BlockTable::View &view, size_t row, int column)
{
    const ResponseBlock &block = *view.block;
    switch (column) {
    case incoming::Id:
        return sqlite3_result_int64(context, view.firstId + static_cast<qint64>(row));
    case incoming::ExternalId:
        return giveText(context, block, block.externalId[row]);
    case incoming::Day:
        return sqlite3_result_int64(context, block.day[row]);
    case incoming::Second:
        return giveValue(context, block.second[row] == NoTime ? NoValue : block.second[row]);
    case incoming::Order:
        return giveText(context, block, block.orderReference[row]);
    case incoming::LeftOut:
        return sqlite3_result_int(context, static_cast<int>(block.leftOut[row]));
    case incoming::Comment:
        return giveText(context, block, block.comment[row]);
    default:
        break;
    }
}

int giveColumn(sqlite3_vtab_cursor *cursor, sqlite3_context *context, int column)
{
    const BlockTable::View &view = sourceOf(cursor)->view();
    const size_t row = static_cast<Cursor *>(cursor)->row;
    if (column >= incoming::FirstValue)
        giveValue(
            context, view.block->values[static_cast<size_t>(column - incoming::FirstValue)][row]);
    else if (column >= incoming::FirstUnit && column < incoming::Order)
        giveUnit(context, view, static_cast<size_t>(column - incoming::FirstUnit), row);
    else
        giveFixedColumn(context, view, row, column);
    return SQLITE_OK;
}

int giveRowId(sqlite3_vtab_cursor *cursor, sqlite3_int64 *id)
{
    *id = static_cast<sqlite3_int64>(static_cast<Cursor *>(cursor)->row);
    return SQLITE_OK;
}

/// Without xCreate the table exists by its name alone, in every schema, and is never stored.
sqlite3_module blockModule()
{
    sqlite3_module module{};
    module.xConnect = connectTable;
    module.xDisconnect = disconnectTable;
    module.xBestIndex = planQuery;
    module.xOpen = openCursor;
    module.xClose = closeCursor;
    module.xFilter = toFirstRow;
    module.xNext = toNextRow;
    module.xEof = isPastEnd;
    module.xColumn = giveColumn;
    module.xRowid = giveRowId;
    return module;
}

const sqlite3_module Module = blockModule();

} // namespace

BlockTable::BlockTable(const Connection &connection, qsizetype measures)
    : m_connection(&connection)
    , m_measures(measures)
{
}

BlockTable::~BlockTable()
{
    sqlite3_create_module(m_connection->handle(), TableName, nullptr, nullptr);
}

Result<std::unique_ptr<BlockTable>> BlockTable::attach(
    const Connection &connection, qsizetype measures)
{
    std::unique_ptr<BlockTable> table(new BlockTable(connection, measures));
    const int code = sqlite3_create_module(connection.handle(), TableName, &Module, table.get());
    if (code != SQLITE_OK)
        return tl::unexpected(connection.fault(code));
    return table;
}

} // namespace headroom
