// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"
#include "core/reports/tables/tables.h"

#include <QJsonArray>
#include <QJsonObject>

namespace headroom {
struct ReportSource;
}

namespace headroom::app {

struct Environment;

/// The name, or "(unknown)" for the unit of answers that name none.
QString nameOrUnknown(const QString &name);

/// One object per row, by heading; figures as numbers with four decimals, absence as null.
QJsonArray toJson(const Table &table);

/// The object on one line, with a line feed.
QString toJsonText(const QJsonObject &object);

/// Where sheets of a fixed round are made before anybody said what the works council consented to:
/// a sentence to err, and nothing else. The window asks; a script is not stopped.
void noteCouncil(const ReportSource &source, RoundId round, Environment &environment);

/// For reading in a terminal: columns aligned, figures to the right.
QString toAlignedText(const Table &table);

} // namespace headroom::app
