// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

#include <optional>

namespace headroom {

/// What one indicator brings to a weighted result.
struct WeighedPart
{
    int weight = 0; ///< in percent of the round
    std::optional<double> attained; ///< attainment(); absent without a figure
};

/// The attainments of several indicators together.
struct WeighedResult
{
    int weight = 0; ///< in percent: of the indicators that the unit has a target for
    std::optional<double> attained; ///< absent while one of them has no figure

    bool operator==(const WeighedResult &) const = default;
};

/// The weighted mean of the attainments, sum of w a over sum of w; indicators that the unit has no
/// target for are not among the parts, so the others weigh as much more. Nothing without weights.
std::optional<WeighedResult> weighedResult(const QList<WeighedPart> &parts);

} // namespace headroom
