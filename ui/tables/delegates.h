// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/style/tokens.h"

#include <QStyledItemDelegate>

namespace headroom::ui {

/// Draws the background, selection and focus of a cell, then what the subclass paints from the
/// CellRole. The words for a screen reader come from the model (Qt::AccessibleTextRole).
class PaintedDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const final;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    /// rect is the cell without its margins; the painter is antialiased and has the view's font.
    virtual void paintCell(QPainter &painter, const QRectF &rect, const QVariant &cell,
        const Tokens &tokens) const = 0;
};

/// IntervalCell: a rail, the interval on it, a dot for the score, a tick for the target.
class IntervalDelegate : public PaintedDelegate
{
    Q_OBJECT

public:
    using PaintedDelegate::PaintedDelegate;

protected:
    void paintCell(QPainter &painter, const QRectF &rect, const QVariant &cell,
        const Tokens &tokens) const override;
};

/// SparklineCell.
class SparklineDelegate : public PaintedDelegate
{
    Q_OBJECT

public:
    using PaintedDelegate::PaintedDelegate;

protected:
    void paintCell(QPainter &painter, const QRectF &rect, const QVariant &cell,
        const Tokens &tokens) const override;
};

/// DumbbellCell: a hollow start, a filled target, a bar between them.
class DumbbellDelegate : public PaintedDelegate
{
    Q_OBJECT

public:
    using PaintedDelegate::PaintedDelegate;

protected:
    void paintCell(QPainter &painter, const QRectF &rect, const QVariant &cell,
        const Tokens &tokens) const override;
};

/// ProgressCell: a thin bar.
class ProgressDelegate : public PaintedDelegate
{
    Q_OBJECT

public:
    using PaintedDelegate::PaintedDelegate;

protected:
    void paintCell(QPainter &painter, const QRectF &rect, const QVariant &cell,
        const Tokens &tokens) const override;
};

/// PillCell.
class PillDelegate : public PaintedDelegate
{
    Q_OBJECT

public:
    using PaintedDelegate::PaintedDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void paintCell(QPainter &painter, const QRectF &rect, const QVariant &cell,
        const Tokens &tokens) const override;
};

/// The bar of ProgressCell, also for tiles: a track, and how much of it is done.
void paintProgress(QPainter &painter, const QRectF &rect, std::optional<double> share,
    const QColor &colour, const QColor &track);

} // namespace headroom::ui
