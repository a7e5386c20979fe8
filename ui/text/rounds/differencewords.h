// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/rounds/differences.h"
#include "ui/text/figures.h"

namespace headroom::ui {

/// The name of the unit and of what stands above it, as the round has them: "Jansen, Utrecht".
QString differenceUnitWords(
    const ReportSource &source, const FixedRound &fixed, const TargetDifference &difference);

/// Why a target would be another one: "Its own answers: 120 then, 126 now".
QString differenceCauseWords(const TargetDifference &difference, const Figures &figures);

/// What happened since the round was fixed, a sentence each: "Imported since: march.csv (1 Mar
/// 2027)". Long lists say how many more there are.
QStringList sinceFixedSentences(const SinceFixed &since, const Figures &figures);

} // namespace headroom::ui
