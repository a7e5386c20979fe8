// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/insight/insightreport.h"

#include "core/reports/hiddenunits.h"
#include "core/reports/indicators.h"
#include "ui/print/report/reporthead.h"
#include "ui/text/changewords.h"
#include "ui/text/filledtext.h"
#include "ui/text/metricwords.h"

#include <QCoreApplication>

namespace headroom::ui {

namespace {

struct InsightReportTexts
{
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::InsightReport)
};

ReportDocument::Tile tileOf(const Metric &metric, const ScoreResult &score, const Figures &figures)
{
    ReportDocument::Tile tile;
    tile.name = metricWords(metric).name;
    tile.count = countWords(metric, figures.count(answerCount(score)));
    tile.value = scoreWords(score, metric, figures);
    if (const Score *shown = shownScore(score))
        //: %1 a 95 % range
        tile.change =
            InsightReportTexts::tr("95 %: %1").arg(figures.interval(metric, shown->interval));
    tile.chosen = true;
    return tile;
}

} // namespace

ReportDocument insightReport(const Selection &selection, QList<ReportDocument::Section> sections,
    const ReportSource &source, const Figures &figures)
{
    const Metric &metric = *source.catalogue.metric(selection.metric);
    const DateRange range = source.calendar->resolve(selection.period);
    ReportDocument report = reportHead(
        InsightReportTexts::tr("Insight"), source, metric, selection.unit, range, figures);
    if (isShownFor(metric, selection.unit)) {
        const ScoreResult score = ShownScores(source, metric, range).of(selection.unit);
        report.tiles += tileOf(metric, score, figures);
        report.foot =
            filledText(QStringLiteral("%1 · %2"), {report.foot, report.tiles.first().count});
    }
    report.sections = std::move(sections);
    report.notes += InsightReportTexts::tr("Going together proves no cause.");
    return report;
}

} // namespace headroom::ui
