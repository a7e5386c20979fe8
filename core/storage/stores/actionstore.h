// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/action.h"
#include "core/storage/connection.h"

namespace headroom {

/// All actions with their units, sorted by id.
Result<QList<Action>> loadActions(const Connection &connection);

/// Adds the action, with its id where it has one, or replaces the one of that id, in one
/// transaction. Returns it as it is stored: with its id, its units sorted and each once.
/// REQUIRES: it has a title, does not end before it starts, and its units exist.
Result<Action> storeAction(const Connection &connection, const Action &action);

/// Nothing happens where there is none.
Result<void> removeAction(const Connection &connection, ActionId id);

} // namespace headroom
