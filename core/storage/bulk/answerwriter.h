// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/bulk/blocktable.h"
#include "core/storage/unitstore.h"

#include <QStringList>

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

    Result<void> write(const ResponseBlock &block);

    const UnitNumbers &units() const { return m_units; }

    ResponseId lastResponse() const { return m_last; }

private:
    AnswerWriter(UnitRegister &&names, std::unique_ptr<BlockTable> table, Statement &&insert);
    Result<void> learn(const ResponseBlock::NewName &name);

    UnitRegister m_names;
    std::unique_ptr<BlockTable> m_table;
    Statement m_insert;
    UnitNumbers m_units;
    ImportId m_import;
    ResponseId m_last;
};

} // namespace headroom
