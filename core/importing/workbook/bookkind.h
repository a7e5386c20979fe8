// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/importing/importplan.h"

namespace headroom {

/// What a file is by its content, whatever its name says: Text unless it is a workbook. Errors:
/// FileNotFound, FileUnreadable, BookEncrypted, BookDamaged, BookTooLarge; FormatNotSupported
/// (arguments: "XLS", "XLSB"), FileIsNotText (arguments: "ZIP", "DOCX", ...).
Result<FileKind> kindOfFile(const QString &path);

} // namespace headroom
