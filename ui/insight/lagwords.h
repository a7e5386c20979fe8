// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/insight/insightfacts.h"
#include "ui/text/figures.h"

namespace headroom::ui {

/// How many months after the indicator revenue and other figures of months go together with it, one
/// sentence for each, and what looking at seven lags means. Empty without such figures.
QString lagMeaning(const InsightFacts &facts, const Metric &metric, const Figures &figures);

} // namespace headroom::ui
