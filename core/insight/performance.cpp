// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/insight/performance.h"

#include <cmath>
#include <map>

namespace headroom {

namespace {

UnitRef childOf(const AnswerColumns &columns, quint32 row, const UnitRef &within)
{
    const UnitId location = columns.unitOf(Dimension::Location, row);
    if (within.level() == Level::Organisation)
        return UnitRef::atLocation(location);
    return UnitRef::employeeAt(location, columns.unitOf(Dimension::Employee, row));
}

void add(Performance &performance, bool isWithin, bool isDissatisfied)
{
    ++performance.n;
    performance.within += isWithin ? 1 : 0;
    performance.dissatisfied += isDissatisfied ? 1 : 0;
    performance.dissatisfiedWithin += isWithin && isDissatisfied ? 1 : 0;
}

} // namespace

bool isNormMet(const Performance &performance)
{
    if (performance.n == 0 || !performance.norm)
        return false;
    if (performance.months)
        return performance.months->percent >= *performance.norm;
    return 100 * static_cast<double>(performance.within)
        >= *performance.norm * static_cast<double>(performance.n);
}

bool isMetButNotSatisfied(const Performance &performance)
{
    return isNormMet(performance) && performance.shareDissatisfied() >= ManyDissatisfied;
}

QList<Performance> performanceOf(const AnswerColumns &columns, const Catalogue &catalogue,
    const Metric &subject, const Metric &perception, const AnswerScope &scope)
{
    const std::vector<quint32> rows = rowsIn(columns, scope);
    const IndicatorValues ours = indicatorValues(columns, catalogue, subject, rows);
    const IndicatorValues theirs = indicatorValues(columns, catalogue, perception, rows);
    const Performance none{subject.id, subject.ownName, subject.norm, scope.within};
    Performance whole = none;
    std::map<UnitRef, Performance> children;
    for (size_t i = 0; i < rows.size(); ++i) {
        if (std::isnan(ours.values[i]) || std::isnan(theirs.values[i]))
            continue;
        const bool isWithin = ours.groups[i] > 0;
        const bool isDissatisfied = theirs.groups[i] < 0;
        add(whole, isWithin, isDissatisfied);
        if (scope.within.level() == Level::Employee)
            continue;
        const UnitRef child = childOf(columns, rows[i], scope.within);
        Performance &below = children.try_emplace(child, none).first->second;
        below.unit = child;
        add(below, isWithin, isDissatisfied);
    }
    QList<Performance> result;
    if (whole.n > 0)
        result.append(whole);
    for (const auto &[unit, performance] : children)
        result.append(performance);
    return result;
}

} // namespace headroom
