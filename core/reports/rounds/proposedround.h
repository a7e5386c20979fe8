// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/round.h"
#include "core/trends/calendar.h"

namespace headroom {

/// The round that a manager most likely wants: starts from the last twelve complete months, runs
/// over the calendar year that begins nearest after them, named after that year, without an id.
Round proposedRound(const DataCalendar &calendar, const QList<MetricTarget> &targets);

} // namespace headroom
