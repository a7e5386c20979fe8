// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/importing/workbook/workbook.h"

namespace headroom {

/// Office Open XML, transitional or strict (ECMA-376). Errors: as openWorkbook().
Result<std::unique_ptr<Workbook>> openXlsx(const QString &path);

} // namespace headroom
