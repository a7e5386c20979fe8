// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/timeunits.h"

using namespace Qt::StringLiterals;

namespace headroom {

QStringList timeUnits()
{
    return {u"seconds"_s, u"minutes"_s, u"hours"_s, u"days"_s};
}

qint64 secondsIn(const QString &unit)
{
    if (unit == "minutes"_L1)
        return 60;
    if (unit == "hours"_L1)
        return 3600;
    return unit == "days"_L1 ? SecondsPerDay : 1;
}

} // namespace headroom
