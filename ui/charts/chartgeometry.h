// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/trendchart.h"
#include "ui/charts/valueaxis.h"

#include <QFontMetricsF>
#include <QRectF>

namespace headroom::ui {

/// Where everything of a trend chart lies. All lengths follow from the height of the text, so that
/// paper and screen look alike.
struct ChartGeometry
{
    QRectF plot;
    ValueAxis axis;
    double em = 1; ///< one eighteenth of a line of text: a pixel on a screen with a 10 pt font
    qsizetype periods = 0;

    double x(double index) const;
    double y(double value) const;
    double step() const; ///< between two periods
    /// The nearest period to a place; -1 without periods.
    int indexAt(double place) const;
};

/// metrics are those of the axis texts.
ChartGeometry chartGeometry(
    const QRectF &rect, const TrendChartContent &content, const QFontMetricsF &metrics);

/// Every how manieth label fits: 1, 3, 6, 12 and so on, so that quarters stay quarters.
int labelStride(const QStringList &labels, double step, const QFontMetricsF &metrics);

/// The first label that is written. The first whole year decides, so that every January (or first
/// week, or first quarter) is among them. years are those of a chart's content: empty but at the
/// first period of each year.
qsizetype firstLabel(const QStringList &years, int stride);

struct LabelledYear
{
    qsizetype index = 0;
    QString text;

    bool operator==(const LabelledYear &) const = default;
};

/// Every year stands under its own first label; a year without a label is not written.
QList<LabelledYear> labelledYears(const QStringList &years, int stride);

} // namespace headroom::ui
