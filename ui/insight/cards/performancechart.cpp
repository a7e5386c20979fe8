// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/insight/cards/performancechart.h"

#include "ui/charts/quadrants/labelplaces.h"
#include "ui/insight/insightwords.h"
#include "ui/style/tokens.h"
#include "ui/style/typography.h"
#include "ui/text/metricwords.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace headroom::ui {

namespace {

constexpr double DotRadius = 5.5;
constexpr double Step = 0.1;
constexpr double CornerGap = 4; ///< between the marked corner and its words

/// The edge of a scale that ends at 1: a tenth below the least, at least down to the mark.
double edgeBelow(double least, double mark)
{
    return std::max(0.0, std::floor((std::min(least, mark) - Step / 2) / Step) * Step);
}

} // namespace

PerformanceChart::PerformanceChart(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PerformanceChart::showFacts(
    const InsightFacts &facts, const Metric &metric, const Figures &figures)
{
    m_dots.clear();
    double left = 1;
    double bottom = 1;
    QStringList spoken;
    for (const Performance &subject : facts.subjects) {
        const QString name = subjectWords(subject);
        m_dots.append({subject.shareWithin(), 1 - subject.shareDissatisfied(), name,
            isMetButNotSatisfied(subject)});
        left = std::min(left, subject.shareWithin());
        bottom = std::min(bottom, 1 - subject.shareDissatisfied());
        if (subject.norm)
            m_norm = *subject.norm / 100;
        //: for a screen reader: %1 what we measure, %2 and %3 percentages, %4 a group of customers
        spoken << tr("%1: %2 within our norm, %3 %4")
                      .arg(name, figures.percent(subject.shareWithin()),
                          figures.percent(subject.shareDissatisfied()),
                          metricWords(metric).unfavourable);
    }
    m_left = edgeBelow(left, m_norm);
    m_bottom = edgeBelow(bottom, 1 - ManyDissatisfied);
    m_normWords = figures.percent(m_norm, 0);
    m_contentWords = figures.percent(1 - ManyDissatisfied, 0);
    setAccessibleName(tr("Share within our norm beside satisfied customers"));
    setAccessibleDescription(spoken.join(QStringLiteral("; ")));
    update();
}

QSize PerformanceChart::sizeHint() const
{
    return {300, fontMetrics().height() * 15};
}

QSize PerformanceChart::minimumSizeHint() const
{
    return {200, fontMetrics().height() * 15};
}

QRectF PerformanceChart::plot() const
{
    const double line = fontMetrics().height() * 1.2;
    const double left = fontMetrics().horizontalAdvance(m_contentWords) + 4;
    return QRectF(rect()).adjusted(left, line, -DotRadius - 2, -2 * line);
}

void PerformanceChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(fontFor(TextRole::Caption, font()));
    const QRectF area = plot();
    paintFrame(painter, area);
    paintDots(painter, area);
}

void PerformanceChart::paintFrame(QPainter &painter, const QRectF &area) const
{
    const Tokens tokens = Tokens::of(palette());
    const QRectF marked = corner(area);
    const double x = marked.left();
    const double y = marked.top();
    painter.fillRect(marked, tokens.badSoft);
    painter.setPen(QPen(tokens.border, 1));
    painter.drawLine(area.bottomLeft(), area.topLeft());
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    painter.setPen(tokens.text2);
    const QRectF top(0, 0, width(), area.top() - 2);
    painter.drawText(top, Qt::AlignLeft | Qt::AlignVCenter, tr("Not dissatisfied ↑"));
    const double line = (height() - area.bottom()) / 2;
    const QRectF foot(0, area.bottom() + 2, width(), line - 2);
    painter.drawText(foot.translated(-DotRadius, line - 2), Qt::AlignRight | Qt::AlignVCenter,
        tr("Within our norm →"));
    painter.drawText(QRectF(x - 40, area.bottom() + 2, 80, foot.height()),
        Qt::AlignHCenter | Qt::AlignVCenter, m_normWords);
    painter.setPen(QPen(tokens.grid, 1));
    painter.drawLine(QPointF(area.left(), y), QPointF(x, y));
    painter.setPen(tokens.text2);
    painter.drawText(QRectF(0, y - foot.height() / 2, area.left() - 4, foot.height()),
        Qt::AlignRight | Qt::AlignVCenter, m_contentWords);
    painter.setPen(tokens.bad);
    painter.drawText(cornerWords(painter, area), Qt::AlignRight | Qt::TextWordWrap,
        tr("Good figures, unhappy customers"));
}

QRectF PerformanceChart::corner(const QRectF &area) const
{
    const QPointF inner(area.left() + (m_norm - m_left) / (1 - m_left) * area.width(),
        area.bottom() - (1 - ManyDissatisfied - m_bottom) / (1 - m_bottom) * area.height());
    return {inner, area.bottomRight()};
}

QRectF PerformanceChart::cornerWords(const QPainter &painter, const QRectF &area) const
{
    const QFontMetricsF metrics(painter.font(), painter.device());
    const QRectF marked = corner(area);
    const QRectF words = metrics.boundingRect(
        QRectF(0, 0, std::max(1.0, marked.width() - 2 * CornerGap), area.height()),
        Qt::TextWordWrap, tr("Good figures, unhappy customers"));
    const QSizeF size(words.width() + 1, words.height());
    const double left = marked.right() - CornerGap - size.width();
    const QRectF low({left, marked.bottom() - size.height() - 3}, size);
    const QRectF high({left, marked.top() + 3}, size);
    const auto isFree = [&](const QRectF &place) {
        return std::ranges::none_of(m_dots, [&](const Dot &dot) {
            return place.adjusted(-DotRadius, -DotRadius, DotRadius, DotRadius)
                .contains(placeOf(dot, area));
        });
    };
    return isFree(low) || !isFree(high) ? low : high;
}

QPointF PerformanceChart::placeOf(const Dot &dot, const QRectF &area) const
{
    return {area.left() + (dot.within - m_left) / (1 - m_left) * area.width(),
        area.bottom() - (dot.content - m_bottom) / (1 - m_bottom) * area.height()};
}

void PerformanceChart::paintDots(QPainter &painter, const QRectF &area) const
{
    const Tokens tokens = Tokens::of(palette());
    const QFontMetricsF metrics(painter.font(), painter.device());
    QList<LabelledDot> dots;
    for (const Dot &dot : m_dots)
        dots.append(
            {placeOf(dot, area), {metrics.horizontalAdvance(dot.name) + 2, metrics.height()}});
    // A name in the marked corner would say that its dot is there.
    const bool isAnyMarked = std::ranges::any_of(m_dots, &Dot::isMarked);
    const QRectF taken =
        isAnyMarked ? cornerWords(painter, area) : corner(area).united(cornerWords(painter, area));
    const QRectF marked = corner(area);
    const QRectF line = lineRoom({area.left(), marked.top()}, marked.topLeft(), 1);
    const QList<QRectF> labels = labelPlaces(dots, {area, {taken, line}, 2 * DotRadius});
    for (qsizetype i = 0; i < dots.size(); ++i) {
        const Dot &dot = m_dots.at(i);
        painter.setPen(QPen(tokens.surface, 1.4));
        painter.setBrush(dot.isMarked ? tokens.bad : tokens.accent);
        painter.drawEllipse(dots.at(i).at, DotRadius, DotRadius);
        painter.setPen(tokens.text);
        painter.drawText(labels.at(i), Qt::AlignLeft | Qt::AlignVCenter, dot.name);
    }
}

} // namespace headroom::ui
