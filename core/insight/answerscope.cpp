// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/insight/answerscope.h"

#include <algorithm>
#include <limits>

namespace headroom {

namespace {

/// Yes or no of the organisation's own records (on time, from stock), not said by customers.
bool isRecorded(const Measure &measure)
{
    return measure.kind == MeasureKind::YesNo && measure.id != QLatin1String("satisfied")
        && measure.id != QLatin1String("recommended");
}

const Measure *firstMeasure(const Catalogue &catalogue, const Metric &metric)
{
    return metric.bandings.isEmpty() ? nullptr : catalogue.measure(metric.bandings.first().measure);
}

qint8 groupOf(const Banding &banding, Steps value)
{
    const bool lower = banding.lowerIsFavourable;
    const auto reaches = [&](Steps bound) { return lower ? value <= bound : value >= bound; };
    if (reaches(banding.favourableFrom))
        return 1;
    return reaches(banding.neutralFrom) ? qint8{0} : qint8{-1};
}

/// From steps to what is compared: a line, so that correlations do not change by it.
struct Scale
{
    double lowest = 0;
    double unit = 1;
};

Scale scaleOf(const Measure &measure, bool isShare)
{
    const auto resolution = static_cast<double>(measure.resolution);
    if (!isShare || !measure.lowest || !measure.highest)
        return {0, resolution};
    return {*measure.lowest * resolution, (*measure.highest - *measure.lowest) * resolution};
}

} // namespace

ScopeTest::ScopeTest(const AnswerColumns &columns, const AnswerScope &scope)
    : m_day(columns.day)
    , m_first(dayNumber(scope.range.first))
    , m_last(dayNumber(scope.range.last))
{
    for (int i = 0; i < scope.within.depth(); ++i)
        require(columns, dimensionOf(scope.within.step(i).level), scope.within.step(i).unit);
    for (const auto &[dimension, unit] : scope.filter.asKeyValueRange())
        require(columns, dimension, unit);
}

void ScopeTest::require(const AnswerColumns &columns, Dimension dimension, UnitId unit)
{
    m_units.emplace_back(&columns.units[static_cast<size_t>(dimension)], unit.value());
}

bool ScopeTest::contains(size_t row) const
{
    const Steps day = m_day[row];
    return day >= m_first && day <= m_last && std::ranges::all_of(m_units, [row](const auto &unit) {
        return (*unit.first)[row] == unit.second;
    });
}

std::vector<quint32> rowsIn(const AnswerColumns &columns, const AnswerScope &scope)
{
    const ScopeTest test(columns, scope);
    std::vector<quint32> rows;
    for (size_t row = 0; row < columns.rows(); ++row) {
        if (test.contains(row))
            rows.push_back(static_cast<quint32>(row));
    }
    return rows;
}

IndicatorValues indicatorValues(const AnswerColumns &columns, const Catalogue &catalogue,
    const Metric &metric, const std::vector<quint32> &rows)
{
    IndicatorValues result;
    result.values.assign(rows.size(), std::numeric_limits<double>::quiet_NaN());
    result.groups.assign(rows.size(), 0);
    std::vector<quint8> given(rows.size(), 0); // measures of the indicator in the answer
    for (const Banding &banding : metric.bandings) {
        const qsizetype column = columns.measures.indexOf(banding.measure);
        const Measure *measure = catalogue.measure(banding.measure);
        if (column < 0 || measure == nullptr)
            continue;
        const Scale scale = scaleOf(*measure, metric.bandings.size() > 1);
        const PackedColumn &values = columns.values[static_cast<size_t>(column)];
        for (size_t i = 0; i < rows.size(); ++i) {
            const Steps value = values[rows[i]];
            if (value == NoValue || (banding.validFrom && value < *banding.validFrom))
                continue;
            const double share = (static_cast<double>(value) - scale.lowest) / scale.unit;
            const qint8 group = groupOf(banding, value);
            const bool isFirst = given[i]++ == 0;
            result.values[i] =
                isFirst ? share : result.values[i] + (share - result.values[i]) / given[i];
            result.groups[i] = isFirst ? group : std::min(result.groups[i], group);
        }
    }
    return result;
}

bool isPerception(const Catalogue &catalogue, const Metric &metric)
{
    const Measure *measure = firstMeasure(catalogue, metric);
    return measure != nullptr && metric.hasGroups && !isRecorded(*measure)
        && (measure->kind == MeasureKind::Rating || measure->kind == MeasureKind::YesNo);
}

bool isOwnPerformance(const Catalogue &catalogue, const Metric &metric)
{
    const Measure *measure = firstMeasure(catalogue, metric);
    return measure != nullptr && metric.kind == MetricKind::Share
        && (measure->kind == MeasureKind::Amount || isRecorded(*measure));
}

bool isMonthsPerformance(const Metric &metric)
{
    return metric.ofMonths && metric.ofOurWork && metric.kind == MetricKind::Mean;
}

} // namespace headroom
