// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/metric.h"
#include "core/domain/score.h"

#include <QStringView>

namespace headroom {

/// Adds count answers of the value (in steps of the measure) to the tally, by the metric's bands.
/// Values that are not valid for the metric, and measures it is not made of, add nothing.
void addToTally(Tally &tally, const Metric &metric, QStringView measure, Steps value, qint64 count);
void addToTally(Tally &tally, const Banding &banding, Steps value, qint64 count);

/// The exact score of a tally on the metric's scale. method.md section 1. REQUIRES: tally.n > 0.
Fraction scoreValue(const Metric &metric, const Tally &tally);

/// 95 % interval: adjusted Wald (Rocks 2016) for net shares, Wilson for shares, Student t for means
/// and amounts; clamped to the scale. method.md section 2. One answer of a mean gives the whole
/// scale. REQUIRES: tally.n > 0.
Interval scoreInterval(const Metric &metric, const Tally &tally);

/// The score as it may be shown under the organisation's limits (method.md section 4).
ScoreResult scoreOf(const Metric &metric, const Tally &tally, const Limits &limits);

/// The middle value of a distribution in units (the mean of the two middle ones for an even n);
/// exact.
Fraction median(const Distribution &distribution, qint64 resolution);

} // namespace headroom
