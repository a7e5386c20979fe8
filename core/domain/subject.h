// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace headroom {

/// What a record of a file is. Stored by number: append only.
enum class Subject {
    Answer,
    PlaceAndMonth, ///< the figures of a location, or of the organisation, in one month
    Order, ///< what was measured of one order: its delivery time, whether it was on time, ...
};

} // namespace headroom
