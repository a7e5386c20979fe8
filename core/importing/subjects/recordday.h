// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/importing/importplan.h"

namespace headroom {

/// The columns that tell the day of a record, the first that is filled counts: of an answer when it
/// was given; of an order when it was delivered, else when it was ordered, else the file's date.
QList<int> dayColumns(const ImportPlan &plan);

} // namespace headroom
