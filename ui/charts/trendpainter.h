// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/chartgeometry.h"

#include <QFont>

class QPainter;

namespace headroom::ui {

/// The font of texts on axes and in read-outs, made from the font of a page.
QFont chartTextFont(const QFont &font);

/// What the read-out says at a period: the title once, then the lines of every series.
QStringList readOutLines(const TrendChartContent &content, int index);

/// Draws the parts of a trend chart from the back to the front. Restores the painter when it goes.
class TrendPainter
{
public:
    TrendPainter(QPainter &painter, const QRectF &rect, const TrendChartContent &content,
        const Tokens &tokens);
    ~TrendPainter();

    void paint();
    /// The read-out at a period: a line, a dot on every series, and a card.
    void paintReadOut(int index);

    const ChartGeometry &geometry() const { return m_geometry; }

private:
    void paintValueAxis();
    void paintPeriodAxis();
    void paintYears(double top, int stride);
    void paintBand(const ChartLine &line);
    void paintLimits(const ChartLine &line);
    void paintPath(const ChartPath &path);
    void paintLine(const ChartLine &line, const QColor &colour);
    void paintMarks(const ChartLine &line, const QColor &colour);
    void paintNames();
    void paintFlags();
    QColor colourOf(qsizetype line) const;
    QPen pen(const QColor &colour, double width, Qt::PenStyle style = Qt::SolidLine) const;

    QPainter &m_painter;
    QRectF m_rect;
    const TrendChartContent &m_content;
    const Tokens &m_tokens;
    QFontMetricsF m_metrics;
    ChartGeometry m_geometry;
};

} // namespace headroom::ui
