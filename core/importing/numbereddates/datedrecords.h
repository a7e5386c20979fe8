// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/importing/numbereddates/numbereddates.h"
#include "core/importing/reading/rewrittenrecords.h"

#include <QList>

namespace headroom {

/// The records of another source with the numbers in some columns written as the moments that they
/// stand for. What is no such number stays as it is.
class DatedRecords : public RewrittenRecords
{
public:
    DatedRecords(std::unique_ptr<RecordSource> records, QList<NumberedDates> columns);

private:
    void rewrite(Cells &cells) override;

    const QList<NumberedDates> m_columns;
};

} // namespace headroom
