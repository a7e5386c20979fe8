// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/print/sheetlayout.h"

#include <QFont>

class QPainter;

namespace headroom::ui {

/// Fonts have whole pixels, and a tenth of a point is fine enough: texts are set this much larger
/// and painted scaled down.
constexpr double FontScale = 10;

/// The font of a text on paper, FontScale times its size in pixels. Ligatures are off, so that
/// "ffi" can be found in a PDF.
QFont sheetFont(double points, bool strong);

/// Paints a page; the painter's unit is one point and its origin the paper's corner. Preview,
/// printer and PDF all come here.
void paintSheetPage(QPainter &painter, const SheetPages &sheet, qsizetype page);

} // namespace headroom::ui
