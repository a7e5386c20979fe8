// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/reportsource.h"
#include "ui/text/metricwords.h"

namespace headroom::ui {

/// What the scores of an own indicator are counted in, for a sentence: "In days."; empty where the
/// figures say it themselves.
QString countedInWords(const Metric &metric);

/// "How is this calculated?" of an own indicator: its definition, its formula, and what holds for
/// all own indicators. Plain text.
QString howOwnCalculated(const OwnIndicator &indicator, const ReportSource &source);

/// Why there are no values per employee; empty where there can be.
QString notPerEmployeeWords(const OwnIndicator &indicator, const ReportSource &source);

} // namespace headroom::ui
