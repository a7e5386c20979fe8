// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/quadrants/quadrantchart.h"
#include "ui/charts/trendchart.h"
#include "ui/print/sheetlayout.h"
#include "ui/print/sheettable.h"

namespace headroom::ui {

/// A page of the window in finished words, for paper: what is shown, not yet where.
struct ReportDocument
{
    /// One indicator at a glance.
    struct Tile
    {
        QString name; ///< "NPS"
        QString count; ///< "n = 1,842"
        QString value; ///< "+31.4"
        QString change; ///< "▲ +4.0 · real change"
        QString target;
        bool chosen = false;
    };

    /// "Utrecht", "fell 18.0 points to −12.0".
    struct Remark
    {
        QString about;
        QString sentence;
    };

    /// A card of the page: what it says, with its chart and its tables.
    struct Section
    {
        QString heading;
        QString caption;
        std::optional<QuadrantContent> quadrants;
        QList<SheetTable> tables;
        QString meaning; ///< below the tables, or why there are none
    };

    QString page; ///< "Overview"
    QString subject; ///< the unit, with what is counted of it
    QString selection; ///< "Net Promoter Score · 1 November 2025 to 31 October 2026"
    QString organisation;
    QString printed; ///< "printed 28 November 2026"

    QList<Tile> tiles; ///< four stand beside one another
    QString chartHeading;
    QString chartCaption;
    std::optional<TrendChartContent> chart;
    QString remarksHeading;
    QList<Remark> remarks;
    QString tableHeading;
    SheetTable table; ///< without columns: none
    QList<Section> sections; ///< after the table, one below the other
    QStringList notes;
    QString foot; ///< "n = 13,927 answers"
};

/// Lays a report out over as many pages of A4 as it needs.
SheetPages layOutReport(const ReportDocument &report);

} // namespace headroom::ui
