// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/style/tokens.h"

#include <QList>
#include <QRectF>
#include <QString>

#include <optional>

class QPainter;

namespace headroom::ui {

struct MiniPoint
{
    std::optional<double> value;
    double low = 0; ///< of the interval; only read with a value
    double high = 0;
    bool open = false;
};

/// One cell of small multiples: name, score, and a trend on a scale shared by all cells.
struct MiniTrend
{
    QString name;
    QString score; ///< or the words why there is none
    QList<MiniPoint> points;
    std::optional<double> target;
    bool reached = false; ///< drawn in the colour of what is good
};

/// The common scale of all cells.
struct MiniScale
{
    double low = -100;
    double high = 100;
};

/// The smallest scale that holds every value and target (intervals may be cut off).
MiniScale miniScale(const QList<MiniTrend> &trends);

void paintMiniTrend(QPainter &painter, const QRectF &rect, const MiniTrend &trend,
    const MiniScale &scale, const Tokens &tokens);

} // namespace headroom::ui
