// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/rounds/proposedround.h"

namespace headroom {

namespace {

constexpr int LastMonthOfAnEarlyBaseline = 5;

}

Round proposedRound(const DataCalendar &calendar, const QList<MetricTarget> &targets)
{
    Round round;
    round.baseline = calendar.defaultBaseline();
    const bool early = round.baseline.last.month() <= LastMonthOfAnEarlyBaseline;
    const int year = round.baseline.last.year() + (early ? 0 : 1);
    round.name = QString::number(year);
    round.starts = QDate(year, 1, 1);
    round.ends = QDate(year, 12, 31);
    round.targets = targets;
    return round;
}

} // namespace headroom
