// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

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
    paintCard(lines, QPointF(x, middle));
}

void TrendPainter::paintCard(const QStringList &lines, QPointF anchor)
{
    const QFont normal = m_painter.font();
    QFont bold = normal;
    bold.setWeight(QFont::DemiBold);
    const QFontMetricsF boldMetrics(bold, m_painter.device());
    double width = boldMetrics.horizontalAdvance(lines.first());
    for (const QString &line : lines)
        width = std::max(width, m_metrics.horizontalAdvance(line));
    const double padding = m_geometry.em * 10;
    const QSizeF size(width + 2 * padding + 2,
        m_metrics.height() * static_cast<double>(lines.size()) + padding * 1.6);
    const double gap = m_geometry.em * 14;
    double left = anchor.x() - gap - size.width();
    if (left < m_rect.left())
        left = std::min(anchor.x() + gap, m_rect.right() - size.width());
    const double top = std::clamp(anchor.y() - size.height() / 2, m_rect.top() + 1,
        std::max(m_rect.top() + 1, m_rect.bottom() - size.height() - 1));
    const QRectF card(QPointF(std::max(left, m_rect.left()), top), size);
    m_painter.setPen(pen(m_tokens.control, 1));
    m_painter.setBrush(m_tokens.surface);
    m_painter.drawRoundedRect(card, m_geometry.em * 6, m_geometry.em * 6);
    QRectF row(card.left() + padding, card.top() + padding * 0.8, width + 2, m_metrics.height());
    for (qsizetype index = 0; index < lines.size(); ++index) {
        m_painter.setFont(index == 0 ? bold : normal);
        m_painter.setPen(index == 0 ? m_tokens.text : m_tokens.text2);
        m_painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, lines.at(index));
        row.translate(0, m_metrics.height());
    }
    m_painter.setFont(normal);
}

} // namespace headroom::ui
