// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/rounds/fixedround.h"

namespace headroom {

/// A fixed round as JSON with sorted names and no spaces, so that equal rounds give equal bytes:
/// rules, organisation, round, limits, files, names by id, sheets and targets. A unit is [level,
/// location, employee]; a tally [n, favourable, neutral, unfavourable, sum, sum of squares], the
/// sums as text; a unit of a target {unit, parent, n, score, start, target, status, baseline,
/// yearBefore}. Where comments were read, said: {unit, metric, good and bad: {comments, shown,
/// reasons: [[reason, how many name it]]}}; where own indicators serve the round, subgoals:
/// {id, name, goal, counted, lower, norm, values: {unit, state, value, answers, indicative}}.
QByteArray toRecord(const FixedRound &fixed);

/// Nothing for what toRecord() did not write. at and sha256 are left to the caller.
std::optional<FixedRound> fromRecord(const QByteArray &record);

} // namespace headroom
