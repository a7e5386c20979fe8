// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>

#include <optional>

namespace headroom {

/// The longest texts of a council record, in characters, and the longest retention.
constexpr qsizetype LongestReference = 80;
constexpr int LongestRetention = 600;

/// What the works council said about figures of single employees, or why there is no works council
/// to ask. Never changed: a later record takes its place.
struct CouncilRecord
{
    qint64 id = 0;
    QDateTime at; ///< UTC; when it was entered
    QString by; ///< who entered it
    bool hasCouncil = true;
    QString reference; ///< the number or name of the letter or minutes; only with a works council
    QDate day; ///< of the consent; likewise
    QString givenBy; ///< who gave it in the council's name; likewise
    QString reason; ///< why there is nobody to ask; only without a works council
    int retentionMonths = 0; ///< how long answers are kept, as agreed; 0 as long as nothing is

    bool operator==(const CouncilRecord &) const = default;
};

/// The record as it can be kept: texts trimmed, those of the other case left out. today: a consent
/// of a later day is refused. Errors: CouncilReferenceMissing, CouncilDayMissing,
/// CouncilGiverMissing, CouncilReasonMissing, DeciderMissing, TextTooLong.
Result<CouncilRecord> checkedCouncil(
    const CouncilRecord &typed, const QDate &today, const QDateTime &at);

/// JSON with sorted names and no spaces: at, by, council, reference, day, givenBy, reason and
/// retentionMonths.
QByteArray toRecord(const CouncilRecord &council);
/// Nothing for what toRecord() did not write. The id is left to the caller.
std::optional<CouncilRecord> councilRecordFrom(const QByteArray &record);

} // namespace headroom
