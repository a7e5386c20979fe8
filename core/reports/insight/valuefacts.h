// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/score.h"
#include "core/insight/spending.h"

namespace headroom {

/// What a customer of one group is worth in a year.
struct GroupValue
{
    qint64 n = 0; ///< amounts; 0 where the organisation gave the figure itself
    RangedEuros value;

    bool operator==(const GroupValue &) const = default;
};

/// What a point of NPS is worth, and what it was worked out from. Of the whole organisation.
struct ValueFacts
{
    bool isImported =
        false; ///< from amounts of customers; else from the organisation's own figures
    bool isIndicative = false; ///< imported, with fewer amounts in a group than a verdict takes
    /// Amounts were imported, but a group has too few: how many each has. Own figures are used.
    std::optional<SpendingGroups> tooFew;
    double customers = 0;
    double timesAYear = 1; ///< that an imported amount counts
    GroupValue promoter;
    GroupValue passive;
    GroupValue detractor;
    std::optional<PointRanges> point; ///< nothing without customers; own figures have no range

    bool operator==(const ValueFacts &) const = default;
};

/// From the imported amounts where each of the three groups has as many as a score takes, else from
/// the organisation's own figures. spending: nothing where no amounts were imported.
ValueFacts valueFacts(
    const CustomerValues &own, const std::optional<SpendingGroups> &spending, const Limits &limits);

} // namespace headroom
