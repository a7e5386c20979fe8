// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/metric.h"
#include "core/importing/mapping/valuecheck.h"

namespace headroom {

/// What the columns of a file become, and what only the user can tell.
struct ColumnMapping
{
    QList<PlannedColumn> columns; ///< all columns, in order
    QList<DerivedMeasure> derived;
    QList<Question> questions;
    IssueList issues; ///< personal columns, empty and repeated headings
};

/// Maps by choice first, then by headings that the values support; the strongest claim wins, no
/// field or measure is given twice. What stays unclear is ignored rather than wrong.
ColumnMapping mapColumns(
    const QList<ColumnLook> &looks, const ImportChoices &choices, const Catalogue &catalogue);

/// The heading of a column that this program adds to a file that it writes, so that it is not taken
/// for one of the survey's when the file is imported again.
QString ownHeading(const QString &words);

} // namespace headroom
