// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/metric.h"
#include "core/importing/mapping/valuecheck.h"

namespace headroom {

/// What decides how the answers of a rating's column are read.
struct ScaleGrounds
{
    const ColumnLook &look;
    const QList<ColumnLook> &looks; ///< of the whole file
    const ImportChoices &choices;
    const Catalogue &catalogue;
    const Words &words;
    const QList<Synonym> &synonyms;
    bool isUndirected = false; ///< the heading leaves open which end is the best
};

/// Words, labels and numbers without a score of a rating, and its direction where its answers tell
/// it; asks what they leave open. Amounts and figures stay as they are.
void decideScale(PlannedColumn &column, const ScaleGrounds &grounds, QList<Question> &questions,
    IssueList &issues);

} // namespace headroom
