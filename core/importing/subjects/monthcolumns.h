// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/metric.h"
#include "core/importing/importplan.h"
#include "core/importing/mapping/valuecheck.h"

namespace headroom {

/// What is found when the columns of a file are the figures of places and months: the month and
/// every figure, by index of the column. A column that the user decided about is not in it.
struct MonthColumns
{
    QHash<int, ColumnChoice> columns;
};

/// Whether the records of a file are answers or places and months: the latter when it has a column
/// of months and at least one figure of a month, and no question that customers answer; or when the
/// user (or a saved mapping) says that a column is such a figure. A percentage whose values all lie
/// between 0 and 1 without a percent sign could be a fraction: askForFractions() asks.
std::optional<MonthColumns> monthColumns(
    const QList<ColumnLook> &looks, const ImportChoices &choices, const Catalogue &catalogue);

/// Takes out of a plan what does not belong to a place in a month: persons, comments, ratings and
/// the questions about them.
void keepMonthFigures(ImportPlan &plan, const Catalogue &catalogue);

/// Asks whether the first column of texts names the places, where no column does: figures of
/// several places must not be taken for those of the whole organisation.
void askForPlace(ImportPlan &plan, const QList<ColumnLook> &looks);

} // namespace headroom
