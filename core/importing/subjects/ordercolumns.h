// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/metric.h"
#include "core/importing/importplan.h"
#include "core/importing/mapping/valuecheck.h"

namespace headroom {

/// Whether the records of a mapped file are orders: it has a column of order numbers, at least one
/// amount that is measured of an order (a duration, on time, from stock), and nothing that
/// customers answer. Files of survey tools are answers.
bool holdsOrders(
    const ImportPlan &plan, const QList<ColumnLook> &looks, const Catalogue &catalogue);

/// Takes out of a plan what is no fact about an order, unless the user chose it: comments,
/// questions about ratings, and what tells who the customer is. An order has no id but
/// its number.
void keepOrders(ImportPlan &plan, const QList<ColumnLook> &looks);

} // namespace headroom
