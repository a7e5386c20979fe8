// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/tally.h"
#include "core/domain/unit.h"

#include <QJsonArray>

namespace headroom {

/// How values stand in a record that is never changed: fixedrecord.h and signedrecord.h.

QJsonValue whole(qint64 value);
qint64 wholeIn(const QJsonValue &value);

/// [level, location, employee] by number for the organisation, locations and employees at a
/// location; any other path as unitPath() has it.
QJsonArray unitJson(UnitRef unit);
UnitRef unitIn(const QJsonValue &value);

/// [n, favourable, neutral, unfavourable, sum, sum of squares], the sums as text.
QJsonArray tallyJson(const Tally &tally);
Tally tallyIn(const QJsonValue &value);

} // namespace headroom
