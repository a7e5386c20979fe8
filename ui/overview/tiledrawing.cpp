// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/tiledrawing.h"

#include "ui/charts/sparkline.h"
#include "ui/tables/delegates.h"

#include <QPainter>

namespace headroom::ui {

TileDrawing::TileDrawing(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("tileSparkline"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void TileDrawing::setValues(const QList<std::optional<double>> &values)
{
    m_values = values;
    update();
}

QSize TileDrawing::sizeHint() const
{
    const int line = fontMetrics().height();
    return {line * 5, line * 2};
}

void TileDrawing::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens tokens = Tokens::of(palette());
    Sparkline sparkline;
    sparkline.values = m_values;
    sparkline.line = tokens.accent;
    sparkline.fill = tokens.accentSoft;
    const int widest = fontMetrics().height() * 6;
    QRectF place = rect();
    if (place.width() > widest)
        place.setLeft(place.right() - widest);
    paintSparkline(painter, place, sparkline);
}

TileBar::TileBar(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("tileBar"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void TileBar::setShare(std::optional<double> share, Tone tone)
{
    m_share = share;
    m_tone = tone;
    update();
}

QSize TileBar::sizeHint() const
{
    return {fontMetrics().height() * 5, 6};
}

void TileBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens tokens = Tokens::of(palette());
    paintProgress(painter, QRectF(rect()), m_share, toneColours(m_tone, tokens).ink, tokens.grid);
}

} // namespace headroom::ui
