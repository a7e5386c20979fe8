// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/metric.h"
#include "core/domain/tally.h"

namespace headroom::test {

/// A metric of the catalogue that comes with the program; ends the test program when there is none.
Metric metric(const QString &id);

/// Counts of a net share or share.
Tally counts(qint64 favourable, qint64 neutral, qint64 unfavourable);

/// The tally of these values, in units of the metric's first measure.
Tally tallyOf(const Metric &metric, const QList<double> &values);

/// A value in steps of the metric's measures.
Steps steps(const Metric &metric, double value);

} // namespace headroom::test
