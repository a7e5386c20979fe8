// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/sniffing/decimalsign.h"

namespace headroom {

char decideDecimalSign(const ColumnFacts &facts, std::optional<char> chosen, char fallback)
{
    if (chosen)
        return *chosen;
    const qint64 pointNumbers = facts.pointNumbers - facts.typedPointNumbers;
    if (facts.commaNumbers != pointNumbers)
        return facts.commaNumbers > pointNumbers ? ',' : '.';
    return fallback;
}

} // namespace headroom
