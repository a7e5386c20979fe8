// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/insight/storyfacts.h"
#include "core/reports/insight/valuefacts.h"
#include "ui/text/figures.h"

namespace headroom::ui {

/// "How is this calculated?" of the cards that are made from single answers and from the
/// organisation's own figures. Paragraphs of plain text, as in howfound.h.

QString howReasonsAreCounted(
    const ReasonFacts &facts, const Metric &outcome, const Limits &limits, const Figures &figures);
QString howAPointIsValued(const ValueFacts &facts, const Limits &limits, const Figures &figures);
QString howExtremesAreChosen(
    const ExtremeFacts &facts, const Metric &amount, const Limits &limits, const Figures &figures);

} // namespace headroom::ui
