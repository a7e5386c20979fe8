// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/bulk/answerwriter.h"

#include "core/storage/bulk/responsestore.h"

namespace headroom {

namespace {

std::string insertText(const QList<MeasureColumn> &columns)
{
    std::string values;
    for (qsizetype i = 0; i < columns.size(); ++i)
        values += ", v" + std::to_string(i);
    return std::string("INSERT INTO response (id, import_id, external_id, day, second")
        + unitColumnList() + ", order_reference, left_out, comment" + columnList(columns)
        + ") SELECT id, import_id, external_id, day, second, u0, u1, u2, u3, u4, u5, u6, u7,"
          " order_reference, left_out, comment"
        + values + " FROM incoming_block";
}

} // namespace

AnswerWriter::AnswerWriter(
    UnitRegister &&names, std::unique_ptr<BlockTable> table, Statement &&insert)
    : m_names(std::move(names))
    , m_table(std::move(table))
    , m_insert(std::move(insert))
{
    for (std::vector<UnitId> &units : m_units)
        units.assign(1, UnknownUnit);
}

Result<AnswerWriter> AnswerWriter::make(const Connection &connection, const Start &start)
{
    const Result<QList<MeasureColumn>> columns = ensureMeasureColumns(connection, start.measures);
    if (!columns)
        return tl::unexpected(columns.error());
    Result<UnitRegister> names = UnitRegister::load(connection);
    if (!names)
        return tl::unexpected(names.error());
    auto table = BlockTable::attach(connection, columns->size());
    if (!table)
        return tl::unexpected(table.error());
    Result<Statement> insert = connection.prepare(insertText(*columns));
    if (!insert)
        return tl::unexpected(insert.error());
    AnswerWriter writer(std::move(*names), std::move(*table), std::move(*insert));
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
    m_table->show({&block, &m_units, m_import, m_last.value() + 1});
    Result<void> stored = m_insert.run();
    m_table->show({});
    m_last = ResponseId(m_last.value() + block.rows());
    return stored;
}

} // namespace headroom
