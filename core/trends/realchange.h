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
    bool isHidden = false; ///< there are answers enough, but a score beside it would be given away
};

/// Two neighbouring windows of complete months, the later one ending with the last complete month.
struct Windows
{
    DateRange before;
    DateRange after;
};

/// months is the length of each window; nothing when there are not enough complete months.
std::optional<Windows> latestWindows(const DataCalendar &calendar, int months);

/// One change, not judged yet: NotComparable or WithinNoise. Both sides need the minimum for a
/// score.
Change changeBetween(
    const Metric &metric, const Tally &before, const Tally &after, const Limits &limits);

/// Finds the real ones among changes that are looked at together (Benjamini-Hochberg, 5 %).
void judgeTogether(QList<Change> &changes);

/// Of a unit whose score is hidden before or after: without counts.
Change hiddenChange(UnitRef unit);

/// Changes of all nodes between the windows, judged together.
QList<Change> changesOf(const ScoreCube &cube, const Metric &metric, const QList<UnitRef> &nodes,
    const Windows &windows, const Limits &limits);

} // namespace headroom
