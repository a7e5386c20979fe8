// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/readoutcard.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace headroom::ui {

void paintReadOutCard(QPainter &painter, const ReadOutCard &card, const Tokens &tokens)
{
    const QFont normal = painter.font();
    QFont bold = normal;
    bold.setWeight(QFont::DemiBold);
    const QFontMetricsF metrics(normal, painter.device());
    const QFontMetricsF boldMetrics(bold, painter.device());
    double width = boldMetrics.horizontalAdvance(card.lines.first());
    for (const QString &line : card.lines)
        width = std::max(width, metrics.horizontalAdvance(line));
    const double padding = card.em * 10;
    const QSizeF size(width + 2 * padding + 2,
        metrics.height() * static_cast<double>(card.lines.size()) + padding * 1.6);
    const double gap = card.em * 14;
    const QRectF &room = card.room;
    double left = card.anchor.x() - gap - size.width();
    if (left < room.left())
        left = std::min(card.anchor.x() + gap, room.right() - size.width());
    const double top = std::clamp(card.anchor.y() - size.height() / 2, room.top() + 1,
        std::max(room.top() + 1, room.bottom() - size.height() - 1));
    const QRectF box(QPointF(std::max(left, room.left()), top), size);
    painter.setPen(QPen(tokens.control, card.em));
    painter.setBrush(tokens.surface);
    painter.drawRoundedRect(box, card.em * 6, card.em * 6);
    QRectF row(box.left() + padding, box.top() + padding * 0.8, width + 2, metrics.height());
    for (qsizetype index = 0; index < card.lines.size(); ++index) {
        painter.setFont(index == 0 ? bold : normal);
        painter.setPen(index == 0 ? tokens.text : tokens.text2);
        painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, card.lines.at(index));
        row.translate(0, metrics.height());
    }
    painter.setFont(normal);
}

} // namespace headroom::ui
