// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/importing/importchoices.h"
#include "core/importing/sniffing/delimiter.h"

namespace headroom {

/// The columns that are dates by their heading or by choice, and whose values in the first records
/// are all numbers of one kind: a file saved again by a spreadsheet, or what a service delivers.
QList<NumberedDates> findNumberedDates(const HeadRecords &records, const ImportChoices &choices);

} // namespace headroom
