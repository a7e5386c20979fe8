// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/metric.h"
#include "core/domain/period.h"

#include <QHash>

#include <optional>

namespace headroom {

/// What is known about time in a database: the first and last day with an answer, and the day it is
/// now.
struct DataCalendar
{
    DateRange answers; ///< of all records
    QDate today;
    QDate lastAnswer = {}; ///< where there are other records too; null for none
    /// By measure: the last day that an order, or the last month that a figure of a month is about.
    QHash<QString, QDate> lastFigures = {};

    /// The calendar of what one indicator is made of: answers do not go on because orders or
    /// figures of months do. A figure of a month is of the whole month.
    DataCalendar of(const Metric &metric) const;

    /// An unfinished period is drawn hollow and left out of comparisons. A period is open when it
    /// has not ended yet, or when the answers stop more than three days before its end and no later
    /// answers exist.
    bool isOpen(const Period &period) const;
    /// The last complete month with answers; nothing when there is none.
    std::optional<Period> lastCompleteMonth() const;
    /// The days that a preset stands for; ends with the last month that has answers. The last
    /// twelve or twenty-four months start with the data at the earliest.
    DateRange resolve(PeriodPreset preset) const;
    /// The last twelve complete months, or as many as there are; else all answers.
    DateRange defaultBaseline() const;
};

} // namespace headroom
