// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/bonus/bonusscheme.h"

#include <QByteArray>

namespace headroom {

/// A scheme as JSON with sorted names and no spaces, so that equal schemes give equal bytes: at,
/// by, on, round, ladder {threshold, target, cap, paidAtTarget, paidAtCap}, parts {round, metric,
/// weight} and conditions (by number). Shares are 1 for 100 %, weights 10000 for 100 %.
QByteArray toRecord(const BonusScheme &scheme);
/// Nothing for what toRecord() did not write. The id is left to the caller.
std::optional<BonusScheme> bonusSchemeFrom(const QByteArray &record);

/// A decision likewise: scheme, round, unit, at, by, proposed, decided, reason, over, parts {round,
/// metric, weight, n, start, target, result, verdict, attained, paid, why} and supersedes.
QByteArray toRecord(const BonusDecision &decision);
std::optional<BonusDecision> bonusDecisionFrom(const QByteArray &record);

} // namespace headroom
