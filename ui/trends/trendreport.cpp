// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/trends/trendreport.h"

#include "ui/print/report/reporthead.h"

#include <QCoreApplication>

namespace headroom::ui {

namespace {

struct ReportWords
{
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::TrendReport)
};

} // namespace

ReportDocument trendReport(const TrendFacts &facts, const TrendOptions &options,
    const QList<TrendFinding> &findings, const ShownRows &shown, const ReportSource &source,
    const Figures &figures)
{
    const Metric &metric = *source.catalogue.metric(facts.metric);
    ReportDocument report = reportHead(
        ReportWords::tr("Trends"), source, metric, facts.lines.first().unit, facts.range, figures);
    report.chartHeading = trendTitle(metric, facts.granularity);
    report.chartCaption = trendSubtitle(facts, options, source, figures);
    report.chart = trendContent(facts, source, figures, options);
    report.remarksHeading = ReportWords::tr("What is real");
    for (const TrendFinding &finding : findings)
        report.remarks += {finding.kind, finding.sentence};
    report.tableHeading = ReportWords::tr("The figures");
    report.table = {shown.headings, shown.rows, -1};
    return report;
}

} // namespace headroom::ui
