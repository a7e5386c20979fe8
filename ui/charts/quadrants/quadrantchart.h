// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/style/tokens.h"

#include <QList>
#include <QStringList>
#include <QWidget>

#include <array>
#include <functional>

class QPainter;

namespace headroom::ui {

/// A point with its ranges; everything on the scales of the chart.
struct QuadrantPoint
{
    double x = 0;
    double y = 0;
    double lowX = 0; ///< of the range: a thin line through the point
    double highX = 0;
    double lowY = 0;
    double highY = 0;
    QString name; ///< written beside the point
    bool isStrong = false; ///< the one to look at first: drawn in another colour, as a diamond
    bool isSure = true; ///< else drawn hollow
    QStringList card; ///< lines of the read-out; the first is its title
};

/// What a chart of four quadrants draws, in plain values and finished texts.
struct QuadrantContent
{
    QList<QuadrantPoint> points;
    double middleX = 0; ///< what divides left from right
    double middleY = 0;
    double lowestX = 0; ///< of the scales: the axes never leave them
    double highestX = 1;
    double lowestY = -1;
    double highestY = 1;
    QString titleX; ///< with an arrow
    QString titleY;
    /// Upper left, upper right, lower left, lower right.
    std::array<QString, 4> quadrants;
    int strongQuadrant = 0; ///< has a tint
    std::function<QString(double)> textX; ///< of a value on the axis
    std::function<QString(double)> textY;
    QString accessibleSummary; ///< for the screen reader: what is shown, with all points

    bool isEmpty() const { return points.isEmpty(); }
};

/// Points in four quadrants, each with its name. Read out by mouse and arrow keys. Painted by
/// paintQuadrants, so that screen and paper are the same drawing.
class QuadrantChart : public QWidget
{
    Q_OBJECT

public:
    explicit QuadrantChart(QWidget *parent = nullptr);

    void showContent(const QuadrantContent &content);

    /// The point that is read out, by mouse or by keys; -1 when none is.
    int readOutIndex() const { return m_index; }

    QImage image(QSize size, double scale) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// A point is read out; -1 when none is any more.
    void readOutChanged(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void readOut(int index);

    QuadrantContent m_content;
    int m_index = -1;
};

/// Paints the chart as vectors: for screen, PDF and pictures. Opaque colours only. Text sizes are
/// relative to the painter's font.
void paintQuadrants(
    QPainter &painter, const QRectF &rect, const QuadrantContent &content, const Tokens &tokens);

} // namespace headroom::ui
