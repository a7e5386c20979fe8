// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/reportsource.h"

namespace headroom {

/// One indicator per measure that has answers, in the order of the catalogue, the chosen one first:
/// NPS in other bands or the same deliveries as days and as a share would say everything twice.
QList<Metric> distinctIndicators(const ReportSource &source, const QString &chosen);

/// The chosen indicator, or the first with answers when there is none of that name.
std::optional<Metric> chosenIndicator(const ReportSource &source, const QString &chosen);

/// Whether an indicator is shown for a node at all.
bool isShownFor(const Metric &metric, UnitRef node);

} // namespace headroom
