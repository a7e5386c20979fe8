// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/insight/monthsperformance.h"

#include "core/reports/indicators.h"
#include "core/reports/nodetallies.h"
#include "core/scores/scoring.h"

namespace headroom {

QList<Performance> monthsPerformances(
    const ReportSource &source, const Metric &perception, UnitRef unit, const DateRange &range)
{
    if (!source.filter.isEmpty())
        return {};
    QList<Metric> subjects = source.metricsWithAnswers();
    subjects.removeIf([&](const Metric &metric) {
        return !isMonthsPerformance(metric) || !isShownFor(metric, unit);
    });
    if (subjects.isEmpty())
        return {};
    const NodeTallies said(source, perception, range);
    const QList<UnitRef> units = QList<UnitRef>{unit} + source.cube.children(unit);
    QList<Performance> result;
    for (const Metric &subject : std::as_const(subjects)) {
        const NodeTallies ours(source, subject, range);
        for (const UnitRef &one : units) {
            const Tally figures = ours.of(one);
            const Tally answers = said.of(one);
            if (figures.n == 0 || answers.n == 0 || !isShownFor(subject, one))
                continue;
            Performance performance{subject.id, {}, subject.norm, one};
            performance.n = answers.n;
            performance.dissatisfied = answers.unfavourable;
            performance.months = MonthsFigure{scoreNumber(subject, figures), figures.n};
            result.append(performance);
        }
    }
    return result;
}

} // namespace headroom
