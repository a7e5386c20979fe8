// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/importing/workbook/rowbuilder.h"
#include "core/importing/workbook/xmlscanner.h"

namespace headroom {

/// How often an element stands for itself: the attribute's number, 1 without it. More than any
/// sheet can have is cut down to that.
qint64 repeatsOf(const XmlScanner &xml, std::string_view attribute);

/// Reads the cell that has just started, up to its end: its value where it has one, else its
/// paragraphs, one line each; notes beside it are left out. Nothing when the scanner failed or the
/// text is longer than a field may be.
std::optional<CellKind> readOdsCell(XmlScanner &xml, qint64 row, std::string &text);

} // namespace headroom
