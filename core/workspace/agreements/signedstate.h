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

/// A record that is not what was signed is kept apart: its sheet passes neither for signed nor for
/// a proposal.
std::shared_ptr<const SignedSheets> signedSheets(
    const StoredSignings &stored, const QList<ImportRecord> &imports);

} // namespace headroom
