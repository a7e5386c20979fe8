// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/importrecord.h"
#include "core/importing/importplan.h"
#include "ui/text/figures.h"

namespace headroom::ui {

/// "Read as orders: …", or as figures of months; empty for answers.
QString recognisedSentence(const ImportPlan &plan);

/// How the records of an import met those of the other kind, a sentence for each fact: "Of the
/// orders, 120 have an answer with the same order number and 30 have none."
QStringList orderMatchSentences(
    Subject subject, const OrderMatches &matches, const Figures &figures);

/// Beside the number of new orders: "new orders; …".
QString newOrdersWords(const ImportPlan &plan, const Figures &figures);
/// Beside the number of rows: "rows of an order that has several …".
QString orderRowsWords();
/// Beside the number of orders that say something else now.
QString changedOrdersWords();

} // namespace headroom::ui
