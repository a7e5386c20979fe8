// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/workspace.h"
#include "ui/text/figures.h"

namespace headroom::ui {

/// "1,842 rows read = 1,827 imported + 12 already there + 3 refused + 0 blank + 1 with headings."
QString accountSentence(const ImportAccount &account, const Figures &figures);

/// "12 tests, 3 unfinished": why answers are in no score; empty when all are.
QString leftOutReasons(const LeftOutCounts &counts);

/// "Of the imported, 7 count in no score: 5 unfinished, 2 tests."; empty when all count.
QString leftOutSentence(const ImportAccount &account, const Figures &figures);

/// "Letters as they are read: “Zoë” (line 3) · “café” (line 9)"; empty without such letters.
QString lettersSentence(const QList<LetterSample> &samples);

/// "Read as: Semicolon ; · Windows-1252 · 1 heading row · decimal comma · Day first: 31-12-2026".
QString formatSentence(const ImportDetails &details);

/// "“Datum” is Date of the answer · “NPS” is NPS (0–10). Not imported: “Naam”, “E-mail”."
QString columnsSentence(const QList<PlannedColumn> &columns);

/// "Read with the saved mapping “Web”. New in this file: “X”. No longer there: “Y”."
QString mappingSentence(const MappingMatch &match);

/// "The employee “Yılmaz, M.” looks like “M. Yilmaz”."
QString nameSentence(const NameQuestion &question);

/// "12 locations and 60 employees are named in the file."; empty when there are none.
QString namesFoundSentence(const ImportReport &report);

/// A name to keep the columns of that file under: "enquete maart" of "enquete_maart_2026.csv".
QString proposedMappingName(const ImportPlan &plan);

/// What was found in the file, a sentence for each kind; empty when nothing was.
QString issuesSentence(const IssueList &issues);

} // namespace headroom::ui
