// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/unit.h"
#include "core/importing/importplan.h"

namespace headroom {

/// What a column of that field groups answers by; nothing for fields that do not.
std::optional<Dimension> dimensionOf(Field field);

/// Whether a column names the places.
bool namesPlaces(const QList<PlannedColumn> &columns);

/// The regions of a file that names no other places are its places, unless the user said otherwise.
void placeRegions(QList<PlannedColumn> &columns);

} // namespace headroom
