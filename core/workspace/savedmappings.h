// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/importing/mapping/savedmapping.h"
#include "core/storage/connection.h"

namespace headroom {

/// The saved mappings of a database, sorted by name.
Result<QList<SavedMapping>> savedMappings(const Connection &connection);

} // namespace headroom
