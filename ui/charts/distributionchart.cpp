// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/distributionchart.h"

#include "ui/charts/chartgeometry.h"
#include "ui/charts/trendpainter.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace headroom::ui {

namespace {

QColor mixed(const QColor &colour, const QColor &ground)
{
    return QColor::fromRgbF((colour.redF() + ground.redF()) / 2,
        (colour.greenF() + ground.greenF()) / 2, (colour.blueF() + ground.blueF()) / 2);
}

/// Where bars and labels lie; lengths follow from the height of the text.
struct Layout
{
    QRectF plot;
    double slot = 0; ///< width of a bar with its gap
    double line = 0;

    QRectF bar(qsizetype index) const
    {
        const double gap = std::min(slot * 0.18, line * 0.3);
        return {plot.left() + static_cast<double>(index) * slot + gap / 2, plot.top(), slot - gap,
            plot.height()};
    }
};

Layout layoutOf(
    const QRectF &rect, const DistributionContent &content, const QFontMetricsF &metrics)
{
    double left = 0;
    for (const QString &text : content.axis)
        left = std::max(left, metrics.horizontalAdvance(text));
    double right = 0;
    for (const QString &text : content.names + content.shares)
        right = std::max(right, metrics.horizontalAdvance(text));
    const double line = metrics.height();
    Layout layout;
    layout.line = line;
    layout.plot = rect.adjusted(
        left + line * 0.5, line * 0.5, -std::min(right * 1.1 + line, rect.width() * 0.4), 0);
    layout.plot.setBottom(rect.bottom() - line * 2.3);
    layout.slot =
        layout.plot.width() / static_cast<double>(std::max<qsizetype>(1, content.bars.size()));
    return layout;
}

void paintBar(
    QPainter &painter, const QRectF &place, const DistributionBar &bar, const Tokens &tokens)
{
    if (!bar.shown) {
        painter.fillRect(
            QRectF(place.left(), place.bottom() - 1, place.width(), 1), tokens.control);
        return;
    }
    const double shares[] = {bar.unfavourable, bar.neutral, bar.favourable};
    const QColor colours[] = {tokens.detractor, tokens.passive, tokens.promoter};
    double bottom = place.bottom();
    for (size_t part = 0; part < 3; ++part) {
        const double height = shares[part] * place.height();
        const QColor colour = bar.open ? mixed(colours[part], tokens.surface) : colours[part];
        const double gap = height > 3 ? 1 : 0;
        painter.fillRect(
            QRectF(place.left(), bottom - height + gap, place.width(), height - gap), colour);
        bottom -= height;
    }
}

void paintAxis(QPainter &painter, const QRectF &rect, const Layout &layout,
    const DistributionContent &content, const Tokens &tokens)
{
    painter.setPen(tokens.text3);
    const auto steps = static_cast<double>(std::max<qsizetype>(1, content.axis.size() - 1));
    for (qsizetype index = 0; index < content.axis.size(); ++index) {
        const double y =
            layout.plot.bottom() - static_cast<double>(index) / steps * layout.plot.height();
        painter.drawText(QRectF(rect.left(), y - layout.line / 2,
                             layout.plot.left() - rect.left() - layout.line * 0.4, layout.line),
            Qt::AlignRight | Qt::AlignVCenter, content.axis.at(index));
    }
    const QFontMetricsF metrics(painter.font(), painter.device());
    const int stride = labelStride(content.labels, layout.slot, metrics);
    for (qsizetype index = firstLabel(content.years, stride); index < content.labels.size();
         index += stride) {
        const double middle = layout.bar(index).center().x();
        painter.drawText(
            QRectF(middle - 100, layout.plot.bottom() + layout.line * 0.2, 200, layout.line),
            Qt::AlignCenter, content.labels.at(index));
    }
    QFont bold = painter.font();
    const QFont normal = bold;
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(tokens.text2);
    double free = rect.left();
    for (const LabelledYear &year : labelledYears(content.years, stride)) {
        const double width = metrics.horizontalAdvance(year.text) * 1.1 + layout.line * 0.4;
        const double left = std::max(rect.left(), layout.bar(year.index).center().x() - width / 2);
        if (left < free)
            continue;
        painter.drawText(QRectF(left, layout.plot.bottom() + layout.line * 1.2, width, layout.line),
            Qt::AlignCenter, year.text);
        free = left + width;
    }
    painter.setFont(normal);
}

void paintNames(QPainter &painter, const QRectF &rect, const Layout &layout,
    const DistributionContent &content, const Tokens &tokens)
{
    const auto last = std::find_if(content.bars.rbegin(), content.bars.rend(),
        [](const DistributionBar &bar) { return bar.shown; });
    if (last == content.bars.rend() || content.names.size() < 3 || content.shares.size() < 3)
        return;
    const double middles[] = {last->unfavourable + last->neutral + last->favourable / 2,
        last->unfavourable + last->neutral / 2, last->unfavourable / 2};
    const QColor inks[] = {tokens.promoter, tokens.text2, tokens.detractor};
    const double height = layout.line * 2;
    double free = layout.plot.top();
    QFont bold = painter.font();
    const QFont normal = bold;
    bold.setWeight(QFont::DemiBold);
    for (qsizetype index = 0; index < 3; ++index) {
        if (content.names.at(index).isEmpty())
            continue;
        const auto part = static_cast<size_t>(index);
        const double wanted =
            layout.plot.bottom() - middles[part] * layout.plot.height() - height / 2;
        // The names below need their room as well.
        const double lowest =
            layout.plot.bottom() + layout.line * 0.3 - height * static_cast<double>(3 - index);
        const double top = std::max(free, std::min(wanted, lowest));
        const double left = layout.plot.right() + layout.line * 0.6;
        painter.setPen(inks[part]);
        painter.setFont(bold);
        painter.drawText(QRectF(left, top, rect.right() - left, layout.line),
            Qt::AlignLeft | Qt::AlignVCenter, content.names.at(index));
        painter.setFont(normal);
        painter.drawText(QRectF(left, top + layout.line, rect.right() - left, layout.line),
            Qt::AlignLeft | Qt::AlignVCenter, content.shares.at(index));
        free = top + height;
    }
}

} // namespace

