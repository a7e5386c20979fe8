// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace headroom {

/// What the organisation itself says its customers are worth, per group of the Net Promoter Score.
/// Settings; nothing of it is computed from answers.
struct CustomerValues
{
    double customers = 0; ///< how many there are; 0 as long as nobody has said so
    double promoter = 0; ///< euros a year, of one customer
    double passive = 0;
    double detractor = 0;
    double timesAYear = 1; ///< that an imported amount of one customer comes in a year

    bool operator==(const CustomerValues &) const = default;
};

} // namespace headroom
