// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/bonus/bonusfacts.h"
#include "ui/text/figures.h"

namespace headroom::ui {

/// What has to hold before anything is paid on scores, as a sentence to tick.
QString conditionWords(PayingCondition condition);

/// What the program can see of it, a line for each indicator; or that a person has to judge it.
QString conditionEvidence(PayingCondition condition, const QList<BonusEvidence> &evidence,
    const ReportSource &source, const Figures &figures);

/// Why an indicator gives no figure; empty where it does.
QString noBonusWords(const BonusPartResult &part, const Limits &limits, const Figures &figures);

/// "No figure", or "78.3 %".
QString bonusWords(const std::optional<double> &share, const Figures &figures);

/// What the scheme proposes for one person, in sentences: each indicator, then steps that are out
/// of reach.
QStringList bonusSentences(const BonusLine &line, const ReportSource &source, const Limits &limits,
    const Figures &figures);

/// "91.0 % with 11 answers or fewer cannot survive one miss; there are 8."
QString unreachableWords(
    const UnreachableStep &step, const ReportSource &source, const Figures &figures);

/// "K. Bos decided 80.0 % on 3 January 2028, because: …", or "Not decided."
QString decisionSentence(const BonusDecision *decision, const Figures &figures);
/// The same of what stands in a line, also where its record was changed.
QString decisionSentence(const BonusLine &line, const Figures &figures);

/// "0 % to 100 % of the way pays 0 % to 100 %, …": the ladder in words.
QString ladderWords(const BonusLadder &ladder, const Figures &figures);

} // namespace headroom::ui
