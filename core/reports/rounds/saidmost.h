// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/round.h"

#include <QHash>

namespace headroom {

struct ReportSource;

/// A reason, and how many comments of a group name it.
struct SaidReason
{
    QString reason; ///< Lexicon::reasons()
    qint64 naming = 0;

    bool operator==(const SaidReason &) const = default;
};

/// The comments that came with favourable, or with unfavourable, answers.
struct SaidGroup
{
    qint64 comments = 0;
    bool isShown = false; ///< there are enough of them, and none beside it can be worked out
    QList<SaidReason> reasons; ///< at most MostSaid, the most named first

    bool operator==(const SaidGroup &) const = default;
};

/// What the customers of one unit say most in the baseline of a round.
struct SaidMost
{
    QString metric; ///< whose answers the comments came with
    SaidGroup unfavourable;
    SaidGroup favourable;

    bool isShown() const { return unfavourable.isShown || favourable.isShown; }

    bool operator==(const SaidMost &) const = default;
};

constexpr qsizetype MostSaid = 3;
constexpr qint64 LeastNaming = 2; ///< what one customer said is not what customers say most

/// Of every unit of the round's tree with a comment in the baseline, for the first indicator of the
/// round that customers give an answer to: from the comments of the source, nothing while these
/// were not read. Groups under the limit for comments are not shown, and as many more as it takes
/// that none can be worked out: hiddenNodes(). One pass over the comments.
QHash<UnitRef, SaidMost> saidMost(const ReportSource &source, const Round &round);

} // namespace headroom
