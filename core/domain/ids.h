// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"

namespace headroom {

using UnitId = Id<struct UnitTag>; ///< a location, employee, department, ...; 0 is "(unknown)"
using ImportId = Id<struct ImportTag>;
using ResponseId = Id<struct ResponseTag>;
using RoundId = Id<struct RoundTag>;
using ActionId = Id<struct ActionTag>;
using SigningId = Id<struct SigningTag>;
using IndicatorId = Id<struct IndicatorTag>; ///< of the user's own
using SchemeId = Id<struct SchemeTag>; ///< of a bonus scheme
using DecisionId = Id<struct DecisionTag>; ///< about a bonus
using OmissionId = Id<struct OmissionTag>; ///< of an answer that was left out by hand

/// The unit of answers that name none. It takes part in every total and in every sharing out.
constexpr UnitId UnknownUnit{0};

} // namespace headroom
