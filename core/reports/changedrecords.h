// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/domain/ids.h"

#include <QList>

namespace headroom {

struct ReportSource;

/// A fixed round whose record is no longer what was agreed.
struct ChangedRound
{
    RoundId id;
    QStringList codes; ///< of its sheets, as far as the record still says whose they were
};

/// What was written down once and is no longer what was written: nothing that it says is believed.
/// Signed sheets, bonus schemes, decisions and omissions know of their own.
struct ChangedRecords
{
    QList<ChangedRound> rounds;
    bool council = false; ///< the newest of the works council
};

/// Every record of a database that was changed and that nothing took the place of, as an error
/// that names it and says what to do: SignedRecordChanged, RoundRecordChanged, BonusSchemeChanged,
/// BonusDecisionChanged, CouncilRecordChanged, OmissionRecordChanged.
QList<Error> changedRecords(const ReportSource &source);

} // namespace headroom
