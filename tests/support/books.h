// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

namespace headroom::test {

/// Name and content of a part of a package.
using Part = QPair<QString, QByteArray>;

/// Writes a ZIP file of these parts, in their order, compressed; replaces what is there.
void writeZip(const QString &path, const QList<Part> &parts);

/// A workbook of Office Open XML, written down for a test.
struct XlsxDraft
{
    /// Name and what stands between the tags <sheetData>; the rest of a sheet may follow after "|",
    /// what comes before the data may stand before another "|": "cols|rows|merges".
    QList<QPair<QString, QByteArray>> sheets;
    QList<QByteArray> sharedStrings; ///< the content of each <si>
    QList<QByteArray> formats; ///< codes; style n is the n-th of them, style 0 is General
    QByteArray workbookProperties; ///< attributes of <workbookPr>
    QByteArray sheetAttributes; ///< of the last <sheet>
};

QList<Part> partsOf(const XlsxDraft &draft);
void writeXlsx(const QString &path, const XlsxDraft &draft);

/// A spreadsheet of Open Document Format; content is what stands in <office:spreadsheet>, styles in
/// <office:automatic-styles>.
QList<Part> odsParts(const QByteArray &content, const QByteArray &styles = {});

} // namespace headroom::test
