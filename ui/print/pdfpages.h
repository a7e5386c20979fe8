// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "ui/print/sheetlayout.h"

#include <QBuffer>
#include <QPainter>

class QPdfWriter;

namespace headroom::ui {

/// A PDF of A4 pages, made in memory: texts selectable, fonts embedded, charts as vectors. It is
/// PDF/A-1b (ISO 19005-1), to be read as long as it is kept: nothing on it may be transparent.
class PdfPages
{
public:
    explicit PdfPages(const QString &title);
    ~PdfPages();

    /// Errors: PrintFailed.
    Result<void> add(const SheetPages &pages);
    /// The whole file; nothing can be added after it. Errors: PrintFailed.
    Result<QByteArray> finish();

private:
    QBuffer m_buffer;
    std::unique_ptr<QPdfWriter> m_writer;
    QPainter m_painter;
    bool m_isEmpty = true;
};

} // namespace headroom::ui
