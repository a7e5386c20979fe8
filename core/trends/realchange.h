// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scores/difference.h"
#include "core/trends/series.h"

namespace headroom {

enum class ChangeKind {
    NotComparable, ///< too few answers on one side, or no earlier period
    WithinNoise,
    RealRise,
    RealDecline,
};

/// A change of one node between two windows of equal length, with the judgement that counts the
/// whole list of nodes (Benjamini-Hochberg). Rise and decline are in the sense of the score; a
/// metric where lower is better still "rises".
struct Change
{
    UnitRef unit;
    ChangeKind kind = ChangeKind::NotComparable;
    std::optional<Difference> difference;
    Tally before;
    Tally after;
};

/// Two neighbouring windows of complete months, the later one ending with the last complete month.
struct Windows
{
    DateRange before;
    DateRange after;
};

/// months is the length of each window; nothing when there are not enough complete months.
std::optional<Windows> latestWindows(const DataCalendar &calendar, int months);

/// Changes of all nodes between the windows, judged together.
QList<Change> changesOf(const ScoreCube &cube, const Metric &metric, const QList<UnitRef> &nodes,
    const Windows &windows, const Limits &limits);

} // namespace headroom
