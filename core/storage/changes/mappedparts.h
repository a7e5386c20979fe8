// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/unit.h"

#include <QStringList>

namespace headroom {

/// What the columns of a file say about a record; the rest of it stays as it is stored.
struct MappedParts
{
    std::array<bool, DimensionCount> dimensions{};
    bool comment = false;
    bool orderReference = false;
    bool status = false;
    QStringList measures; ///< in the order of ResponseBlock::values

    /// Whether this says all that the other says.
    bool covers(const MappedParts &other) const;
    /// Adds what the other says.
    void unite(const MappedParts &other);

    bool operator==(const MappedParts &) const = default;
};

/// "location comment/nps stars", as it is stored with an import.
QString partsText(const MappedParts &parts);
MappedParts partsFromText(const QString &text);

} // namespace headroom
