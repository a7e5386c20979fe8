// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/importjob.h"

namespace headroom {

/// Which names of a file look like known ones. known: of before the import.
QList<NameQuestion> namesToSettle(
    const QList<FoundName> &found, const QList<Unit> &known, const QList<NameDecision> &decided);

/// How many different names of a dimension the file has.
qint64 countNames(const QList<FoundName> &found, Dimension dimension);

} // namespace headroom