void paintDistribution(
    QPainter &painter, const QRectF &rect, const DistributionContent &content, const Tokens &tokens)
{
    painter.save();
    painter.setFont(chartTextFont(painter.font()));
    const QFontMetricsF metrics(painter.font(), painter.device());
    const Layout layout = layoutOf(rect, content, metrics);
    for (qsizetype index = 0; index < content.bars.size(); ++index)
        paintBar(painter, layout.bar(index), content.bars.at(index), tokens);
    paintAxis(painter, rect, layout, content, tokens);
    paintNames(painter, rect, layout, content, tokens);
    painter.restore();
}

struct DistributionChart::Data
{
    DistributionContent content;
};

DistributionChart::DistributionChart(QWidget *parent)
    : QWidget(parent)
    , m_data(std::make_unique<Data>())
{
    setObjectName(QStringLiteral("distributionChart"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

DistributionChart::~DistributionChart() = default;

void DistributionChart::showContent(const DistributionContent &content)
{
    m_data->content = content;
    setAccessibleName(content.accessibleSummary);
    update();
}

QSize DistributionChart::sizeHint() const
{
    const int line = fontMetrics().height();
    return {line * 26, line * 11};
}

QSize DistributionChart::minimumSizeHint() const
{
    const int line = fontMetrics().height();
    return {line * 11, line * 8};
}

void DistributionChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(font());
    paintDistribution(painter, rect(), m_data->content, Tokens::of(palette()));
}

bool DistributionChart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QFontMetricsF metrics(chartTextFont(font()), this);
    const Layout layout = layoutOf(rect(), m_data->content, metrics);
    const auto index =
        static_cast<qsizetype>(std::floor((help->pos().x() - layout.plot.left()) / layout.slot));
    if (index >= 0 && index < m_data->content.bars.size()) {
        const QStringList &card = m_data->content.bars.at(index).card;
        QToolTip::showText(help->globalPos(), card.join(QLatin1Char('\n')), this);
    } else {
        QToolTip::hideText();
    }
    return true;
}

} // namespace headroom::ui
