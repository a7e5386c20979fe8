// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/report/reportdocument.h"
#include "ui/print/sheetparts.h"

#include <QCoreApplication>

namespace headroom::ui {

namespace {

struct LayoutWords
{
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::ReportWords)
};

constexpr qsizetype TilesInARow = 4;
constexpr double TileGap = 8;
constexpr SheetStyle Heading{10, true, SheetInk::Text};
constexpr SheetStyle Caption{8, false, SheetInk::Text2};

/// The words of a tile; returns their height.
double addTile(SheetFlow &flow, const ReportDocument::Tile &tile, const SheetSpan &span)
{
    SheetColumn words =
        flow.column(span.left + CardPadding, span.width - 2 * CardPadding, CardPadding);
    words.add(tile.name, {8.5, true, SheetInk::Text});
    words.add(tile.value, {17, true, SheetInk::Text});
    words.add(tile.change, Caption);
    words.add(tile.target, Caption);
    words.add(tile.count, {8, false, SheetInk::Text3});
    return words.height() + CardPadding;
}

void addTiles(SheetFlow &flow, const QList<ReportDocument::Tile> &tiles)
{
    const double width = (flow.width() - TileGap * (TilesInARow - 1)) / TilesInARow;
    for (qsizetype first = 0; first < tiles.size(); first += TilesInARow) {
        const QList<ReportDocument::Tile> row = tiles.mid(first, TilesInARow);
        double height = 0;
        for (qsizetype i = 0; i < row.size(); ++i)
            height = qMax(height,
                addTile(flow, row.at(i), {static_cast<double>(i) * (width + TileGap), width}));
        for (qsizetype i = 0; i < row.size(); ++i)
            flow.box({static_cast<double>(i) * (width + TileGap), width}, height, row.at(i).chosen);
        flow.advance(height + SpaceAbove);
    }
}

void addLine(SheetFlow &flow, const QString &text, const SheetStyle &style, double below)
{
    if (text.isEmpty())
        return;
    flow.keepTogether(textHeight(text, style, flow.width()));
    SheetColumn words = flow.column(0, flow.width());
    words.add(text, style);
    flow.advance(words.height() + below);
}

double remarkHeight(const SheetFlow &flow, const ReportDocument::Remark &remark)
{
    return textHeight(remark.about, {8.5, true, SheetInk::Text}, flow.width())
        + textHeight(remark.sentence, Caption, flow.width());
}

void addRemarks(SheetFlow &flow, const ReportDocument &report)
{
    if (report.remarks.isEmpty())
        return;
    // The heading never stands alone at the end of a page.
    flow.keepTogether(textHeight(report.remarksHeading, Heading, flow.width())
        + remarkHeight(flow, report.remarks.first()) + SpaceAbove);
    addLine(flow, report.remarksHeading, Heading, 4);
    for (const ReportDocument::Remark &remark : report.remarks) {
        flow.keepTogether(remarkHeight(flow, remark));
        SheetColumn words = flow.column(0, flow.width());
        words.add(remark.about, {8.5, true, SheetInk::Text});
        words.add(remark.sentence, Caption);
        flow.advance(words.height() + 4);
    }
    flow.advance(SpaceAbove - 4);
}

void addFigures(SheetFlow &flow, const ReportDocument &report)
{
    if (report.table.columns.isEmpty() || report.table.rows.isEmpty())
        return;
    constexpr double HeadingAndTwoRows = 70;
    flow.keepTogether(HeadingAndTwoRows);
    addLine(flow, report.tableHeading, Heading, 0);
    addTable(flow, report.table);
}

constexpr double QuadrantHeight = 230;

void addSection(SheetFlow &flow, const ReportDocument::Section &section)
{
    constexpr double HeadingAndTwoRows = 80;
    const double chart = section.quadrants ? QuadrantHeight + SpaceAbove : 0;
    flow.keepTogether(HeadingAndTwoRows + chart);
    addLine(flow, section.heading, Heading, 1);
    addLine(flow, section.caption, Caption, 4);
    if (section.quadrants) {
        flow.quadrants({0, flow.width()}, QuadrantHeight,
            std::make_shared<const QuadrantContent>(*section.quadrants));
        flow.advance(chart);
    }
    for (const SheetTable &table : section.tables) {
        if (!table.columns.isEmpty() && !table.rows.isEmpty())
            addTable(flow, table);
    }
    const QStringList paragraphs =
        section.meaning.split(QStringLiteral("\n\n"), Qt::SkipEmptyParts);
    for (const QString &paragraph : paragraphs)
        addLine(flow, paragraph, Caption, 3);
    flow.advance(SpaceAbove);
}

} // namespace

SheetPages layOutReport(const ReportDocument &report)
{
    SheetFlow flow(sheetPaper(),
        report.page + QStringLiteral(" · ") + report.subject + QStringLiteral(" · ")
            + report.selection,
        {report.foot, {}, QStringLiteral("Headroom"), LayoutWords::tr("page %1 of %2")});
    addHead(
        flow, {report.page, report.subject, report.selection, report.organisation, report.printed});
    addTiles(flow, report.tiles);
    if (report.chart)
        addChart(flow, {report.chartHeading, report.chartCaption});
    addRemarks(flow, report);
    addFigures(flow, report);
    for (const ReportDocument::Section &section : report.sections)
        addSection(flow, section);
    for (const QString &note : report.notes)
        addLine(flow, note, Caption, 2);
    flow.addFeet();
    return {sheetPaper(), flow.pages(), report.chart};
}

} // namespace headroom::ui
