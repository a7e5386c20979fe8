// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/metric.h"
#include "core/importing/mapping/synonyms.h"
#include "core/importing/sniffing/columnprofile.h"
#include "core/importing/tools/toolprofile.h"

namespace headroom {

/// A column as the mapping sees it.
struct ColumnLook
{
    QString heading;
    QString key; ///< headingKey(heading)
    ColumnFacts facts;
    const ToolColumn *tool = nullptr; ///< what the survey tool says that it writes here
    QString question = {}; ///< that this column is a part of, where several heading rows say so
};

/// Whether the values of a column can be what its heading says. A clear heading needs less support
/// from the values than a phrase in a question.
bool valuesFit(const ColumnLook &column, const Synonym &synonym, bool isExact, const Words &words);

/// Whether the values are what the survey tool writes in such a column: a tool may leave it empty,
/// and its heading may stand over something else.
bool fitsTool(const ColumnLook &column);

/// Whether nearly every value is another one.
bool identifierFits(const ColumnFacts &facts);

/// Whether the column is one choice of a question: its only value ends its heading. Such a column
/// says who chose it, and nothing about those who chose otherwise.
bool isChoice(const ColumnLook &column);

/// Whether the column holds the amounts that its heading says, in a unit that nothing tells.
bool lacksUnit(const ColumnLook &column, const Synonym &synonym, bool isExact, const Words &words);

/// The measure of effort by the scale named in the heading or by the values, empty when they leave
/// it open; other names as they are.
QString measureOf(const ColumnLook &column, const Synonym &synonym, const Words &words);

/// The unit in which an amount is written: from the heading, "seconds" for h:mm:ss, else empty.
QString amountUnitOf(const ColumnLook &column, const Words &words);

/// Whether it is the measure of what a customer spends: no score, and no question that customers
/// answer.
bool isSpending(const Catalogue &catalogue, const QString &measure);

/// Numbers on a short scale that could be several measures.
bool looksLikeRating(const ColumnFacts &facts);

/// Words or numbers on some scale, under a heading that speaks of a rating.
bool couldBeRating(const ColumnLook &column, const Synonym &synonym);

} // namespace headroom
