// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/readoutcard.h"
#include "ui/charts/trendpainter.h"

#include <QPainter>

#include <algorithm>

namespace headroom::ui {

QStringList readOutLines(const TrendChartContent &content, int index)
{
    QStringList lines;
    for (const ChartLine &line : content.lines) {
        if (index < 0 || index >= line.points.size())
            continue;
        const QStringList &card = line.points.at(index).card;
        lines += lines.isEmpty() ? card : card.mid(1);
    }
    for (const ChartFlag &flag : content.flags) {
        if (flag.index == index && !lines.isEmpty())
            lines += flag.lines;
    }
    return lines;
}

void TrendPainter::paintReadOut(int index)
{
    const QStringList lines = readOutLines(m_content, index);
    if (lines.isEmpty())
        return;
    const double x = m_geometry.x(index);
    m_painter.setPen(pen(m_tokens.control, 1));
    m_painter.drawLine(QPointF(x, m_geometry.plot.top()), QPointF(x, m_geometry.plot.bottom()));
    double middle = m_geometry.plot.center().y();
    for (qsizetype line = m_content.lines.size(); line-- > 0;) {
        const auto &points = m_content.lines.at(line).points;
        if (index >= points.size() || !points.at(index).value)
            continue;
        middle = m_geometry.y(*points.at(index).value);
        m_painter.setPen(pen(m_tokens.surface, 1.5));
        m_painter.setBrush(colourOf(line));
        m_painter.drawEllipse(QPointF(x, middle), m_geometry.em * 5, m_geometry.em * 5);
    }
    paintReadOutCard(m_painter, {lines, QPointF(x, middle), m_rect, m_geometry.em}, m_tokens);
}

} // namespace headroom::ui
