// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace headroom {

constexpr qint64 SecondsPerDay = 86400;

/// "seconds", "minutes", "hours", "days": the units that an amount of time is written in.
QStringList timeUnits();

/// Seconds in one of a time unit; 1 for anything else.
qint64 secondsIn(const QString &unit);

} // namespace headroom
