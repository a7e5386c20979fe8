// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace headroom::test {

/// Whether the tool that reads texts of PDF files is installed.
bool canReadPdf();

/// What a tool of the system prints. REQUIRES: it is installed.
QString outputOf(const QString &tool, const QStringList &arguments);

/// The texts of a PDF file in their order on the page, with every run of white space as one space.
QString pdfText(const QString &path);

} // namespace headroom::test
