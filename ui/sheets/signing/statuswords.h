// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/reportsource.h"
#include "core/reports/signatures/signedsheet.h"
#include "ui/text/figures.h"

namespace headroom::ui {

/// "Proposed", "✓ Signed", ...: of a sheet in a list.
QString statusName(SheetStatus status);

/// The status of a sheet of a fixed round in a sentence or two: who signed it and when, and which
/// import under it was undone.
QString statusSentence(
    const ReportSource &source, RoundId round, UnitRef unit, const Figures &figures);

/// "An import under it was undone on 2 May 2027, because: wrong file."
QString undoneSentence(const UndoneImport &import, const Figures &figures);

} // namespace headroom::ui
