// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/sheetdocument.h"

#include "ui/print/methodwords.h"
#include "ui/print/sheetpaper.h"
#include "ui/print/sheetwords.h"
#include "ui/print/signedwords.h"
#include "ui/style/tokens.h"
#include "ui/text/filledtext.h"
#include "ui/text/language/textlanguage.h"
#include "ui/text/unitwords.h"

#include <QPainter>

#include <algorithm>

namespace headroom::ui {

namespace {

/// Points stand in the middle of their month.
double placeOnAxis(QDate day, MonthNumber first)
{
    const double within = (day.day() - 0.5) / day.daysInMonth() - 0.5;
    return monthNumber(day) - first + within;
}

ChartPoint chartPoint(const SeriesPoint &point)
{
    ChartPoint shown;
    shown.open = point.open;
    if (const Score *score = shownScore(point.score)) {
        shown.value = score->toDouble();
        shown.low = score->interval.low;
        shown.high = score->interval.high;
    }
    return shown;
}

ChartPath pathOf(const SheetFacts &facts, MonthNumber first)
{
    const SheetIndicator &indicator = facts.indicators.first();
    ChartPath path;
    path.from = qMax(0.0, placeOnAxis(facts.starts, first));
    path.to = placeOnAxis(facts.ends, first);
    path.start = indicator.start;
    path.end = indicator.target;
    return path;
}

void addLabels(
    TrendChartContent &content, const SheetFacts &facts, MonthNumber first, const Figures &figures)
{
    const MonthNumber last = qMax(monthNumber(facts.ends),
        monthNumber(facts.indicators.first().trend.last().period.range.last));
    for (MonthNumber month = first; month <= last; ++month) {
        const QDate day = firstDayOf(month);
        content.labels += figures.shortPeriod(Period::containing(Granularity::Month, day));
        const bool namesYear = month == first || day.month() == 1;
        content.years += namesYear ? QString::number(day.year()) : QString();
    }
}

std::optional<TrendChartContent> chartOf(
    const SheetFacts &facts, const Metric &metric, const Figures &figures)
{
    const Series &trend = facts.indicators.first().trend;
    if (trend.isEmpty())
        return std::nullopt;
    const MonthNumber first = monthNumber(trend.first().period.range.first);
    TrendChartContent content;
    addLabels(content, facts, first, figures);
    ChartLine line;
    for (const SeriesPoint &point : trend)
        line.points += chartPoint(point);
    line.points.resize(content.labels.size());
    content.lines = {line};
    content.path = pathOf(facts, first);
    content.path->label = SheetWords::tr("Target %1").arg(figures.score(metric, content.path->end));
    content.lowest = qMin(metric.worst, metric.best);
    content.highest = metric.kind == MetricKind::Amount ? std::numeric_limits<double>::max()
                                                        : qMax(metric.worst, metric.best);
    content.axisText = [metric, figures](double value) { return figures.axis(metric, value); };
    return content;
}

QString placeOf(const SheetFacts &facts)
{
    QStringList parts = QStringList{facts.function} + facts.places;
    if (facts.unit.depth() > 0 && facts.unit.level() != Level::Employee)
        parts.prepend(levelsWords({facts.unit.level()})); // "Department"
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString printedWords(const SheetFacts &facts, const Figures &figures)
{
    if (facts.fixedOn.isValid())
        //: two dates
        return filledText(SheetWords::tr("Fixed on %1 · printed %2"),
            {figures.shortDate(facts.fixedOn), figures.shortDate(facts.printed)});
    //: the targets on this sheet may still change
    return filledText(SheetWords::tr("Draft · printed %1"), {figures.date(facts.printed)});
}

void addFoot(SheetDocument &document, const SheetFacts &facts, const Figures &figures)
{
    document.footLeft =
        SheetWords::tr("Baseline %1 · answers: %2 · imported files: %3")
            .arg(figures.range(facts.baseline), figures.count(facts.indicators.first().n),
                figures.count(facts.importedFiles));
    const QString number = figures.count(facts.number);
    document.footRight = facts.checkCode.isEmpty()
        ? filledText(SheetWords::tr("Round %1 · sheet %2"), {facts.round, number})
        : filledText(SheetWords::tr("Round %1 · sheet %2 · check code %3"),
            {facts.round, number, facts.checkCode});
    document.pageOf = SheetWords::tr("page %1 of %2");
}

void addSecondPage(SheetDocument &document, const MethodWords &words)
{
    document.methodHeading = words.heading();
    document.method = words.method();
    document.historyHeading = words.historyHeading();
    document.historyColumns = words.historyColumns();
    document.historyRows = words.historyRows();
}

bool isPerson(const SheetFacts &facts)
{
    return facts.unit.level() == Level::Employee;
}

QString ownSignature(const SheetFacts &facts)
{
    return isPerson(facts) ? SheetWords::tr("Employee, date") : SheetWords::tr("Agreed by, date");
}

/// Takes the place of what was left to be written by hand.
void addSignature(SheetDocument &document, const SheetFacts &facts, const SignedWords &words)
{
    document.printed = words.dates();
    document.signedNotes = words.notes();
    document.view = words.view();
    document.signatures = {ownSignature(facts), words.signer()};
    document.footBelow = words.auditHead();
}

/// What the words of a sheet are made with.
struct SheetContext
{
    const Catalogue &catalogue;
    const Figures &figures;
};

/// Answers that were left out by hand since the sheet was signed: below what was signed stands both
/// scores, in the words of today.
void addLaterOmissions(
    SheetDocument &document, const SheetFacts &facts, const SheetContext &context)
{
    SheetFacts later = facts;
    for (SheetIndicator &indicator : later.indicators) {
        indicator.omissions.removeIf([&](const SheetOmission &omission) {
            return std::ranges::all_of(omission.both.omissions,
                [&](const Omission &one) { return one.at < facts.signature->at; });
        });
    }
    for (const QString &line : SheetWords(later, context.catalogue, context.figures).omissions()) {
        if (!document.omissions.contains(line))
            document.omissions.append(line);
    }
}

} // namespace

QImage logoOf(const SheetFacts &facts)
{
    const QImage logo = QImage::fromData(facts.logo, "PNG");
    if (!logo.hasAlphaChannel())
        return logo;
    QImage onPaper(logo.size(), QImage::Format_RGB32);
    onPaper.fill(Tokens::paper().surface);
    QPainter(&onPaper).drawImage(0, 0, logo);
    return onPaper;
}

SheetDocument wordedDocument(
    const SheetFacts &facts, const Catalogue &catalogue, const Figures &figures)
{
    const TextLanguage inItsLanguage(figures.language());
    const SheetWords words(facts, catalogue, figures);
    const Metric &metric = *catalogue.metric(facts.indicators.first().metric);
    SheetDocument document;
    document.kicker = SheetWords::tr("Target sheet %1").arg(facts.round);
    document.name = facts.name;
    document.place = placeOf(facts);
    document.organisation = facts.organisation;
    document.printed = printedWords(facts, figures);
    document.targetHeading = words.targetHeading();
    document.target = words.target();
    document.targetRise = words.targetRise();
    document.howHeading = SheetWords::tr("How this target was set");
    document.how = words.how();
    document.chartHeading = words.chartHeading();
    document.chartCaption = words.chartCaption();
    document.chart = chartOf(facts, metric, figures);
    document.chartMissing = SheetWords::tr("There are no answers yet to draw.");
    document.columns = words.columns();
    document.rows = words.rows();
    document.strongColumn = SheetWords::TargetColumn;
    document.omissions = words.omissions();
    document.following = words.following();
    document.notes = words.notes();
    document.saidHeading = words.saidHeading();
    document.said = words.said();
    document.actionsHeading = SheetWords::tr("Actions, as they stand today");
    document.actions = words.actions();
    document.agreementsHeading = SheetWords::tr("What we agree");
    document.viewHeading =
        isPerson(facts) ? SheetWords::tr("The employee's own view") : SheetWords::tr("Own view");
    document.signatures = {ownSignature(facts), SheetWords::tr("Manager, date")};
    addSecondPage(document, MethodWords(facts, catalogue, figures));
    addFoot(document, facts, figures);
    if (facts.recordChanged)
        document.signedNotes = {SheetWords::tr(
            "This sheet was signed, but its record was changed in the database after that. What "
            "stands here is the proposal, not what was agreed.")};
    if (facts.signature)
        addSignature(document, facts, SignedWords(facts, catalogue, figures));
    document.title = document.kicker + QStringLiteral(" · ") + document.name;
    return document;
}

SheetDocument sheetDocument(
    const SheetFacts &facts, const Catalogue &catalogue, const Figures &figures, const QImage &logo)
{
    const bool isKept = facts.signature && !facts.signature->paper.isEmpty();
    SheetDocument document = isKept ? paperDocument(facts.signature->paper, facts.checkCode)
                                    : wordedDocument(facts, catalogue, figures);
    const TextLanguage inItsLanguage(figures.language());
    if (isKept)
        addLaterOmissions(document, facts, SheetContext{catalogue, figures});
    if (facts.signature && !isKept && !hasKnownWords(facts))
        document.signedNotes += SheetWords::tr(
            "This sheet was signed when its words were not kept yet: figures, names and check code "
            "are those that were signed, sentences may have read otherwise.");
    document.logo = logo;
    return document;
}

} // namespace headroom::ui
