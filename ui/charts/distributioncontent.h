// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/trendfacts.h"
#include "ui/charts/distributionchart.h"
#include "ui/text/figures.h"

namespace headroom::ui {

/// The shares of the main unit as a chart; empty for an indicator without groups.
DistributionContent distributionContent(const TrendFacts &facts, const Figures &figures);

} // namespace headroom::ui
