// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/rounding.h"
#include "ui/charts/trendexport.h"
#include "ui/text/metricwords.h"
#include "ui/text/unitwords.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace headroom::ui {

namespace {

constexpr int FileDecimals = 4;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::TrendRows)
};

QString quoted(const QString &cell)
{
    // A name that begins like a formula must stay a name in a spreadsheet.
    const bool formula = !cell.isEmpty() && QStringLiteral("=@\t\r").contains(cell.front());
    QString text = formula ? QLatin1Char('\'') + cell : cell;
    if (!text.contains(QLatin1Char(',')) && !text.contains(QLatin1Char('"'))
        && !text.contains(QLatin1Char('\n')) && !text.contains(QLatin1Char('\r')))
        return text;
    text.replace(QLatin1Char('"'), QStringLiteral("\"\""));
    return QLatin1Char('"') + text + QLatin1Char('"');
}

QString fileFigure(double value)
{
    return toDecimalText(roundHalfUp(value, FileDecimals), FileDecimals);
}

QStringList fileCells(const QString &unit, const SeriesPoint &point)
{
    QStringList cells{
        unit, point.period.label(), QString::number(answerCount(point.score)), {}, {}, {}};
    if (const Score *score = shownScore(point.score)) {
        cells[3] = toDecimalText(roundHalfUp(score->value, FileDecimals), FileDecimals);
        cells[4] = fileFigure(score->interval.low);
        cells[5] = fileFigure(score->interval.high);
    }
    return cells;
}

} // namespace

QString trendRows(const TrendFacts &facts, const ReportSource &source, const Figures &figures)
{
    const Metric *metric = source.catalogue.metric(facts.metric);
    if (!metric)
        return {};
    QStringList rows{QStringList{Words::tr("Unit"), Words::tr("Period"), countHeading(*metric),
        metricWords(facts.metric).name, Words::tr("95 % from"), Words::tr("95 % to")}
                         .join(QLatin1Char('\t'))};
    for (const TrendLine &line : facts.lines) {
        const QString unit = scopeWords(source, line.unit);
        for (const SeriesPoint &point : line.series) {
            QStringList cells{unit, figures.period(point.period),
                figures.numbers().toString(answerCount(point.score)), {}, {}, {}};
            if (const Score *score = shownScore(point.score)) {
                cells[3] = figures.score(*metric, score->value);
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
    QString text = QStringLiteral("unit,period,n,score,low,high\r\n");
    for (const TrendLine &line : facts.lines) {
        const QString unit = scopeWords(source, line.unit);
        for (const SeriesPoint &point : line.series) {
            QStringList cells;
            for (const QString &cell : fileCells(unit, point))
                cells.append(quoted(cell));
            text += cells.join(QLatin1Char(',')) + QStringLiteral("\r\n");
        }
    }
    QSaveFile target(file);
    const QByteArray bytes = text.toUtf8();
    if (!target.open(QIODevice::WriteOnly) || target.write(bytes) != bytes.size()
        || !target.commit())
        return failure(ErrorKind::WriteFailed, file, {}, target.errorString());
    return {};
}

} // namespace headroom::ui
