// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/importing/importplan.h"
#include "ui/text/figures.h"

#include <QList>
#include <QString>

namespace headroom::ui {

/// One answer to a question about a file: the words on its button, and what it decides.
struct QuestionAnswer
{
    QString words;
    ImportChoices choices; ///< the choices of the plan with this answer in them
};

/// What only the user can know, as a whole sentence. Dates are written out in words.
QString questionText(const Question &question, const ImportPlan &plan, const Figures &figures);

/// The answers, the likeliest first. None when the answer is given at a column.
QList<QuestionAnswer> questionAnswers(
    const Question &question, const ImportPlan &plan, const Figures &figures);

} // namespace headroom::ui
