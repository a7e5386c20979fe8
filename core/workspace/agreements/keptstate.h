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
    /// The newest; null while nobody was asked, and where it is not what was written.
    std::shared_ptr<const CouncilRecord> council;
    bool isCouncilChanged = false;
    QList<OmittedAnswer> omitted; ///< answers that are left out by hand
};

/// What is not what was written is left out and told.
KeptAgreements keptAgreements(const StoredAgreements &stored);

} // namespace headroom
