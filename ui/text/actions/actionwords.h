// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actions/actioneffect.h"
#include "core/reports/reportsource.h"
#include "ui/style/pill.h"
#include "ui/text/figures.h"

namespace headroom::ui {

/// "Idea", "Planned", "Running", "Done", "Dropped".
QString actionStateWords(ActionState state);
/// "Small idea", "Big idea".
QString actionSizeWords(ActionSize size);
/// The reason or indicator by its name; empty for none.
QString actionSubjectWords(const ActionSubject &subject);
/// "Whole organisation", or the names: "Utrecht, Gouda", "Utrecht, Gouda, Assen and 4 more".
QString actionUnitsWords(const Action &action, const Organisation &organisation);

/// "Proven", "Not proven", "Too few answers", "Not measured yet", "Not measured".
QString effectVerdictWords(EffectVerdict verdict);
/// "▲ +8.3 · proven", "▼ −2.0 · not proven", "Too few answers".
QString effectPill(const ActionEffect &effect, const Metric *metric, const Figures &figures);
/// Only what is proven has a colour.
Tone effectTone(EffectVerdict verdict);
/// What was compared with what, and what it means; or why nothing was.
QString effectSentence(const Action &action, const ActionEffect &effect, const ReportSource &source,
    const Figures &figures);

} // namespace headroom::ui
