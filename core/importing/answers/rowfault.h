// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/importing/issue.h"

namespace headroom {

/// Why a row is refused.
struct RowFault
{
    IssueCode code = IssueCode::NoRating;
    int column = -1; ///< index from 0, -1 for the row as a whole
    QStringList arguments;
};

} // namespace headroom
