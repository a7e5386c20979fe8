// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

struct sqlite3;

namespace headroom {

/// What the engine's last error on this connection means to us: the one place where engine error
/// numbers become kinds. place is the path of the database. REQUIRES: code is not a success.
Error engineFault(sqlite3 *handle, int code, const QString &place);

} // namespace headroom
