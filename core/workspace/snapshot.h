// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/customervalues.h"
#include "core/domain/followup.h"
#include "core/domain/importrecord.h"
#include "core/importing/mapping/savedmapping.h"
#include "core/reports/reportsource.h"
#include "core/workspace/lexicon/lexiconinuse.h"

namespace headroom {

/// One consistent, immutable state of an open database. The window holds a shared pointer to it and
/// never queries.
struct Snapshot
{
    QString path; ///< absolute path of the database file
    ReportSource source;
    QList<ImportRecord> imports; ///< newest first, undone ones included
    QList<SavedMapping> mappings; ///< sorted by name
    CustomerValues customers;
    FollowUpSettings followUp;
    QByteArray timeZone; ///< an IANA id: days are counted by its calendar
    bool isSample = false; ///< the sample organisation, removable in one click
    /// Never null; without words in a state that was made by hand.
    std::shared_ptr<const LexiconInUse> lexicon = std::make_shared<const LexiconInUse>();
    quint64 generation = 0; ///< grows with every change

    /// The source names its reasons.
    void takeLexicon(LexiconInUse &&inUse);
};

using SnapshotPtr = std::shared_ptr<const Snapshot>;

/// The same state, with an own indicator that pages can show like any other: withOwnMetric(). The
/// snapshot itself for none.
SnapshotPtr withOwnIndicator(const SnapshotPtr &snapshot, IndicatorId own);

} // namespace headroom
