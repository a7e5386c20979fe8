// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/selection.h"
#include "core/reports/reportsource.h"
#include "ui/print/report/reportdocument.h"
#include "ui/text/figures.h"

namespace headroom::ui {

/// The Insight page on paper: the indicator, its score and every card with its tables. REQUIRES:
/// the source has answers, and the metric of the selection is in the catalogue.
ReportDocument insightReport(const Selection &selection, QList<ReportDocument::Section> sections,
    const ReportSource &source, const Figures &figures);

} // namespace headroom::ui
