// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/measure.h"
#include "core/domain/unit.h"
#include "core/storage/connection.h"

#include <QDateTime>
#include <QHash>

#include <array>
#include <map>

namespace headroom {

/// By the row of the answer.
using OmittedAnswers = std::map<ResponseId, OmissionId>;

/// As stored: the answers that are left out by hand now.
Result<OmittedAnswers> loadOmitted(const Connection &connection);
/// As the records and the keys of the answers say.
Result<OmittedAnswers> findOmitted(const Connection &connection);

/// Puts all of them back into the cells and forgets them, so that every row counts as it is stored.
/// A change of rows stands between this and omitAnswers(), in one transaction. REQUIRES: orders are
/// unlinked.
Result<void> countOmitted(const Connection &connection);
/// Takes the answers that are left out off the cells. REQUIRES: none is; the keys are those of the
/// rows; orders are unlinked.
Result<void> omitAnswers(const Connection &connection);

/// What is to happen to one answer.
struct OmissionChange
{
    ResponseId response;
    bool putsBack = false;
    QByteArray record; ///< UTF-8; who and why
    QDateTime at;
};

/// Leaves an answer out of cells and scores or puts it back, with its record and its entry in the
/// audit log, in one transaction. Errors: AnswerNotFound, OmissionIsSettled when it is so already.
Result<void> changeOmission(const Connection &connection, const OmissionChange &change);

/// An answer that is left out, as it stands in the database.
struct StoredOmittedAnswer
{
    OmissionId omission;
    ResponseId response;
    QByteArray record; ///< of the omission, UTF-8; empty where it is not what was written
    QDateTime importedAt; ///< UTC
    QDate day;
    std::array<UnitId, DimensionCount> units;
    QHash<QString, Steps> values; ///< by measure
};

/// Oldest omission first.
Result<QList<StoredOmittedAnswer>> loadOmittedAnswers(const Connection &connection);

} // namespace headroom
