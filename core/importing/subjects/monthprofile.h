// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/importing/mapping/synonyms.h"

namespace headroom {

/// The words of resources/profiles/monthfigures.json, as wordKey() writes them.
struct MonthProfile
{
    QStringList month;
    QStringList monthOfYear; ///< those that may leave the year to a column beside them
    QStringList year; ///< such a column
    QStringList date; ///< such a column holds months when every value is one
    QList<Synonym> figures;

    /// The one that comes with the program.
    static MonthProfile builtIn();
};

} // namespace headroom
