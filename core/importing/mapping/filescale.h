// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/importing/mapping/valuecheck.h"

namespace headroom {

/// Zeros are a part of the scale, and not a few slips.
bool goesToZero(const ColumnFacts &facts);

/// The scale that the heading or the values name themselves: "(1-6)", "1 = poor, 6 = excellent",
/// "8/10", labels beside the numbers at both ends.
std::optional<NamedScale> namedScale(const ColumnLook &column, const Words &words);

/// The smallest and the largest of the numbers as texts, also with words around them; nothing when
/// there are none, or too many different values to tell.
QStringList numberRange(const ColumnLook &column, const Words &words);

/// From -2 to 2, or from -3 to 3: both ends occur more than once, and nothing beyond them.
std::optional<ScaleEnds> endsAroundZero(const ColumnLook &column, const Words &words);

/// How the column writes a scale of as many points as the measure has: as it names itself, from -2
/// to 2 where the numbers reach both, else as the measure does.
ScaleEnds fileEnds(const ColumnLook &column, const ScaleEnds &measure, const Words &words);

/// How many numbers of the column lie between these, both included.
qint64 numbersBetween(const ColumnLook &column, const ScaleEnds &ends, const Words &words);

/// The ends of the scale of effort in the column; nothing when the numbers leave it open.
std::optional<ScaleEnds> effortEnds(const ColumnLook &column, bool isReversed, const Words &words);

/// The measure of the same question on a scale of other ends: "csat-6" for "csat" and 0 to 5, or 1
/// to 6. The name of a measure that need not exist; empty for other questions.
QString measureOnScale(const QString &measure, const ScaleEnds &ends);

/// The measures that the numbers of a column leave open, the one given first; empty when they leave
/// no doubt.
QStringList measuresLeftOpen(
    const ColumnLook &column, const QString &measure, const ScaleEnds &ends, const Words &words);

} // namespace headroom
