// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/answers/omission.h"
#include "core/reports/bonus/bonusbook.h"
#include "core/reports/council/councilrecord.h"
#include "core/storage/agreements/bonusstore.h"
#include "core/storage/changes/omittedanswers.h"

#include <memory>

namespace headroom {

/// What the stores hold about bonuses, the works council and answers left out by hand.
struct StoredAgreements
{
    QList<KeptRecord> council;
    QList<KeptRecord> schemes;
    QList<StoredDecision> decisions;
    QList<StoredOmittedAnswer> omitted;
};

Result<StoredAgreements> loadStoredAgreements(const Connection &connection);

/// The same as values.
struct KeptAgreements
{
    std::shared_ptr<const BonusBook> bonuses; ///< null where there never was a scheme
    std::shared_ptr<const CouncilRecord> council; ///< the newest; null while nobody was asked
    QList<OmittedAnswer> omitted; ///< answers that are left out by hand
};

/// Errors: DatabaseDamaged when a record cannot be read.
Result<KeptAgreements> keptAgreements(const QString &path, const StoredAgreements &stored);

} // namespace headroom
