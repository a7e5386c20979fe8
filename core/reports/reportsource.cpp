// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/reportsource.h"

namespace headroom {

QList<Metric> ReportSource::metricsWithAnswers() const
{
    QList<Metric> result;
    for (const Metric &metric : catalogue.metrics()) {
        const std::optional<MonthRange> months = cube.months(metric);
        // A column may hold nothing but values that are no answer to this indicator.
        if (months && cube.tally(metric, UnitRef::organisation(), *months).n > 0)
            result.append(metric);
    }
    return result;
}

} // namespace headroom
