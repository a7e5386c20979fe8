// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/print/sheetflow.h"

namespace headroom::ui {

constexpr double SpaceAbove = 12; ///< between the parts of a page, in points
constexpr double CardPadding = 10;

/// Who a page is about and whose it is.
struct SheetHead
{
    QString kicker;
    QString name;
    QString place;
    QString organisation;
    QString printed;
    QImage logo = {}; ///< null for none
};

void addHead(SheetFlow &flow, const SheetHead &head);

constexpr double ChartHeight = 158;

/// A box with a heading, a caption and room for the chart of the pages.
struct SheetChartBox
{
    QString heading;
    QString caption;
    double height = ChartHeight; ///< of the chart; 0 for none
};

void addChart(SheetFlow &flow, const SheetChartBox &box);

} // namespace headroom::ui
