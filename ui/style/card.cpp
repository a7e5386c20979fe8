// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/card.h"

#include "ui/style/tokens.h"

#include <QPainter>

namespace headroom::ui {

Card::Card(QWidget *parent)
    : QFrame(parent)
{
    setContentsMargins(CardPaddingX, CardPaddingY, CardPaddingX, CardPaddingY);
}

void Card::paintEvent(QPaintEvent *)
{
    const Tokens tokens = Tokens::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens.border);
    painter.setBrush(tokens.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), CardRadius, CardRadius);
}

} // namespace headroom::ui
