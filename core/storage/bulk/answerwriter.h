// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/bulk/blocktable.h"
#include "core/storage/bulk/responsestore.h"
#include "core/storage/stores/unitstore.h"

#include <QStringList>

#include <map>

namespace headroom {

/// Stores the answers of one import block by block, inside the caller's transaction.
class AnswerWriter
{
public:
    /// What an import needs to know before its first answer.
    struct Start
    {
        ImportId import;
        ResponseId lastResponse; ///< the highest id given out so far
        QStringList measures; ///< in the order of ResponseBlock::values
    };

    static Result<AnswerWriter> make(const Connection &connection, const Start &start);

    /// Errors: also StorageFailed when the engine numbered the answers otherwise.
    Result<void> write(const ResponseBlock &block);

    const UnitNumbers &units() const { return m_units; }

    const QList<MeasureColumn> &measures() const { return m_columns; }

    ResponseId lastResponse() const { return m_last; }

private:
    /// Which columns of a block hold anything: the engine is not asked to copy the others row by
    /// row.
    using Filled = std::vector<bool>;

    struct Inserts
    {
        Statement first; ///< a row with its id
        Statement rest; ///< rows whose ids follow on, which the engine need not look for
    };

    AnswerWriter(const Connection &connection, UnitRegister &&names,
        std::unique_ptr<BlockTable> table, QList<MeasureColumn> &&columns);
    Result<void> learn(const ResponseBlock::NewName &name);
    Result<Inserts *> insertsFor(const ResponseBlock &block);
    Result<void> store(const ResponseBlock &block);

    const Connection *m_connection;
    UnitRegister m_names;
    std::unique_ptr<BlockTable> m_table;
    QList<MeasureColumn> m_columns;
    std::map<Filled, Inserts> m_inserts;
    UnitNumbers m_units;
    ImportId m_import;
    ResponseId m_last;
};

} // namespace headroom
