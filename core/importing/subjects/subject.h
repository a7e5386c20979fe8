// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace headroom {

/// What a record of a file is.
enum class Subject {
    Answer,
    PlaceAndMonth, ///< the figures of a location, or of the organisation, in one month
};

} // namespace headroom
