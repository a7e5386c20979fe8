// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/importing/workbook/workbook.h"
#include "core/importing/workbook/zippackage.h"

namespace headroom {

/// The part of the package that holds all sheets.
inline const QString ContentPart = QStringLiteral("content.xml");

/// The rows of the n-th sheet of an Open Document spreadsheet. Rows and cells that are written once
/// and repeated are delivered as often as they stand for. Errors: FileUnreadable; of the rows as
/// Workbook::openSheet().
Result<std::unique_ptr<RecordSource>> openOdsSheet(
    const ZipPackage &package, qsizetype number, FileDigest digest);

} // namespace headroom
