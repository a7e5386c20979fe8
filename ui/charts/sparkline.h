// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QList>
#include <QRectF>

#include <optional>

class QPainter;

namespace headroom::ui {

/// A small line without axes: values by period, absent ones are gaps.
struct Sparkline
{
    QList<std::optional<double>> values;
    QColor line;
    std::optional<QColor> fill; ///< below the line
    double width = 1.6; ///< of the line

    bool isEmpty() const;
};

/// Fills the rectangle from its smallest to its largest value; the last value gets a dot.
void paintSparkline(QPainter &painter, const QRectF &rect, const Sparkline &sparkline);

} // namespace headroom::ui
