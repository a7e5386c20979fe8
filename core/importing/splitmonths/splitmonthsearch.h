// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/importing/importchoices.h"
#include "core/importing/sniffing/delimiter.h"
#include "core/importing/splitmonths/splitmonth.h"

#include <optional>

namespace headroom {

/// A column of years beside one of months, by their headings and by every value in the first
/// records; the year as the user said otherwise is none.
std::optional<SplitMonth> findSplitMonth(const HeadRecords &records, const ImportChoices &choices);

} // namespace headroom
