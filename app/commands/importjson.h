// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/workspace.h"

#include <QJsonArray>
#include <QJsonObject>

namespace headroom::app {

/// The entry of one file in the JSON of an import.
QJsonObject toJson(const ImportReport &report);

/// "nps", "date", "ignore", ...: the field names of that JSON, read back. Nothing for other words.
std::optional<ColumnChoice> columnChoice(const QString &field);

} // namespace headroom::app
