// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/answers/answerfacts.h"
#include "ui/text/figures.h"

namespace headroom::ui {

/// The sentences about the answers behind a figure. All are plain text.

/// "NPS +23.2 of Utrecht".
QString answersTitle(const AnswerFacts &facts, const ReportSource &source, const Figures &figures);

/// How the counts become the score: "(471 promoters − 233 detractors) of 1,022 answers × 100 =
/// +23.3". Empty while the score is not shown.
QString calculationWords(const AnswerFacts &facts, const Metric &metric, const Figures &figures);

/// What is in no score and why, and what is not shown: "Not counted: 3 tests.".
QString notShownWords(const AnswerFacts &facts, const ReportSource &source, const Figures &figures);

/// "All 1,022", "Promoters 471".
QString groupWords(
    AnswerGroup group, const AnswerFacts &facts, const Metric &metric, const Figures &figures);

/// "The newest 500 of 1,022 are listed."; empty when all are.
QString listedWords(const AnswerFacts &facts, const Figures &figures);

/// Why nothing was searched for: there are too few answers to show what was said.
QString notSearchedWords(const AnswerFacts &facts, const Limits &limits, const Figures &figures);

} // namespace headroom::ui
