// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/rounds/sheetfacts.h"
#include "ui/charts/trendchart.h"
#include "ui/text/figures.h"

#include <QImage>

namespace headroom::ui {

/// How sheets are made, as their user chose.
struct SheetLook
{
    bool hasSecondPage = false; ///< with the method and the history
};

/// A target sheet in finished words: what stands on paper, not yet where. Made from facts by
/// sheetDocument(), laid out by layOutSheet().
struct SheetDocument
{
    QString kicker; ///< "Target sheet 2027"
    QString name;
    QString place; ///< "Complaints adviser · Amsterdam Zuid"
    QString organisation;
    QImage logo; ///< null for none
    QString printed;

    QString targetHeading; ///< "NPS target by 31 December 2027"
    QString target;
    QString targetRise; ///< "from −12.0 now: a rise of 14.9 points"
    QString howHeading;
    QString how;

    QString chartHeading;
    QString chartCaption;
    std::optional<TrendChartContent> chart; ///< absent without a single month to draw
    QString chartMissing; ///< what is said in its place

    QStringList columns; ///< headings of the table; the first is the indicator
    QList<QStringList> rows; ///< as long as columns
    int strongColumn = -1; ///< the target

    QStringList signedNotes; ///< what was agreed otherwise than proposed, and why
    QStringList omissions; ///< answers that were left out by hand, with both scores
    QStringList following; ///< what a running round still needs, by indicator; performance and mix
    QStringList notes; ///< few answers, the sum, the limits used

    QString saidHeading;
    /// What customers say most: for each group its heading, then reason and share in turn.
    QList<QStringList> said;

    QString actionsHeading;
    QStringList actions; ///< that are planned or running; empty on a fixed sheet

    QString agreementsHeading;
    QString viewHeading;
    QString view; ///< of a signed sheet; empty: room to write it
    QStringList signatures;

    // the second page, where it is wanted
    QString methodHeading;
    QStringList method; ///< how the figures are made, a paragraph each
    QString historyHeading;
    QStringList historyColumns; ///< the first is the month
    QList<QStringList> historyRows; ///< as long as its columns

    QString footLeft;
    QString footRight;
    QString footBelow; ///< a second line; may be empty
    QString pageOf; ///< "page %1 of %2"
    QString title; ///< of the PDF file
};

/// The logo of a sheet, on white where it is transparent; null for none. Sheets that share one
/// image are small in a file, and it is decoded once.
QImage logoOf(const SheetFacts &facts);

/// The words of a sheet as they are today, without a logo. REQUIRES: at least one indicator, every
/// metric in the catalogue.
SheetDocument wordedDocument(
    const SheetFacts &facts, const Catalogue &catalogue, const Figures &figures);

/// The words of a sheet: of a signed one those that were signed, in the language that they were
/// signed in, and below them answers that were left out by hand since. logo: logoOf() it or of
/// another sheet of the same organisation. REQUIRES: at least one indicator, every metric in the
/// catalogue.
SheetDocument sheetDocument(const SheetFacts &facts, const Catalogue &catalogue,
    const Figures &figures, const QImage &logo);

/// The same for a sheet by itself.
inline SheetDocument sheetDocument(
    const SheetFacts &facts, const Catalogue &catalogue, const Figures &figures)
{
    return sheetDocument(facts, catalogue, figures, logoOf(facts));
}

} // namespace headroom::ui
