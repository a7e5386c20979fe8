// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/overviewexport.h"

#include "core/reports/tables/workbook.h"
#include "ui/overview/overviewwords.h"
#include "ui/print/safefile.h"
#include "ui/text/changewords.h"
#include "ui/text/metricwords.h"
#include "ui/text/unitwords.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace headroom::ui {

namespace {

struct ExportWords
{
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::OverviewExport)
};

/// How a row says in words what is real and what came of its target.
struct Judging
{
    QString (*change)(ChangeKind kind);
    QString (*verdict)(const std::optional<Verdict> &verdict);
};

QString changeForMachines(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::NotComparable:
        return {};
    case ChangeKind::WithinNoise:
        return QStringLiteral("within noise");
    case ChangeKind::RealRise:
    case ChangeKind::RealDecline:
        return QStringLiteral("real");
    }
    Q_UNREACHABLE();
}

QString changeForPeople(ChangeKind kind)
{
    Change change;
    change.kind = kind;
    return kind == ChangeKind::NotComparable ? QString() : changeKindWords(change);
}

QString verdictForMachines(const std::optional<Verdict> &verdict)
{
    return verdict ? verdictName(*verdict) : QString();
}

QList<TableCell> cellsOf(
    const OverviewRow &row, const Metric &metric, const ReportSource &source, const Judging &words)
{
    const Organisation &organisation = source.organisation;
    const bool isEmployee = row.unit.level() == Level::Employee;
    QList<TableCell> cells{unitWords(organisation, UnitRef::atLocation(row.unit.location())),
        isEmployee ? unitWords(organisation, row.unit) : QString(), answerCount(row.score)};
    const TableCell nothing;
    const Score *score = shownScore(row.score);
    if (score && metric.isOwn() && metric.withoutInterval)
        cells += {score->value, nothing, nothing};
    else if (score)
        cells += {score->value, score->interval.low, score->interval.high};
    else
        cells += {nothing, nothing, nothing};
    if (const auto &difference = row.change.difference)
        cells += {difference->change, difference->interval.low, difference->interval.high,
            words.change(row.change.kind)};
    else
        cells += {nothing, nothing, nothing, nothing};
    if (const auto &progress = row.progress)
        cells += {progress->start, progress->target,
            progress->attained ? TableCell(*progress->attained) : nothing,
            words.verdict(progress->verdict)};
    else
        cells += {nothing, nothing, nothing, nothing};
    return cells;
}

Table tableOf(const OverviewFacts &facts, const ReportSource &source, const QStringList &headings,
    const Judging &words)
{
    Table table{headings, {}};
    const Metric *metric = source.catalogue.metric(facts.metric);
    for (const OverviewRow &row : facts.rows)
        table.rows.append(cellsOf(row, metric ? *metric : Metric(), source, words));
    return table;
}

QString csvOf(const OverviewFacts &facts, const ReportSource &source)
{
    static const QString Names = QStringLiteral(
        "location,employee,n,score,low,high,change,change_low,change_high,change_is,start,target,"
        "attained,verdict");
    return toCsv(tableOf(facts, source, Names.split(QLatin1Char(',')),
                     {&changeForMachines, &verdictForMachines}),
        QStringLiteral("\r\n"));
}

QStringList headingsFor(const Metric &metric)
{
    return {ExportWords::tr("Location"), ExportWords::tr("Employee"), countHeading(metric),
        metricWords(metric).name, ExportWords::tr("95 % from"), ExportWords::tr("95 % to"),
        ExportWords::tr("Change"), ExportWords::tr("change from"), ExportWords::tr("change to"),
        ExportWords::tr("Is it real?"), ExportWords::tr("Start"), ExportWords::tr("Target"),
        ExportWords::tr("Share of the way"), ExportWords::tr("Verdict")};
}

WorkbookSheet sheetOf(const OverviewFacts &facts, const Metric &metric, const ReportSource &source,
    const Figures &figures)
{
    const auto line = [](const QString &name, const QString &value) {
        //: a line above a table: what it is and what it says
        return ExportWords::tr("%1: %2").arg(name, value);
    };
    WorkbookSheet sheet{metricWords(metric).name,
        {source.organisation.name(), metricWords(metric).longName, scopeWords(source, facts.unit),
            figures.range(facts.range)},
        tableOf(facts, source, headingsFor(metric), {&changeForPeople, &verdictPill})};
    const MonthRange months{monthNumber(facts.range.first), monthNumber(facts.range.last)};
    if (!metric.isOwn())
        sheet.notes +=
            countWords(metric, figures.count(source.cube.tally(metric, facts.unit, months).n));
    if (facts.windows && !metric.isOwn())
        sheet.notes += line(ExportWords::tr("Change"),
            //: two spans of time
            ExportWords::tr("%1 against %2")
                .arg(figures.range(facts.windows->after), figures.range(facts.windows->before)));
    if (source.calendar)
        sheet.notes += QStringLiteral("Headroom, ") + figures.date(source.calendar->today);
    return sheet;
}

} // namespace

Result<void> exportOverview(const QString &file, const OverviewFacts &facts,
    const ReportSource &source, const Figures &figures)
{
    const QString extension = QFileInfo(file).suffix().toLower();
    if (extension == QLatin1String("csv"))
        return writePrivateFile(file, csvOf(facts, source).toUtf8());
    const Metric *metric = source.catalogue.metric(facts.metric);
    if (extension != QLatin1String("xlsx") || metric == nullptr)
        return failure(ErrorKind::FormatNotSupported, file, {extension.toUpper()});
    return toXlsx({sheetOf(facts, *metric, source, figures)})
        .and_then([&](const QByteArray &bytes) { return writePrivateFile(file, bytes); });
}

} // namespace headroom::ui
