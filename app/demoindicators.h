// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ownindicator.h"

namespace headroom::app {

/// The invented KPI canvas of the sample organisation: a promise to the customer and a step of it
/// whose norms cannot both be met, a sum of two times, and a mean of two shares. With the ids that
/// an empty database gives.
QList<OwnIndicator> sampleIndicators();

} // namespace headroom::app
