// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/followup.h"
#include "core/reports/reportsource.h"
#include "core/reports/tables/tables.h"

namespace headroom {

/// One row for every case, with how the customer can be reached: the only table that says so. Names
/// in English, the value as it was given.
Table followUpTable(const QList<FollowUpCase> &cases, const ReportSource &source);

} // namespace headroom
