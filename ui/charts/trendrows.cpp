// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/tables/workbook.h"
#include "ui/charts/trendexport.h"
#include "ui/print/safefile.h"
#include "ui/text/metricwords.h"
#include "ui/text/unitwords.h"

#include <QCoreApplication>

namespace headroom::ui {

namespace {

struct RowTexts
{
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::TrendRows)
};

/// An own indicator that has none would show its value three times.
bool showsInterval(const Metric *metric)
{
    return metric != nullptr && !(metric->isOwn() && metric->withoutInterval);
}

Table tableOf(const TrendFacts &facts, const ReportSource &source, const QStringList &headings)
{
    const bool hasInterval = showsInterval(source.catalogue.metric(facts.metric));
    Table table{headings, {}};
    for (const TrendLine &line : facts.lines) {
        const QString unit = scopeWords(source, line.unit);
        for (const SeriesPoint &point : line.series) {
            QList<TableCell> cells{
                unit, point.period.label(), answerCount(point.score), {}, {}, {}};
            const Score *score = shownScore(point.score);
            if (score)
                cells[3] = score->value;
            if (score && hasInterval) {
                cells[4] = score->interval.low;
                cells[5] = score->interval.high;
            }
            table.rows.append(cells);
        }
    }
    return table;
}

QStringList headingsFor(const Metric &metric)
{
    return {RowTexts::tr("Unit"), RowTexts::tr("Period"), countHeading(metric),
        metricWords(metric).name, RowTexts::tr("95 % from"), RowTexts::tr("95 % to")};
}

} // namespace

QString trendRows(const TrendFacts &facts, const ReportSource &source, const Figures &figures)
{
    const Metric *metric = source.catalogue.metric(facts.metric);
    if (!metric)
        return {};
    QStringList rows{headingsFor(*metric).join(QLatin1Char('\t'))};
    for (const TrendLine &line : facts.lines) {
        const QString unit = scopeWords(source, line.unit);
        for (const SeriesPoint &point : line.series) {
            QStringList cells{unit, figures.period(point.period),
                figures.numbers().toString(answerCount(point.score)), {}, {}, {}};
            const Score *score = shownScore(point.score);
            if (score)
                cells[3] = figures.score(*metric, score->value);
            if (score && showsInterval(metric)) {
                cells[4] = figures.score(*metric, score->interval.low);
                cells[5] = figures.score(*metric, score->interval.high);
            }
            rows.append(cells.join(QLatin1Char('\t')));
        }
    }
    return rows.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

Result<void> exportTrendRows(
    const QString &file, const TrendFacts &facts, const ReportSource &source)
{
    static const QStringList Headings{QStringLiteral("unit"), QStringLiteral("period"),
        QStringLiteral("n"), QStringLiteral("score"), QStringLiteral("low"),
        QStringLiteral("high")};
    const QString text = toCsv(tableOf(facts, source, Headings), QStringLiteral("\r\n"));
    return writePrivateFile(file, text.toUtf8());
}

Result<void> exportTrendWorkbook(const QString &file, const TrendFacts &facts,
    const ReportSource &source, const Figures &figures)
{
    const Metric *metric = source.catalogue.metric(facts.metric);
    if (metric == nullptr)
        return failure(ErrorKind::UnknownMetric, {}, {facts.metric});
    const TrendPicture picture = trendPicture(facts, source, figures);
    const WorkbookSheet sheet{metricWords(*metric).name,
        QStringList{picture.title, picture.subtitle, picture.foot} + picture.legend,
        tableOf(facts, source, headingsFor(*metric))};
    return toXlsx({sheet}).and_then(
        [&](const QByteArray &bytes) { return writePrivateFile(file, bytes); });
}

} // namespace headroom::ui
