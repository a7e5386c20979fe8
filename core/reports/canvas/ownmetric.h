// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/selection.h"
#include "core/reports/canvas/canvasvalues.h"
#include "core/trends/series.h"

namespace headroom {

/// "own:7": an own indicator where the id of one of the catalogue can stand.
QString ownMetricId(IndicatorId id);

/// The id of what is looked at: the own indicator where there is one, else the metric.
QString shownMetric(const Selection &selection);

/// The source with the own indicator among the metrics of its catalogue, for pages that show it
/// like any other: a scale without ends where it has none, no groups, no targets; not per employee
/// where a part of it is not. The source as it is when there is none of that id, or when nothing is
/// measured of it.
ReportSource withOwnMetric(const ReportSource &source, IndicatorId own);

/// Null for a metric of the catalogue.
const OwnIndicator *ownIndicator(const ReportSource &source, const Metric &metric);

/// The parts that keep an own indicator from being computed per employee: figures of months, which
/// are kept per location, and what is never shown per employee. Ids of the catalogue.
QStringList partsNotPerEmployee(const ReportSource &source, IndicatorId own);

/// The values of one own indicator as scores. n counts the answers to the part of it that has the
/// fewest. The source must outlive it.
class OwnScores
{
public:
    /// REQUIRES: the metric came from withOwnMetric(). units: those that will be asked about; a
    /// unit's siblings are looked at, too, so that none can be worked out.
    OwnScores(const ReportSource &source, const Metric &metric, const QList<UnitRef> &units);

    const OwnIndicator &indicator() const { return *m_indicator; }

    IndicatorValue value(UnitRef unit, const DateRange &range);
    ScoreResult score(UnitRef unit, const DateRange &range);
    /// Empty by week: parts of it are kept by month.
    Series series(UnitRef unit, Granularity granularity, const DateRange &range);

private:
    const ReportSource &m_source;
    const OwnIndicator *m_indicator;
    CanvasValues m_values;
};

} // namespace headroom
