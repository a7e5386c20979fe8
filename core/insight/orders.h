// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/orderpair.h"
#include "core/insight/drivers.h"
#include "core/insight/performance.h"
#include "core/insight/spending.h"

#include <optional>

namespace headroom {

/// What was measured of the orders that customers said something about.
struct OrderFindings
{
    QList<Driver> drivers; ///< without weights
    QList<Performance> performances; ///< of the unit and of every unit right below it
    /// What customers spend, with the amounts of their orders; of the whole organisation.
    std::optional<SpendingGroups> spending = {};
};

/// A measure of orders and what is made of it.
struct OrderMeasure
{
    QString measure;
    Metric plain; ///< that names the measure itself
    std::optional<Metric> share; ///< within our norm
};

/// The measures that we take ourselves: amounts, and yes or no of our own records.
QList<OrderMeasure> orderMeasures(const Catalogue &catalogue);

/// Adds what the pairs of one rating and one measure tell. rating: how the indicator bands it.
void addPairs(OrderFindings &findings, const std::vector<OrderPair> &pairs,
    const OrderMeasure &measure, const Metric &indicator, const Banding &rating,
    const AnswerScope &scope);

} // namespace headroom
