// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/answers/omission.h"
#include "core/reports/bonus/bonusscheme.h"
#include "core/reports/council/councilrecord.h"

#include <variant>

namespace headroom {

/// What is kept for good beside signed sheets: checkedCouncil(), checkedScheme() and
/// checkedDecision(), checkedOmission() say what is refused.
using Agreement = std::variant<CouncilRecord, BonusScheme, BonusDeciding, OmissionOrder>;

} // namespace headroom
