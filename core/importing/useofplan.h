// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/metric.h"
#include "core/importing/importplan.h"

namespace headroom {

/// Without a score or a day there is nothing to import, until the user says where they are:
/// NothingToScore and NoDateColumn, appended to the questions of the plan.
void askForUse(ImportPlan &plan, const Catalogue &catalogue);

} // namespace headroom
