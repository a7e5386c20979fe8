// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <string_view>

namespace headroom {

/// Looks at the first bytes of a file, whatever its name says. REQUIRES: it is no workbook. Errors:
/// FileIsNotText for what is no text (PDF, PNG, HTML, ...).
Result<void> checkIsText(const QString &path, std::string_view head);

} // namespace headroom
