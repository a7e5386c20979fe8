// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/bulk/answerwriter.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

/// The columns of "incoming_block" that may be left empty, and what stands for them then. The
/// values of measures follow.
struct Optional
{
    const char *name;
    const char *nothing;
};

constexpr std::array Optionals{Optional{"external_id", "NULL"}, Optional{"second", "NULL"},
    Optional{"u0", "0"}, Optional{"u1", "0"}, Optional{"u2", "0"}, Optional{"u3", "0"},
    Optional{"u4", "0"}, Optional{"u5", "0"}, Optional{"u6", "0"}, Optional{"u7", "0"},
    Optional{"u8", "0"}, Optional{"order_reference", "NULL"}, Optional{"left_out", "0"},
    Optional{"comment", "NULL"}};

bool holdsText(const std::vector<ResponseBlock::TextRange> &ranges)
{
    return std::ranges::any_of(ranges, [](const auto &range) { return range.length > 0; });
}

template <typename Value> bool holdsOther(const std::vector<Value> &column, Value nothing)
{
    return std::ranges::any_of(column, [&](const Value &value) { return value != nothing; });
}

/// In the order of Optionals, then the measures.
std::vector<bool> filledColumns(const ResponseBlock &block)
{
    std::vector<bool> filled{holdsText(block.externalId), holdsOther(block.second, NoTime)};
    for (const std::vector<quint32> &units : block.units)
        filled.push_back(holdsOther(units, 0U));
    filled.push_back(holdsText(block.orderReference));
    filled.push_back(holdsOther(block.leftOut, LeftOut::No));
    filled.push_back(holdsText(block.comment));
    for (const std::vector<Steps> &values : block.values)
        filled.push_back(holdsOther(values, NoValue));
    return filled;
}

std::string insertText(
    const QList<MeasureColumn> &columns, const std::vector<bool> &filled, bool withId)
{
    std::string source;
    for (size_t i = 0; i < Optionals.size(); ++i)
        source += std::string(", ") + (filled[i] ? Optionals[i].name : Optionals[i].nothing);
    for (size_t i = Optionals.size(); i < filled.size(); ++i)
        source += filled[i] ? ", v" + std::to_string(i - Optionals.size()) : ", NULL";
    return std::string("INSERT INTO response (") + (withId ? "id, " : "")
        + "day, import_id, external_id, second" + unitColumnList()
        + ", order_reference, left_out, comment" + columnList(columns) + ") SELECT "
        + (withId ? "id, " : "") + "day, ?1" + source + " FROM incoming_block";
}

} // namespace

AnswerWriter::AnswerWriter(const Connection &connection, UnitRegister &&names,
    std::unique_ptr<BlockTable> table, QList<MeasureColumn> &&columns)
    : m_connection(&connection)
    , m_names(std::move(names))
    , m_table(std::move(table))
    , m_columns(std::move(columns))
{
    for (std::vector<UnitId> &units : m_units)
        units.assign(1, UnknownUnit);
}

Result<AnswerWriter> AnswerWriter::make(const Connection &connection, const Start &start)
{
    Result<QList<MeasureColumn>> columns = ensureMeasureColumns(connection, start.measures);
    if (!columns)
        return tl::unexpected(columns.error());
    Result<UnitRegister> names = UnitRegister::load(connection);
    if (!names)
        return tl::unexpected(names.error());
    auto table = BlockTable::attach(connection, columns->size());
    if (!table)
        return tl::unexpected(table.error());
    AnswerWriter writer(connection, std::move(*names), std::move(*table), std::move(*columns));
    writer.m_import = start.import;
    writer.m_last = start.lastResponse;
    return writer;
}

Result<void> AnswerWriter::learn(const ResponseBlock::NewName &name)
{
    const Result<UnitId> id = m_names.idOf(name.dimension, name.name);
    if (!id)
        return tl::unexpected(id.error());
    std::vector<UnitId> &units = m_units[static_cast<size_t>(name.dimension)];
    if (units.size() <= name.number)
        units.resize(name.number + 1, UnknownUnit);
    units[name.number] = *id;
    return {};
}

Result<void> AnswerWriter::write(const ResponseBlock &block)
{
    for (const ResponseBlock::NewName &name : block.newNames) {
        if (const Result<void> learned = learn(name); !learned)
            return learned;
    }
    if (block.rows() == 0)
        return {};
    Result<void> stored = store(block);
    m_table->show({});
    return stored;
}

Result<AnswerWriter::Inserts *> AnswerWriter::insertsFor(const ResponseBlock &block)
{
    const Filled filled = filledColumns(block);
    if (const auto known = m_inserts.find(filled); known != m_inserts.end())
        return &known->second;
    Result<Statement> first = m_connection->prepare(insertText(m_columns, filled, true));
    if (!first)
        return tl::unexpected(first.error());
    Result<Statement> rest = m_connection->prepare(insertText(m_columns, filled, false));
    if (!rest)
        return tl::unexpected(rest.error());
    first->bind(1, m_import);
    rest->bind(1, m_import);
    return &m_inserts.try_emplace(filled, Inserts{std::move(*first), std::move(*rest)})
                .first->second;
}

Result<void> AnswerWriter::store(const ResponseBlock &block)
{
    const Result<Inserts *> inserts = insertsFor(block);
    if (!inserts)
        return tl::unexpected(inserts.error());
    const qint64 firstId = m_last.value() + 1;
    m_last = ResponseId(m_last.value() + block.rows());
    m_table->show({&block, &m_units, firstId, 0, 1});
    if (const Result<void> stored = (*inserts)->first.run(); !stored)
        return stored;
    m_table->show({&block, &m_units, firstId, 1, block.keys.size()});
    if (const Result<void> stored = (*inserts)->rest.run(); !stored)
        return stored;
    if (sqlite3_last_insert_rowid(m_connection->handle()) != m_last.value())
        return failure(ErrorKind::StorageFailed, m_connection->path(), {}, u"ids of answers"_s);
    return {};
}

} // namespace headroom
