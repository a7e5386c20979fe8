// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/trendpainter.h"

#include <QPainter>

#include <algorithm>

namespace headroom::ui {

void TrendPainter::paintFlags()
{
    const QFont normal = m_painter.font();
    QFont bold = normal;
    bold.setWeight(QFont::DemiBold);
    const QFontMetricsF metrics(bold, m_painter.device());
    m_painter.setFont(bold);
    for (const ChartFlag &flag : m_content.flags) {
        const double x =
            std::clamp(m_geometry.x(flag.place), m_geometry.plot.left(), m_geometry.plot.right());
        const double width =
            std::max(metrics.height(), metrics.horizontalAdvance(flag.mark) + m_geometry.em * 8);
        const QRectF box(x - width / 2, m_rect.top(), width, metrics.height());
        m_painter.setPen(pen(m_tokens.text3, 1, Qt::DotLine));
        m_painter.drawLine(QPointF(x, box.bottom()), QPointF(x, m_geometry.plot.bottom()));
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_tokens.text2);
        m_painter.drawRoundedRect(box, m_geometry.em * 4, m_geometry.em * 4);
        m_painter.setPen(m_tokens.surface);
        m_painter.drawText(box, Qt::AlignCenter, flag.mark);
    }
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setFont(normal);
}

} // namespace headroom::ui
