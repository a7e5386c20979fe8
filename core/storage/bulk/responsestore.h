// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/answers/packedcolumn.h"
#include "core/domain/unit.h"
#include "core/storage/connection.h"

#include <QStringList>

#include <string>
#include <vector>

namespace headroom {

/// A measure that this database has a column for.
struct MeasureColumn
{
    qint64 id = 0;
    QString measure;
    std::string column; ///< in the table response; safe to put into SQL text

    bool operator==(const MeasureColumn &) const = default;
};

/// Sorted by id.
Result<QList<MeasureColumn>> loadMeasureColumns(const Connection &connection);

/// The columns of these measures in this order; missing ones are added inside the caller's
/// transaction. REQUIRES: names of a-z, 0-9 and hyphens, as the catalogue has them.
Result<QList<MeasureColumn>> ensureMeasureColumns(
    const Connection &connection, const QStringList &measures);

/// SQL for "this row of response is in the scores"; its columns need no other name.
constexpr const char *CountedRows = "left_out = 0 AND superseded_by IS NULL"
                                    " AND id NOT IN (SELECT response FROM omitted_answer)";

std::vector<qint64> idsOf(const QList<MeasureColumn> &columns);

/// "m_nps, m_csat_grade": for a list of columns in SQL text, with a comma in front of each.
std::string columnList(const QList<MeasureColumn> &columns);

/// The unit columns of response in the order of Dimension, each with a comma in front.
const char *unitColumnList();

} // namespace headroom
