// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/reportsource.h"
#include "ui/print/report/reportdocument.h"
#include "ui/text/figures.h"

namespace headroom::ui {

/// What the report of any page begins with: whose it is, what it is about and when it was made. The
/// limits stand under it.
ReportDocument reportHead(const QString &page, const ReportSource &source, const Metric &metric,
    UnitRef unit, const DateRange &range, const Figures &figures);

} // namespace headroom::ui
