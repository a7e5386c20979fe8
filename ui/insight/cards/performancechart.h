// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/insight/insightfacts.h"
#include "ui/text/figures.h"

#include <QWidget>

namespace headroom::ui {

/// Every subject as a dot: to the right the share within our norm, upwards the share of customers
/// that is not dissatisfied. The corner of good figures and unhappy customers is marked. The same
/// figures stand in the table below it.
class PerformanceChart : public QWidget
{
    Q_OBJECT

public:
    explicit PerformanceChart(QWidget *parent = nullptr);

    void showFacts(const InsightFacts &facts, const Metric &metric, const Figures &figures);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Dot
    {
        double within; ///< 0 ... 1
        double content;
        QString name;
        bool isMarked;
    };

    QRectF plot() const;
    void paintFrame(QPainter &painter, const QRectF &area) const;
    void paintDots(QPainter &painter, const QRectF &area) const;
    QRectF corner(const QRectF &area) const;
    QPointF placeOf(const Dot &dot, const QRectF &area) const;
    /// Where the words of the marked corner stand: within it, on as many lines as that takes.
    QRectF cornerWords(const QPainter &painter, const QRectF &area) const;

    QList<Dot> m_dots;
    double m_left = 0; ///< the share at the left edge; the right one is 1
    double m_bottom = 0;
    double m_norm = 0.9;
    QString m_normWords; ///< the figures at the edges of the marked corner
    QString m_contentWords;
};

} // namespace headroom::ui
