// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/trendchart.h"

#include "ui/charts/trendpainter.h"

#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace headroom::ui {

namespace {

QAccessibleInterface *chartInterface(const QString &className, QObject *object)
{
    if (className != QLatin1String(TrendChart::staticMetaObject.className()))
        return nullptr;
    auto *widget = qobject_cast<QWidget *>(object);
    return widget ? new QAccessibleWidget(widget, QAccessible::Chart) : nullptr;
}

bool hasReadOut(const TrendChartContent &content, int index)
{
    return !readOutLines(content, index).isEmpty();
}

} // namespace

struct TrendChart::Data
{
    TrendChartContent content;
    int index = -1;
};

TrendChart::TrendChart(QWidget *parent)
    : QWidget(parent)
    , m_data(std::make_unique<Data>())
{
    QAccessible::installFactory(chartInterface);
    setObjectName(QStringLiteral("trendChart"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

TrendChart::~TrendChart() = default;

void TrendChart::showContent(const TrendChartContent &content)
{
    m_data->content = content;
    if (!m_data->content.axisText)
        m_data->content.axisText = [](double value) { return QString::number(value); };
    m_data->index = -1;
    setAccessibleName(content.accessibleSummary);
    setAccessibleDescription({});
    update();
}

QImage TrendChart::image(QSize size, double scale) const
{
    const Tokens tokens = Tokens::of(palette());
    QImage picture(size * scale, QImage::Format_RGB32);
    picture.setDevicePixelRatio(scale);
    picture.fill(tokens.surface);
    QPainter painter(&picture);
    painter.setFont(font());
    const double margin = QFontMetricsF(font()).height() * 0.5;
    if (m_data->content.axisText)
        paintTrendChart(painter,
            QRectF(QPointF(0, 0), size).adjusted(margin, margin, -margin, -margin), m_data->content,
            tokens);
    return picture;
}

int TrendChart::readOutIndex() const
{
    return m_data->index;
}

QSize TrendChart::sizeHint() const
{
    const int line = fontMetrics().height();
    return {line * 30, line * 15};
}

QSize TrendChart::minimumSizeHint() const
{
    const int line = fontMetrics().height();
    return {line * 14, line * 9};
}

void TrendChart::paintEvent(QPaintEvent *)
{
    if (!m_data->content.axisText)
        return;
    QPainter painter(this);
    painter.setFont(font());
    const Tokens tokens = Tokens::of(palette());
    TrendPainter chart(painter, rect(), m_data->content, tokens);
    chart.paint();
    chart.paintReadOut(m_data->index);
    if (hasFocus() && m_data->index < 0) {
        painter.setPen(QPen(tokens.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
}

void TrendChart::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_data->content.axisText)
        return;
    const QFontMetricsF metrics(chartTextFont(font()), this);
    const ChartGeometry geometry = chartGeometry(rect(), m_data->content, metrics);
    const int index = geometry.indexAt(event->position().x());
    readOut(hasReadOut(m_data->content, index) ? index : -1);
}

void TrendChart::mouseDoubleClickEvent(QMouseEvent *event)
{
    mouseMoveEvent(event);
    if (m_data->index >= 0)
        emit pointOpened(m_data->index);
}

void TrendChart::leaveEvent(QEvent *)
{
    readOut(-1);
}

void TrendChart::focusOutEvent(QFocusEvent *event)
{
    readOut(-1);
    QWidget::focusOutEvent(event);
}

void TrendChart::keyPressEvent(QKeyEvent *event)
{
    const int count = static_cast<int>(m_data->content.labels.size());
    int first = 0;
    while (first < count && !hasReadOut(m_data->content, first))
        ++first;
    int last = count - 1;
    while (last >= 0 && !hasReadOut(m_data->content, last))
        --last;
    if (first > last)
        return QWidget::keyPressEvent(event);
    const int now = m_data->index;
    switch (event->key()) {
    case Qt::Key_Left:
        return readOut(now < 0 ? last : std::max(first, now - 1));
    case Qt::Key_Right:
        return readOut(now < 0 ? first : std::min(last, now + 1));
    case Qt::Key_Home:
        return readOut(first);
    case Qt::Key_End:
        return readOut(last);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (now >= 0)
            emit pointOpened(now);
        return;
    case Qt::Key_Escape:
        if (now >= 0)
            return readOut(-1);
        [[fallthrough]];
    default:
        QWidget::keyPressEvent(event);
    }
}

void TrendChart::readOut(int index)
{
    if (index == m_data->index)
        return;
    m_data->index = index;
    setAccessibleDescription(readOutLines(m_data->content, index).join(QStringLiteral(", ")));
    update();
}

} // namespace headroom::ui
