// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/selection.h"
#include "core/domain/unit.h"
#include "core/reports/reportsource.h"

#include <QString>

namespace headroom::ui {

/// "location", "employee"; plural "locations". Lower case, for use in sentences.
QString dimensionWord(Dimension dimension);
QString dimensionPlural(Dimension dimension);
QString levelWord(Level level);
/// "the location": lower case, for use in sentences.
QString levelWithArticle(Level level);
/// "Department › location › employee"; empty without levels.
QString levelsWords(const Levels &levels);

/// "Last 24 months".
QString presetWords(PeriodPreset preset);

/// The name of a node: of its employee, location or other unit, or "Whole organisation";
/// "(unknown)" where answers name none.
QString unitWords(const Organisation &organisation, UnitRef unit);
/// With what stands above it, the nearest first: "M. Yilmaz, Utrecht".
QString unitWordsWithPlace(const Organisation &organisation, UnitRef unit);

/// "channel: Web, journey step: Delivery"; empty without a filter.
QString filterWords(const Organisation &organisation, const AnswerFilter &filter);
/// The unit with its place and what the source counts of it: "Utrecht (channel: Web)".
QString scopeWords(const ReportSource &source, UnitRef unit);

/// Whether answers name the unit.
bool isNamed(const Organisation &organisation, UnitRef unit);

} // namespace headroom::ui
