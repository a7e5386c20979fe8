// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/quadrants/quadrantchart.h"
#include "ui/print/sheetdocument.h"

#include <QRectF>

#include <memory>
#include <variant>

namespace headroom::ui {

constexpr double PointsPerInch = 72;

enum class SheetInk { Text, Text2, Text3, Accent, Border };

/// Text within a rectangle. Sizes in points.
struct SheetText
{
    QRectF rect;
    QString text;
    double size = 9;
    bool strong = false;
    SheetInk ink = SheetInk::Text;
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignTop;
    bool wrap = false;
};

struct SheetRule
{
    QLineF line;
    double width = 0.5;
    SheetInk ink = SheetInk::Border;
};

/// A rounded box; with an accent fill for the target.
struct SheetBox
{
    QRectF rect;
    bool accent = false;
};

/// A chart of quadrants, which a page can have several of.
struct SheetQuadrants
{
    QRectF rect;
    std::shared_ptr<const QuadrantContent> content;
};

struct SheetChart
{
    QRectF rect;
};

struct SheetPicture
{
    QRectF rect;
    QImage image;
};

using SheetItem =
    std::variant<SheetText, SheetRule, SheetBox, SheetChart, SheetQuadrants, SheetPicture>;

/// The pages of one sheet: what stands where, in points from the paper's upper left corner.
struct SheetPages
{
    QSizeF size; ///< of the paper, in points
    QList<QList<SheetItem>> pages;
    std::optional<TrendChartContent> chart;
};

/// A4 in points.
QSizeF sheetPaper();

/// Lays a sheet out over as many pages as it needs, one where it fits, and the method with the
/// history on a further one where that is wanted. A row of a table, a box and the signatures are
/// never cut by a page break.
SheetPages layOutSheet(
    const SheetDocument &document, const SheetLook &look = {}, QSizeF paper = sheetPaper());

} // namespace headroom::ui
