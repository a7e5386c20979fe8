// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/importing/importplan.h"
#include "core/importing/reading/recordsource.h"

#include <memory>

namespace headroom {

/// What is gathered from the bytes of the file on the way.
enum class FileDigest { None, Sha256, Sha256AndEncoding };

/// Opens the records of a file whose format is known, from the first one. Errors: FileNotFound,
/// FileUnreadable, SheetNotFound, those of Workbook::openSheet().
Result<std::unique_ptr<RecordSource>> openRecords(
    const QString &path, const FileFormat &format, FileDigest digest);

} // namespace headroom
