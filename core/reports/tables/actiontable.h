// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actions/actioneffect.h"
#include "core/reports/reportsource.h"
#include "core/reports/tables/tables.h"

namespace headroom {

/// "not-measured", "not-yet", "too-few-answers", "not-proven", "proven-better", "proven-worse".
QString effectVerdictName(EffectVerdict verdict);

/// One row for every action of the source, with its effect, for files and the command line: names
/// in English, days in ISO form. Units stand behind their dimension ("location: Utrecht; employee:
/// M. Yilmaz"); without units it is for "(all)". An action without an effect has no verdict.
Table actionTable(const ReportSource &source, const QList<ActionEffect> &effects);

} // namespace headroom
