// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/council/statementfacts.h"
#include "ui/print/report/reportoutput.h"
#include "ui/text/figures.h"

namespace headroom::ui {

/// The statement for employees and the works council, on one A4: what the figures are for, which
/// data there are, who sees them, how long they are kept, the minimum numbers, what an employee may
/// ask, and the consent. Every figure in it is one of this database.
ReportDocument statementDocument(const StatementFacts &facts, const Figures &figures);

} // namespace headroom::ui
