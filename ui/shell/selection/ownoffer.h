// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ownindicator.h"

namespace headroom::ui {

/// Which own indicators a page can show in the place of one of the catalogue.
enum class OwnOffer {
    None,
    Columns, ///< those read from a column: each answer has a value of them
    All,
};

/// Whether the indicator is measured and among them.
inline bool isOffered(const OwnIndicator &indicator, OwnOffer offer)
{
    return indicator.isMeasured()
        && (offer == OwnOffer::All || (offer == OwnOffer::Columns && !indicator.column.isEmpty()));
}

} // namespace headroom::ui
