// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/overviewreport.h"

#include "ui/charts/trendcontent.h"
#include "ui/overview/overviewwords.h"
#include "ui/print/report/reporthead.h"
#include "ui/text/changewords.h"
#include "ui/text/metricwords.h"
#include "ui/text/unitwords.h"

#include <QCoreApplication>

namespace headroom::ui {

namespace {

struct ReportWords
{
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::OverviewReport)
};

TrendFacts trendOf(const OverviewFacts &facts)
{
    TrendFacts trend;
    trend.metric = facts.metric;
    trend.range = facts.range;
    trend.pathStarts = facts.pathStarts;
    TrendLine line;
    line.unit = facts.unit;
    line.series = facts.trend;
    line.progress = facts.progress;
    trend.lines = {line};
    trend.actions = facts.actions;
    return trend;
}

ReportDocument::Tile tileOf(
    const OverviewTile &tile, const Metric &metric, bool chosen, const Figures &figures)
{
    const MetricWords words = metricWords(metric.id);
    ReportDocument::Tile shown;
    shown.name = words.name;
    shown.count = countWords(metric, figures.count(answerCount(tile.score)));
    shown.value = scoreWords(tile.score, metric, figures);
    if (shownScore(tile.score) && !words.unit.isEmpty())
        shown.value += u' ' + words.unit;
    shown.change = changePill(tile.change, metric, figures);
    if (tile.progress)
        shown.target = progressWords(*tile.progress, metric, figures);
    shown.chosen = chosen;
    return shown;
}

} // namespace

TrendChartContent overviewChart(
    const OverviewFacts &facts, const ReportSource &source, const Figures &figures)
{
    return trendContent(trendOf(facts), source, figures);
}

ReportDocument overviewReport(const OverviewFacts &facts, const QList<AttentionItem> &attention,
    const ShownRows &shown, const ReportSource &source, const Figures &figures)
{
    const Metric &metric = *source.catalogue.metric(facts.metric);
    ReportDocument report =
        reportHead(ReportWords::tr("Overview"), source, metric, facts.unit, facts.range, figures);
    for (const OverviewTile &tile : facts.tiles) {
        if (const Metric *other = source.catalogue.metric(tile.metric))
            report.tiles += tileOf(tile, *other, tile.metric == facts.metric, figures);
    }
    report.chartHeading = trendTitle(facts, metric, figures);
    report.chartCaption = trendSubtitle(facts, metric, source);
    report.chart = overviewChart(facts, source, figures);
    report.remarksHeading = ReportWords::tr("Needs attention");
    for (const AttentionItem &item : attention) {
        if (const Metric *other = source.catalogue.metric(item.metric))
            report.remarks += {unitWordsWithPlace(source.organisation, item.unit)
                    + QStringLiteral("  ") + attentionPill(item, *other, figures),
                attentionSentence(item, *other, figures)};
    }
    report.tableHeading = ReportWords::tr("Locations and employees");
    report.table = {shown.headings, shown.rows, -1};
    return report;
}

} // namespace headroom::ui
