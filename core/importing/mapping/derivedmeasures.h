// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/metric.h"
#include "core/importing/importplan.h"

namespace headroom {

/// The measures that two date columns of a file tell: the delivery time from the order to the
/// delivery, on time from the promise and the delivery. None that has a column of its own.
QList<DerivedMeasure> derivedMeasures(
    const QList<PlannedColumn> &columns, const Catalogue &catalogue);

} // namespace headroom
