// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/overview/overview.h"
#include "core/trends/realchange.h"
#include "ui/style/pill.h"
#include "ui/text/figures.h"

namespace headroom::ui {

/// "▲ +4.0 · real change", "▼ −0.3 · within noise", "Too few answers".
QString changePill(const Change &change, const Metric &metric, const Figures &figures);
/// "Real change", "Within noise", "Too few answers".
QString changeKindWords(const Change &change);
/// Only a real change has a colour: good when the customer gains by it.
Tone changeTone(const Change &change, const Metric &metric);

/// The two periods of a change in the words of a sentence.
struct ComparedPeriods
{
    QString later; ///< "March 2026"
    QString earlier; ///< "February 2026"
};

/// What the change means: "March 2026 is 1.4 below February 2026: with 1,284 answers a difference
/// under 4.0 says nothing."
QString changeSentence(const Change &change, const Metric &metric, const ComparedPeriods &periods,
    const Figures &figures);

/// "Target reached", "Below the target", "Cannot be told yet", "Too few answers".
QString verdictPill(const std::optional<Verdict> &verdict);
Tone verdictTone(const std::optional<Verdict> &verdict);

/// "62 % of the way to +35", "Below the start of +46", "Target reached"; before the round begins
/// "Target +35, from 1 January 2027".
QString progressWords(const TargetProgress &progress, const Metric &metric, const Figures &figures);

/// The score as it may be shown, with its reason when it may not: "+31.4", "Too few answers",
/// "Hidden", "No answers".
QString scoreWords(const ScoreResult &score, const Metric &metric, const Figures &figures);
/// Why a score is hidden or marked; empty for an ordinary one.
QString scoreReason(const ScoreResult &score, const Limits &limits, const Figures &figures);

} // namespace headroom::ui
