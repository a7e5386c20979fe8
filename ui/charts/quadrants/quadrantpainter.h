// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/quadrants/quadrantchart.h"

#include <QFontMetricsF>

namespace headroom::ui {

/// Draws the parts of a chart of quadrants from the back to the front. Restores the painter when it
/// goes.
class QuadrantPainter
{
public:
    QuadrantPainter(QPainter &painter, const QRectF &rect, const QuadrantContent &content,
        const Tokens &tokens);
    ~QuadrantPainter();

    void paint();
    /// The read-out of a point: a ring around it, and a card.
    void paintReadOut(int index);

    QPointF placeOf(const QuadrantPoint &point) const;
    /// The point that is nearest to a place and not far from it; -1 for none.
    int indexAt(QPointF place) const;

private:
    void measure();
    void paintQuadrantNames();
    void paintAxes();
    void paintValuesY();
    void paintValuesX();
    void paintRanges(const QuadrantPoint &point);
    void paintPoint(const QuadrantPoint &point);
    void paintLabels();
    QRectF quadrant(int index) const;
    QRectF nameRect(int index) const;
    /// The 95 % ranges of a point: one from left to right, one from low to high.
    std::array<QLineF, 2> rangesOf(const QuadrantPoint &point) const;
    std::array<QLineF, 2> middles() const;
    double x(double value) const;
    double y(double value) const;
    QPen pen(const QColor &colour, double width, Qt::PenStyle style = Qt::SolidLine) const;

    QPainter &m_painter;
    QRectF m_rect;
    const QuadrantContent &m_content;
    const Tokens &m_tokens;
    QFontMetricsF m_metrics;
    double m_em; ///< one eighteenth of a line of text
    QRectF m_plot;
    QRectF m_scale; ///< what the plot shows: values from left to right, from low (top) to high
};

} // namespace headroom::ui
