// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/metric.h"
#include "core/domain/ownindicator.h"

namespace headroom {

/// The measure that the column of an own indicator is kept as, and the metric that is its mean:
/// "own-7", or "own-7-time" for times. These are kept in seconds whatever their unit, all others in
/// thousandths: neither another unit nor another scale changes what a kept value means.
QString ownMeasureId(const OwnIndicator &indicator);

/// The own indicator whose column a measure is kept for; 0 for a measure of the catalogue.
IndicatorId indicatorOfMeasure(const QString &measure);

/// Whether such a measure is kept as a time.
bool isOwnTimeMeasure(const QString &measure);

/// The columns of those own indicators that are read from one.
QList<OwnColumn> ownColumns(const QList<OwnIndicator> &indicators);

} // namespace headroom
