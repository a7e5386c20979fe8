// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/style/tokens.h"

#include <QRectF>
#include <QStringList>

class QPainter;

namespace headroom::ui {

/// What is read out of a chart at a place.
struct ReadOutCard
{
    QStringList lines; ///< the first is the title; REQUIRES: not empty
    QPointF anchor; ///< what it is about; the card stands beside it
    QRectF room; ///< of the chart: the card does not leave it
    double em = 1; ///< one eighteenth of a line of text
};

/// In the painter's font.
void paintReadOutCard(QPainter &painter, const ReadOutCard &card, const Tokens &tokens);

} // namespace headroom::ui
