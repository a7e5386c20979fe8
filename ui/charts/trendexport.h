// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "ui/charts/trendcontent.h"

#include <QFont>

namespace headroom::ui {

/// A trend chart as it leaves the program: with everything that someone who only has the picture
/// needs to know.
struct TrendPicture
{
    TrendChartContent content;
    QString title; ///< "NPS, whole organisation"
    QString subtitle; ///< organisation, period and what is drawn
    QString foot; ///< number of answers and the day
    QStringList legend; ///< what the flags stand for
};

TrendPicture trendPicture(const TrendFacts &facts, const ReportSource &source,
    const Figures &figures, const TrendOptions &options = {});

/// Title, chart and foot as vectors in the colours of paper.
void paintTrendPicture(QPainter &painter, const QRectF &rect, const TrendPicture &picture);

/// Writes PNG, SVG or PDF by the extension of the file. font is the base font of the texts. Errors:
/// FormatNotSupported, WriteFailed.
Result<void> exportTrend(const QString &file, const TrendPicture &picture, const QFont &font);

/// Every line of the facts as rows of unit, period, n, score, low, high: tab separated, in the
/// user's figures, for a spreadsheet.
QString trendRows(const TrendFacts &facts, const ReportSource &source, const Figures &figures);

/// The same as CSV for machines: decimal point, four decimals, RFC 4180. Errors: WriteFailed.
Result<void> exportTrendRows(
    const QString &file, const TrendFacts &facts, const ReportSource &source);

/// The same as a workbook, with what the figures are of above them. Errors: WriteFailed, DiskFull.
Result<void> exportTrendWorkbook(const QString &file, const TrendFacts &facts,
    const ReportSource &source, const Figures &figures);

/// Any of the above by the extension of the file: .csv, .xlsx, .png, .svg or .pdf.
Result<void> exportTrendFile(const QString &file, const TrendFacts &facts,
    const ReportSource &source, const Figures &figures, const QFont &font,
    const TrendOptions &options = {});

} // namespace headroom::ui
