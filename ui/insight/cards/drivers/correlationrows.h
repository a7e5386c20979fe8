// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/insight/insightfacts.h"
#include "ui/insight/cards/facttable.h"
#include "ui/text/figures.h"

namespace headroom::ui {

/// The column that a CorrelationDelegate draws in both tables.
constexpr int CorrelationColumn = 1;

/// What goes together with the indicator in the answers of the same customers.
QList<FactColumn> driverColumns();
FactRow driverRow(const Driver &driver, const Drivers &drivers, const Figures &figures);

/// What goes together with it per location and month, or quarter: figures of months, and what
/// employees say.
QList<FactColumn> lagColumns();
std::vector<FactRow> lagRows(
    const InsightFacts &facts, const Metric &metric, const Figures &figures);

} // namespace headroom::ui
