// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/domain/importrecord.h"
#include "core/reports/signatures/signedsheet.h"
#include "core/storage/agreements/signingstore.h"

#include <memory>

namespace headroom {

/// What the stores hold about signed sheets.
struct StoredSignings
{
    QList<StoredSigning> signings;
    QHash<ImportId, QString> undoReasons;
};

Result<StoredSignings> loadStoredSignings(const Connection &connection);

/// Errors: DatabaseDamaged when a record cannot be read: its sheet must not pass for a proposal.
Result<std::shared_ptr<const SignedSheets>> signedSheets(
    const QString &path, const StoredSignings &stored, const QList<ImportRecord> &imports);

} // namespace headroom
