// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/importing/importplan.h"

namespace headroom {

/// What the columns of a file became, kept under a name for later files of the same survey.
struct SavedMapping
{
    QString name;
    QList<PlannedColumn> columns; ///< all of them: what columnsToJson() keeps
    std::optional<DateOrder> dateOrder; ///< how dates are read when a file leaves both orders open
    QStringList longTable = {}; ///< headings of key, question and answer where it has a row per
                                ///< question
    std::optional<QByteArray> timeZone = {}; ///< as ImportChoices::timeZone, where the user said so

    bool operator==(const SavedMapping &) const = default;
};

SavedMapping mappingOf(const ImportPlan &plan, const QString &name);

/// What a saved mapping says about the columns of a file.
struct MappingFit
{
    MappingMatch match;
    QHash<int, ColumnChoice> columns; ///< by index in the file
    QHash<int, QList<double>> noScore; ///< as ImportChoices::noScore
    std::optional<DateOrder> dateOrder;
    std::optional<QByteArray> timeZone = {};
    double likeness = 0; ///< headings in both, as a share of the headings in either: 0 ... 1
};

/// Columns are found by their normalised heading, equal ones in their order, never by position.
/// Nothing when the file has no column that the mapping uses.
std::optional<MappingFit> fitMapping(const SavedMapping &mapping, const QStringList &headings);

/// The columns of a table with a row per question that a saved mapping was made from: of the one of
/// that name, else of the first that the headings of these rows have. Nothing when there is none.
std::optional<LongColumns> savedLongColumns(const QList<SavedMapping> &mappings,
    const std::optional<QString> &name, const QStringList &headings);

/// The mapping that is most like the headings of a file: the day and a rating are there, at least
/// half of the columns that it uses, and 60 % of all headings.
std::optional<MappingFit> recogniseMapping(
    const QList<SavedMapping> &mappings, const QStringList &headings);

} // namespace headroom
