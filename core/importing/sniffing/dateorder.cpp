// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/sniffing/dateorder.h"

namespace headroom {

DateOrderDecision decideDateOrder(const ColumnFacts &facts, const DateOrderHints &hints)
{
    DateOrderDecision decision;
    decision.isMixed = facts.dayFirstOnly > 0 && facts.monthFirstOnly > 0;
    if (facts.dayFirstOnly + facts.monthFirstOnly + facts.bothOrders == 0)
        return decision;
    const DateOrder ofRegion = hints.dayFirstRegion ? DateOrder::DayFirst : DateOrder::MonthFirst;
    if (hints.chosen && *hints.chosen != DateOrder::YearFirst) {
        decision.order = *hints.chosen;
    } else if (decision.isMixed) {
        decision.order = ofRegion;
        decision.question = QuestionKind::DateOrderConflict;
    } else if (facts.dayFirstOnly > 0) {
        decision.order = DateOrder::DayFirst;
    } else if (facts.monthFirstOnly > 0) {
        decision.order = DateOrder::MonthFirst;
    } else {
        decision.order = hints.tool.value_or(ofRegion);
        decision.question = QuestionKind::DateOrder;
    }
    return decision;
}

} // namespace headroom
