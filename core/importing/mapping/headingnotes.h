// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/importing/mapping/valuecheck.h"

#include <QSet>

namespace headroom {

/// Tells the columns with personal data, by their index, ratings that the survey tool wrote as
/// codes, and headings that are empty or repeated.
void noteHeadings(const QList<PlannedColumn> &columns, const QList<ColumnLook> &looks,
    const QSet<qsizetype> &personal, const QList<Synonym> &synonyms, IssueList &issues);

} // namespace headroom
