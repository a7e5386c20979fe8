// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/importing/mapping/valuecheck.h"

#include <QSet>

namespace headroom {

/// The first column of dates becomes the day of the answer where no heading named one: of those
/// that need no further look only a start that nobody chose. settled: by index, grows with it.
void findDateColumn(
    QList<PlannedColumn> &columns, const QList<ColumnLook> &looks, QSet<qsizetype> &settled);

/// A text right of a rating, without a heading or as a part of the same question, is what was said
/// about that rating. settled: by index, grows with those found.
void findCommentColumns(
    QList<PlannedColumn> &columns, const QList<ColumnLook> &looks, QSet<qsizetype> &settled);

} // namespace headroom
