// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/followup.h"
#include "core/reports/council/councilrecord.h"
#include "core/reports/reportsource.h"

namespace headroom {

/// A round that is not over and has signed sheets: the minimum numbers stay as they are.
struct FixedLimits
{
    QString round;
    QDate ends;
    qint64 sheets = 0; ///< signed

    bool operator==(const FixedLimits &) const = default;
};

/// The one that ends last; nothing while the minimum numbers can be changed.
std::optional<FixedLimits> fixedLimits(const ReportSource &source);

/// The round is fixed and nobody has said yet what the works council consented to, or why there is
/// none: individual sheets wait for that.
bool councilIsAsked(const ReportSource &source, RoundId round);

/// What the statement for the works council says of this database, without words.
struct StatementFacts
{
    QString organisation;
    QDate printed; ///< invalid without answers
    Limits limits;
    std::optional<FixedLimits> fixed;
    qint64 people = 0; ///< employees that answers name
    qint64 locations = 0;
    qint64 answers = 0;
    DateRange days; ///< of them; invalid without answers
    qint64 files = 0; ///< imports that were not undone
    qint64 signedSheets = 0; ///< that hold
    bool bonusIsOn = false; ///< in any round
    std::optional<CouncilRecord> council;
    qint64 tooOld = 0; ///< answers older than the agreed retention
    FollowUpSettings followUp = {}; ///< to be set by whoever knows them; off else
};

StatementFacts statementFacts(const ReportSource &source);

} // namespace headroom
