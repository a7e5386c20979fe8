// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/importing/issue.h"
#include "core/importing/reading/encoding.h"
#include "core/importing/reading/record.h"

namespace headroom {

/// So that whoever reads many records can be stopped soon.
constexpr qint64 RecordsBetweenReports = 2048;

/// The records of a table one after the other, in bounded memory, whatever kind of file it is in.
class RecordSource
{
public:
    virtual ~RecordSource() = default;

    /// The next record, null after the last.
    virtual Result<const Record *> next() = 0;

    /// How far the reading is: from 0 to fileSize().
    virtual qint64 bytesRead() const = 0;
    virtual qint64 fileSize() const = 0;

    /// Of all bytes that were read; empty unless it was asked for.
    virtual QByteArray sha256() const = 0;

    /// Of all bytes that were read; null unless it was asked for and the file is a text.
    virtual const EncodingScan *encodingScan() const { return nullptr; }

    /// Rows of the file that were joined to the records handed over so far.
    virtual qint64 joinedRows() const { return 0; }

    /// What is worth knowing about the table as a whole; complete after the last record.
    virtual IssueList remarks() const { return {}; }
};

} // namespace headroom
