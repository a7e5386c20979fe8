// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/importing/importplan.h"
#include "ui/text/figures.h"

namespace headroom::app {

/// Adds what an option --column says about a column of the plan: "HEADING=FIELD", where HEADING may
/// be "#3" for the third column, and FIELD is a name of importFieldName(); a rating whose lowest
/// value is the best answer is "MEASURE:reversed", one written on other numbers "MEASURE:0-4", an
/// amount in another unit "MEASURE:hours".
/// Errors: MappingDoesNotFit.
Result<void> addColumnChoice(ImportChoices &choices, const ImportPlan &plan, const QString &words);

/// Adds what an option --column says about a column of a table with a row per question
/// ("HEADING=key",
/// "=question", "=answer"), of a plan of its rows; false for other words. Errors:
/// MappingDoesNotFit.
Result<bool> addRowColumn(ImportChoices &choices, const ImportPlan &plan, const QString &words);

/// Adds what an option --no-score says: "HEADING=0,6" for numbers outside the scale of a rating
/// that stand for no score, "HEADING=" for none. Errors: MappingDoesNotFit.
Result<void> addNoScore(ImportChoices &choices, const ImportPlan &plan, const QString &words);

/// The options that settle an open question, with what each of them means.
QString answerOptions(const Question &question, const ImportPlan &plan, const ui::Figures &figures);

/// What was taken for the answer to a question that does not block, and the option that says
/// otherwise.
QString assumedAnswer(const Question &question, const ImportPlan &plan, const ui::Figures &figures);

} // namespace headroom::app
