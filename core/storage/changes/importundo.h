// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/domain/ids.h"
#include "core/storage/connection.h"

#include <QDateTime>

namespace headroom {

/// Takes an import back in one transaction: its answers, cells and keys go, and so do the units
/// that only it used. An answer that another import skipped because this one had brought it is
/// handed over to that import, so that what remains is what importing only the others would have
/// given. The import stays in the history, with the reason where there is one.
/// Errors: ImportNotFound, ImportAlreadyUndone, Cancelled.
Result<void> undoImport(const Connection &connection, ImportId id, const QDateTime &at,
    Progress &progress, const QString &reason = {});

} // namespace headroom
