// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/metrics.h"

#include "core/scores/scoring.h"

#include <cmath>

namespace headroom::test {

Metric metric(const QString &id)
{
    static const Catalogue catalogue = Catalogue::builtIn();
    const Metric *found = catalogue.metric(id);
    if (!found)
        qFatal("no metric %s", qPrintable(id));
    return *found;
}

Tally counts(qint64 favourable, qint64 neutral, qint64 unfavourable)
{
    Tally tally;
    tally.n = favourable + neutral + unfavourable;
    tally.favourable = favourable;
    tally.neutral = neutral;
    tally.unfavourable = unfavourable;
    return tally;
}

Tally tallyOf(const Metric &metric, const QList<double> &values)
{
    Tally tally;
    for (const double value : values)
        addToTally(tally, metric.bandings.first(), steps(metric, value), 1);
    return tally;
}

Steps steps(const Metric &metric, double value)
{
    return std::llround(value * static_cast<double>(metric.resolution));
}

} // namespace headroom::test
