// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tables/delegates.h"

#include "ui/charts/sparkline.h"
#include "ui/tables/cells.h"
#include "ui/tables/roles.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace headroom::ui {

namespace {

constexpr double CellMargin = 8;
constexpr double RailHeight = 5;

/// Where a value lies on the rail of a column.
double placeOn(const QRectF &rail, double lowest, double highest, double value)
{
    const double span = highest - lowest;
    const double share = span > 0 ? std::clamp((value - lowest) / span, 0.0, 1.0) : 0.5;
    return rail.left() + share * rail.width();
}

QRectF railIn(const QRectF &rect, double height)
{
    return {rect.left() + 6, rect.center().y() - height / 2, rect.width() - 12, height};
}

void fillRounded(QPainter &painter, const QRectF &rect, const QColor &colour)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2);
}

void paintZero(QPainter &painter, const QRectF &rail, double x, const QColor &colour)
{
    painter.setPen(QPen(colour, 1));
    painter.drawLine(QPointF(x, rail.center().y() - 9), QPointF(x, rail.center().y() + 9));
}

} // namespace

void PaintedDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    const QVariant cell = index.data(CellRole);
    if (!cell.isValid())
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(item.font);
    paintCell(*painter, QRectF(item.rect).adjusted(CellMargin, 0, -CellMargin, 0), cell,
        Tokens::of(item.palette));
    painter->restore();
}

QSize PaintedDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    const int line = option.fontMetrics.height();
    return {std::max(size.width(), line * 6), std::max(size.height(), line * 9 / 5)};
}

void IntervalDelegate::paintCell(
    QPainter &painter, const QRectF &rect, const QVariant &cell, const Tokens &tokens) const
{
    const auto interval = cell.value<IntervalCell>();
    const QRectF rail = railIn(rect, RailHeight);
    const auto place = [&](double value) {
        return placeOn(rail, interval.lowest, interval.highest, value);
    };
    fillRounded(painter, rail, tokens.grid);
    if (interval.lowest < 0 && interval.highest > 0)
        paintZero(painter, rail, place(0), tokens.border);
    if (interval.value) {
        QColor soft = tokens.accent;
        soft.setAlphaF(0.42F);
        const double left = place(interval.low);
        fillRounded(painter,
            QRectF(left, rail.top(), std::max(RailHeight, place(interval.high) - left), RailHeight),
            soft);
    }
    if (interval.target) {
        const double x = place(*interval.target);
        painter.setPen(QPen(tokens.text, 2));
        painter.drawLine(QPointF(x, rail.center().y() - 7), QPointF(x, rail.center().y() + 7));
    }
    if (interval.value) {
        painter.setPen(QPen(interval.indicative ? tokens.accent : tokens.surface, 1.4));
        painter.setBrush(interval.indicative ? tokens.surface : tokens.accent);
        painter.drawEllipse(QPointF(place(*interval.value), rail.center().y()), 4.6, 4.6);
    }
}

void SparklineDelegate::paintCell(
    QPainter &painter, const QRectF &rect, const QVariant &cell, const Tokens &tokens) const
{
    const auto line = cell.value<SparklineCell>();
    const double inset = rect.height() * 0.16;
    Sparkline sparkline;
    sparkline.values = line.values;
    sparkline.line = line.faint ? tokens.control : tokens.accent;
    paintSparkline(painter, rect.adjusted(0, inset, 0, -inset), sparkline);
}

void DumbbellDelegate::paintCell(
    QPainter &painter, const QRectF &rect, const QVariant &cell, const Tokens &tokens) const
{
    const auto dumbbell = cell.value<DumbbellCell>();
    const QRectF rail = railIn(rect, 2);
    fillRounded(painter, rail, tokens.grid);
    const auto place = [&](double value) {
        return placeOn(rail, dumbbell.lowest, dumbbell.highest, value);
    };
    if (dumbbell.lowest < 0 && dumbbell.highest > 0)
        paintZero(painter, rail, place(0), tokens.border);
    const QColor ink = dumbbell.emphasised ? tokens.warn : tokens.accent;
    const QPointF start(place(dumbbell.start), rail.center().y());
    const QPointF target(place(dumbbell.target), rail.center().y());
    painter.setPen(QPen(ink, 3));
    painter.drawLine(start, target);
    painter.setPen(QPen(tokens.control, 1.8));
    painter.setBrush(tokens.surface);
    painter.drawEllipse(start, 4.8, 4.8);
    painter.setPen(QPen(tokens.surface, 1));
    painter.setBrush(ink);
    painter.drawEllipse(target, 5.6, 5.6);
}

void ProgressDelegate::paintCell(
    QPainter &painter, const QRectF &rect, const QVariant &cell, const Tokens &tokens) const
{
    const auto progress = cell.value<ProgressCell>();
    paintProgress(painter, railIn(rect, RailHeight), progress.share,
        toneColours(progress.tone, tokens).ink, tokens.grid);
}

QSize PillDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = PaintedDelegate::sizeHint(option, index);
    const QString text = index.data(CellRole).value<PillCell>().text;
    const int pill = text.isEmpty() ? 0 : pillSize(option.font, text).width();
    return {std::max(size.width(), pill + static_cast<int>(2 * CellMargin)), size.height()};
}

void PillDelegate::paintCell(
    QPainter &painter, const QRectF &rect, const QVariant &cell, const Tokens &tokens) const
{
    const auto pill = cell.value<PillCell>();
    if (pill.text.isEmpty())
        return;
    const QSizeF size = pillSize(painter.font(), pill.text);
    const double width = std::min(size.width(), rect.width());
    const QRectF place(rect.left(), rect.center().y() - size.height() / 2, width, size.height());
    const QFontMetrics metrics(painter.font());
    const double padding = size.width() - metrics.horizontalAdvance(pill.text);
    // elidedText() rounds otherwise than horizontalAdvance(): what fits is not asked.
    const QString fitting = size.width() <= rect.width()
        ? pill.text
        : metrics.elidedText(pill.text, Qt::ElideRight, static_cast<int>(width - padding));
    paintPill(painter, place, fitting, toneColours(pill.tone, tokens));
}

void paintProgress(QPainter &painter, const QRectF &rect, std::optional<double> share,
    const QColor &colour, const QColor &track)
{
    painter.setRenderHint(QPainter::Antialiasing);
    fillRounded(painter, rect, track);
    if (!share)
        return;
    // Someone below the start has done nothing of the way yet: a stub shows that it is measured.
    const double done = std::clamp(*share, 0.0, 1.0);
    fillRounded(painter,
        QRectF(
            rect.left(), rect.top(), std::max(rect.height(), done * rect.width()), rect.height()),
        colour);
}

} // namespace headroom::ui
