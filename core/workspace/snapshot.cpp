// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/snapshot.h"

#include "core/reports/canvas/ownmetric.h"

namespace headroom {

void Snapshot::takeLexicon(LexiconInUse &&inUse)
{
    source.reasons.clear();
    for (const LexiconReason &reason : inUse.words)
        source.reasons.append(reason.id);
    lexicon = std::make_shared<const LexiconInUse>(std::move(inUse));
}

SnapshotPtr withOwnIndicator(const SnapshotPtr &snapshot, IndicatorId own)
{
    if (!snapshot || own == IndicatorId())
        return snapshot;
    auto shown = std::make_shared<Snapshot>(*snapshot);
    shown->source = withOwnMetric(snapshot->source, own);
    return shown;
}

} // namespace headroom
