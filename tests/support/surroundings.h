// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/workspace.h"

namespace headroom::test {

/// A workspace around noon of a day, universal time; it keeps small files alone.
inline Workspace::Surroundings surroundings(QDate day = {2026, 3, 15}, bool keepsDatabase = false)
{
    return {day, true, QStringLiteral("1.0-test"), keepsDatabase,
        [day] { return QDateTime(day, QTime(12, 0), Qt::UTC); }};
}

} // namespace headroom::test
