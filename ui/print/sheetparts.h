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
};

void addHead(SheetFlow &flow, const SheetHead &head);

/// A box with a heading, a caption and room for the chart of the pages, where they have one.
void addChart(SheetFlow &flow, const QString &heading, const QString &caption, bool hasChart);

} // namespace headroom::ui
