// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartgeometry.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace headroom::ui {

namespace {

void widen(AxisBounds &bounds, std::optional<double> value)
{
    if (!value)
        return;
    bounds.smallest = std::min(bounds.smallest, *value);
    bounds.largest = std::max(bounds.largest, *value);
}

AxisBounds boundsOf(const TrendChartContent &content)
{
    constexpr double Infinite = std::numeric_limits<double>::infinity();
    AxisBounds bounds{Infinite, -Infinite, content.lowest, content.highest};
    for (const ChartLine &line : content.lines) {
        for (const ChartPoint &point : line.points) {
            for (const auto &value :
                {point.value, point.low, point.high, point.limitLow, point.limitHigh})
                widen(bounds, value);
        }
    }
    if (content.path) {
        widen(bounds, content.path->start);
        widen(bounds, content.path->end);
    }
    if (bounds.smallest > bounds.largest) {
        bounds.smallest = content.lowest;
        bounds.largest = content.highest;
    }
    return bounds;
}

double widestTick(
    const ValueAxis &axis, const TrendChartContent &content, const QFontMetricsF &metrics)
{
    double widest = 0;
    for (const double tick : axis.ticks)
        widest = std::max(widest, metrics.horizontalAdvance(content.axisText(tick)));
    return widest;
}

qsizetype lastIndex(const ChartLine &line)
{
    for (qsizetype index = line.points.size(); index-- > 0;) {
        if (line.points.at(index).value)
            return index;
    }
    return 0;
}

/// Room to the right of the plot for names that do not fit between the end of their line and it.
double roomForNames(const TrendChartContent &content, double width, const QFontMetricsF &metrics)
{
    const auto named = std::count_if(content.lines.begin(), content.lines.end(),
        [](const ChartLine &line) { return !line.faint; });
    if (named < 2 || content.labels.size() < 2)
        return 0;
    const double step = width / static_cast<double>(content.labels.size() - 1);
    double room = 0;
    for (const ChartLine &line : content.lines) {
        const double text =
            std::min(metrics.horizontalAdvance(line.name), width * 0.22) + metrics.height() * 0.8;
        const auto behind = static_cast<double>(content.labels.size() - 1 - lastIndex(line));
        room = std::max(room, text - behind * step);
    }
    return room;
}

} // namespace

double ChartGeometry::step() const
{
    const double inset = em * 8;
    return periods > 1 ? (plot.width() - 2 * inset) / static_cast<double>(periods - 1) : 0;
}

double ChartGeometry::x(double index) const
{
    if (periods < 2)
        return plot.center().x();
    return plot.left() + em * 8 + index * step();
}

double ChartGeometry::y(double value) const
{
    const double share = (value - axis.low) / (axis.high - axis.low);
    return plot.bottom() - share * plot.height();
}

int ChartGeometry::indexAt(double place) const
{
    if (periods < 2)
        return static_cast<int>(periods) - 1;
    const double index = std::round((place - x(0)) / step());
    return static_cast<int>(std::clamp(index, 0.0, static_cast<double>(periods - 1)));
}

ChartGeometry chartGeometry(
    const QRectF &rect, const TrendChartContent &content, const QFontMetricsF &metrics)
{
    ChartGeometry geometry;
    const double line = metrics.height();
    geometry.em = line / 18;
    geometry.periods = content.labels.size();
    const bool hasYears = std::any_of(content.years.begin(), content.years.end(),
        [](const QString &year) { return !year.isEmpty(); });
    const double below = geometry.em * 6 + line * (hasYears ? 2 : 1);
    const double above = line * (content.flags.isEmpty() ? 0.6 : 1.4);
    const double height = std::max(line, rect.height() - below - above);
    geometry.axis =
        valueAxis(boundsOf(content), std::clamp(static_cast<int>(height / line / 2.4), 2, 6));
    const double left = widestTick(geometry.axis, content, metrics) + geometry.em * 8;
    const double width = std::max(line, rect.width() - left - geometry.em * 4);
    const double right = roomForNames(content, width, metrics);
    geometry.plot =
        QRectF(rect.left() + left, rect.top() + above, std::max(line, width - right), height);
    return geometry;
}

int labelStride(const QStringList &labels, double step, const QFontMetricsF &metrics)
{
    double widest = 0;
    for (const QString &label : labels)
        widest = std::max(widest, metrics.horizontalAdvance(label));
    widest += metrics.averageCharWidth() * 1.5;
    for (const int stride : {1, 3, 6, 12, 13, 24, 26, 52}) {
        if (stride * step >= widest)
            return stride;
    }
    return std::max(104, static_cast<int>(labels.size()));
}

qsizetype firstLabel(const QStringList &years, int stride)
{
    for (qsizetype index = 1; index < years.size(); ++index) {
        if (!years.at(index).isEmpty())
            return index % stride;
    }
    return 0;
}

QList<LabelledYear> labelledYears(const QStringList &years, int stride)
{
    QList<LabelledYear> labelled;
    const qsizetype first = firstLabel(years, stride);
    QString wanted;
    for (qsizetype index = 0; index < years.size(); ++index) {
        if (!years.at(index).isEmpty())
            wanted = years.at(index);
        const bool hasLabel = index >= first && (index - first) % stride == 0;
        if (wanted.isEmpty() || !hasLabel)
            continue;
        labelled.append({index, wanted});
        wanted.clear();
    }
    return labelled;
}

} // namespace headroom::ui
