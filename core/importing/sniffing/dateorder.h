// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/importing/sniffing/columnprofile.h"

namespace headroom {

/// What may decide where the values leave both orders open.
struct DateOrderHints
{
    std::optional<DateOrder> chosen; ///< by the user
    std::optional<DateOrder> tool; ///< how the survey tool writes dates
    bool dayFirstRegion = true;
};

struct DateOrderDecision
{
    DateOrder order = DateOrder::YearFirst;
    std::optional<QuestionKind> question; ///< DateOrder (not blocking) or DateOrderConflict
    bool isMixed = false; ///< both orders are certain somewhere in the column
};

/// Decides over all values of a column.
DateOrderDecision decideDateOrder(const ColumnFacts &facts, const DateOrderHints &hints);

} // namespace headroom
