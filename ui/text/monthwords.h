// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/text/metricwords.h"

#include <optional>

namespace headroom::ui {

/// The words for an indicator of places and months; nothing for another one.
std::optional<MetricWords> monthMetricWords(const QString &metricId);

/// howCalculated() of such an indicator.
QString howMonthsAreCalculated(const MetricWords &words);

} // namespace headroom::ui
