// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/trends/multiplesview.h"

#include "ui/style/card.h"
#include "ui/text/changewords.h"
#include "ui/text/unitwords.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace headroom::ui {

namespace {

constexpr double Gap = 12;

} // namespace

MultiplesView::MultiplesView(const Figures &figures, QWidget *parent)
    : QWidget(parent)
    , m_figures(figures)
{
    setObjectName(QStringLiteral("multiples"));
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

MultiplesView::Cell MultiplesView::cellOf(
    const TrendLine &line, const Metric &metric, const Organisation &organisation) const
{
    Cell cell;
    cell.unit = line.unit;
    cell.trend.name = unitWords(organisation, line.unit);
    ScoreResult latest = NoData();
    ScoreResult hidden = NoData();
    int shown = 0;
    int withAnswers = 0;
    for (const SeriesPoint &point : line.series) {
        MiniPoint mini;
        mini.open = point.open;
        if (const Score *score = shownScore(point.score)) {
            mini.value = score->toDouble();
            mini.low = score->interval.low;
            mini.high = score->interval.high;
            ++shown;
        }
        if (answerCount(point.score) > 0) {
            ++withAnswers;
            ScoreResult &last = shownScore(point.score) ? latest : hidden;
            last = point.open && answerCount(last) > 0 ? last : point.score;
        }
        cell.trend.points.append(mini);
    }
    // A few points between many hidden ones are no trend.
    if (2 * shown < withAnswers) {
        cell.trend.points.clear();
        latest = hidden;
    }
    cell.trend.score = scoreWords(latest, metric, m_figures);
    if (const Score *score = shownScore(latest))
        cell.score = score->toDouble();
    if (line.latest.difference)
        cell.change = line.latest.difference->change;
    if (line.progress) {
        cell.trend.target = line.progress->target;
        cell.trend.reached = line.progress->verdict == Verdict::Met;
    }
    return cell;
}

void MultiplesView::showFacts(const TrendFacts &facts, const ReportSource &source)
{
    m_cells.clear();
    m_current = 0;
    const Metric *metric = source.catalogue.metric(facts.metric);
    QList<MiniTrend> trends;
    for (const TrendLine &line : facts.lines) {
        if (!metric)
            break;
        m_cells.append(cellOf(line, *metric, source.organisation));
        m_cells.last().place = m_cells.size();
        trends.append(m_cells.last().trend);
    }
    m_scale = miniScale(trends);
    sortCells();
    setAccessibleName(tr("%Ln locations beside one another", nullptr, static_cast<int>(count())));
    setMinimumHeight(heightForWidth(width()));
}

void MultiplesView::setOrder(MultiplesOrder order)
{
    m_order = order;
    sortCells();
}

void MultiplesView::sortCells()
{
    // Locations without a figure come last whatever the order.
    const auto byFigure = [](const std::optional<double> &a, const std::optional<double> &b) {
        return a && b ? *a < *b : a.has_value() && !b.has_value();
    };
    std::stable_sort(m_cells.begin(), m_cells.end(), [&](const Cell &a, const Cell &b) {
        switch (m_order) {
        case MultiplesOrder::ByName:
            break;
        case MultiplesOrder::LowestFirst:
            return byFigure(a.score, b.score);
        case MultiplesOrder::LargestDeclineFirst:
            return byFigure(a.change, b.change);
        }
        return a.place < b.place;
    });
    update();
}

QString MultiplesView::nameAt(qsizetype cell) const
{
    return m_cells.at(cell).trend.name;
}

int MultiplesView::columnsFor(int width) const
{
    const int least = fontMetrics().averageCharWidth() * 22;
    return std::max(1, static_cast<int>((width + Gap) / (least + Gap)));
}

QRectF MultiplesView::cellRect(qsizetype cell) const
{
    const int columns = columnsFor(width());
    const double cellWidth = (width() + Gap) / columns - Gap;
    const double cellHeight = fontMetrics().height() * 8;
    const auto place = static_cast<int>(cell);
    return {(place % columns) * (cellWidth + Gap), (place / columns) * (cellHeight + Gap),
        cellWidth, cellHeight};
}

int MultiplesView::heightForWidth(int width) const
{
    const int columns = columnsFor(width);
    const int rows = (static_cast<int>(count()) + columns - 1) / columns;
    return static_cast<int>(rows * (fontMetrics().height() * 8 + Gap));
}

QSize MultiplesView::sizeHint() const
{
    const int line = fontMetrics().height();
    return {line * 40, heightForWidth(std::max(width(), line * 20))};
}

void MultiplesView::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font());
    const Tokens tokens = Tokens::of(palette());
    for (qsizetype cell = 0; cell < count(); ++cell) {
        const QRectF rect = cellRect(cell);
        if (!rect.intersects(QRectF(event->rect())))
            continue;
        const bool current = hasFocus() && cell == m_current;
        painter.setPen(QPen(current ? tokens.accent : tokens.border, current ? 2 : 1));
        painter.setBrush(tokens.surface);
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), CardRadius, CardRadius);
        paintMiniTrend(
            painter, rect.adjusted(10, 8, -10, -8), m_cells.at(cell).trend, m_scale, tokens);
    }
}

void MultiplesView::mouseReleaseEvent(QMouseEvent *event)
{
    for (qsizetype cell = 0; cell < count(); ++cell) {
        if (cellRect(cell).contains(event->position()))
            return emit unitOpened(m_cells.at(cell).unit);
    }
}

void MultiplesView::moveTo(qsizetype cell)
{
    m_current = std::clamp<qsizetype>(cell, 0, std::max<qsizetype>(0, count() - 1));
    if (count() > 0) {
        const MiniTrend &trend = m_cells.at(m_current).trend;
        //: for a screen reader: a location and its score
        setAccessibleDescription(tr("%1: %2").arg(trend.name, trend.score));
    }
    update();
}

void MultiplesView::keyPressEvent(QKeyEvent *event)
{
    const int columns = columnsFor(width());
    switch (event->key()) {
    case Qt::Key_Left:
        return moveTo(m_current - 1);
    case Qt::Key_Right:
        return moveTo(m_current + 1);
    case Qt::Key_Up:
        return moveTo(m_current - columns);
    case Qt::Key_Down:
        return moveTo(m_current + columns);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (count() > 0)
            emit unitOpened(m_cells.at(m_current).unit);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void MultiplesView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // A scroll area asks only for the minimum; the height follows the width.
    setMinimumHeight(heightForWidth(width()));
}

} // namespace headroom::ui
