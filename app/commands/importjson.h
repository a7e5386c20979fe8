// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/workspace.h"

#include <QJsonArray>
#include <QJsonObject>

namespace headroom::app {

/// The entry of one file in the JSON of an import.
QJsonObject toJson(const ImportReport &report);

/// read, imported, changed, duplicates, refused, blank, headings, leftOut and leftOutBy, the
/// reasons.
QJsonObject accountToJson(const ImportAccount &account);
/// matched, unmatched, knownAmounts, placedOrders, unplacedAnswers.
QJsonObject ordersToJson(const OrderMatches &matches);
/// line, column, code, value and message of each that was kept.
QJsonArray issuesToJson(const IssueList &issues);

} // namespace headroom::app
