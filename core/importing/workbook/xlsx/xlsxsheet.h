// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/importing/workbook/workbook.h"
#include "core/importing/workbook/xlsx/xlsxparts.h"
#include "core/importing/workbook/zippackage.h"

namespace headroom {

/// Where a sheet stands and what its cells need.
struct XlsxSheetPlace
{
    QString path;
    QString part;
    std::shared_ptr<const XlsxContent> content;
};

/// The rows of a sheet of an Office Open XML workbook. Errors: FileUnreadable; of the rows as
/// Workbook::openSheet().
Result<std::unique_ptr<RecordSource>> openXlsxSheet(
    const XlsxSheetPlace &place, std::unique_ptr<ZipPart> part, FileDigest digest);

} // namespace headroom
