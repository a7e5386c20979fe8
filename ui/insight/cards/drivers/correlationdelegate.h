// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/tables/delegates.h"

#include <QMetaType>

namespace headroom::ui {

/// A correlation between -1 and +1 with its 95 % range.
struct CorrelationCell
{
    double r = 0;
    double low = 0;
    double high = 0;
};

/// CorrelationCell: a bar from the middle, and the range as a line over its end. A range that holds
/// 0 leaves the bar grey; a negative one has another colour than a positive one, and the other
/// side.
class CorrelationDelegate : public PaintedDelegate
{
    Q_OBJECT

public:
    using PaintedDelegate::PaintedDelegate;

protected:
    void paintCell(QPainter &painter, const QRectF &rect, const QVariant &cell,
        const Tokens &tokens) const override;
};

} // namespace headroom::ui

Q_DECLARE_METATYPE(headroom::ui::CorrelationCell)
