// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/targets/weighed.h"

namespace headroom {

std::optional<WeighedResult> weighedResult(const QList<WeighedPart> &parts)
{
    WeighedResult result;
    double sum = 0;
    bool isWhole = true;
    for (const WeighedPart &part : parts) {
        result.weight += part.weight;
        sum += part.weight * part.attained.value_or(0);
        isWhole = isWhole && (part.weight == 0 || part.attained);
    }
    if (result.weight == 0)
        return std::nullopt;
    if (isWhole)
        result.attained = sum / result.weight;
    return result;
}

} // namespace headroom
