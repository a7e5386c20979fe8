// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/style/tokens.h"

#include <QList>
#include <QStringList>
#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

class QPainter;

namespace headroom::ui {

/// One place on the time axis of a trend chart. Values are on the metric's scale; absence is a gap.
struct ChartPoint
{
    std::optional<double> value;
    std::optional<double> low; ///< of the interval band
    std::optional<double> high;
    bool open = false; ///< unfinished period: drawn hollow, joined by a dashed line
    QStringList card; ///< lines of the read-out; the first is its title
    std::optional<double> limitLow; ///< control limits: a thin dotted line on both sides
    std::optional<double> limitHigh;
    bool signal = false; ///< outside its limits or in a run: marked by a ring
};

struct ChartLine
{
    QString name; ///< written at the end of the line when there are several
    QList<ChartPoint> points; ///< as many as TrendChartContent::labels
    bool faint = false; ///< something to compare with (last year): thin and dotted
};

/// A straight dashed line between two places on the axis (from and to count in periods, fractions
/// allowed).
struct ChartPath
{
    double from = 0;
    double to = 0;
    double start = 0;
    double end = 0;
    QString label; ///< "Target +35"
};

/// Something that began: a mark above the plot and a dotted line down to the axis.
struct ChartFlag
{
    double place = 0; ///< on the axis, in periods, fractions allowed
    int index = 0; ///< the period whose read-out names it
    QString mark; ///< "A"
    QStringList lines; ///< of the read-out: what it stands for
};

/// What a trend chart draws, in plain values and finished texts.
struct TrendChartContent
{
    QStringList labels; ///< short, one per period: "jan"
    QStringList years; ///< below the first label of each year, else empty
    /// At most four that are not faint; the band and the limits are drawn for the first.
    QList<ChartLine> lines;
    std::optional<ChartPath> path;
    QList<ChartFlag> flags;
    double lowest = -100; ///< of the scale: the axis never leaves it
    double highest = 100;
    std::function<QString(double)> axisText;
    QString accessibleSummary; ///< one sentence for the screen reader
    QString nothing; ///< why there is nothing to draw; else empty
};

/// The trend chart of a page: interval band, lines, target path, read-out by mouse and arrow keys.
/// Painted by paintTrendChart, so that screen, picture and paper are the same drawing.
class TrendChart : public QWidget
{
    Q_OBJECT

public:
    explicit TrendChart(QWidget *parent = nullptr);
    ~TrendChart() override;

    void showContent(const TrendChartContent &content);
    /// The chart as a picture of that size in device-independent pixels.
    QImage image(QSize size, double scale) const;
    /// The place on the axis that is read out, by mouse or by keys; -1 when none is.
    int readOutIndex() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// By a double click, or Enter while it is read out: a place on the axis.
    void pointOpened(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void readOut(int index);

    struct Data;
    std::unique_ptr<Data> m_data;
};

/// Paints the same chart as vectors: for sheets, PDF and SVG. Opaque colours only. Text sizes are
/// relative to the painter's font.
void paintTrendChart(
    QPainter &painter, const QRectF &rect, const TrendChartContent &content, const Tokens &tokens);

} // namespace headroom::ui
