// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/importing/workbook/workbook.h"

namespace headroom {

/// An Open Document spreadsheet (ISO 26300). Its sheets stand in one part, so its names are found
/// by reading all of it once. Errors: as openWorkbook().
Result<std::unique_ptr<Workbook>> openOds(const QString &path);

} // namespace headroom
