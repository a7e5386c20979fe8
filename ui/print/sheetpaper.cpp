// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/sheetpaper.h"

#include <QJsonArray>

#include <array>

using namespace Qt::StringLiterals;

namespace headroom::ui {

namespace {

/// Stands where the check code comes: an object replacement character, which no name has.
const QString CodePlace = QString(QChar(u'\ufffc'));

template <typename Value> struct Part
{
    QLatin1StringView name;
    Value SheetDocument::*member;
};

constexpr std::array Texts{
    Part<QString>{"kicker"_L1, &SheetDocument::kicker},
    Part<QString>{"name"_L1, &SheetDocument::name},
    Part<QString>{"place"_L1, &SheetDocument::place},
    Part<QString>{"organisation"_L1, &SheetDocument::organisation},
    Part<QString>{"printed"_L1, &SheetDocument::printed},
    Part<QString>{"targetHeading"_L1, &SheetDocument::targetHeading},
    Part<QString>{"target"_L1, &SheetDocument::target},
    Part<QString>{"targetRise"_L1, &SheetDocument::targetRise},
    Part<QString>{"howHeading"_L1, &SheetDocument::howHeading},
    Part<QString>{"how"_L1, &SheetDocument::how},
    Part<QString>{"chartHeading"_L1, &SheetDocument::chartHeading},
    Part<QString>{"chartCaption"_L1, &SheetDocument::chartCaption},
    Part<QString>{"chartMissing"_L1, &SheetDocument::chartMissing},
    Part<QString>{"saidHeading"_L1, &SheetDocument::saidHeading},
    Part<QString>{"actionsHeading"_L1, &SheetDocument::actionsHeading},
    Part<QString>{"agreementsHeading"_L1, &SheetDocument::agreementsHeading},
    Part<QString>{"viewHeading"_L1, &SheetDocument::viewHeading},
    Part<QString>{"view"_L1, &SheetDocument::view},
    Part<QString>{"methodHeading"_L1, &SheetDocument::methodHeading},
    Part<QString>{"historyHeading"_L1, &SheetDocument::historyHeading},
    Part<QString>{"footLeft"_L1, &SheetDocument::footLeft},
    Part<QString>{"footRight"_L1, &SheetDocument::footRight},
    Part<QString>{"footBelow"_L1, &SheetDocument::footBelow},
    Part<QString>{"pageOf"_L1, &SheetDocument::pageOf},
    Part<QString>{"title"_L1, &SheetDocument::title},
};

constexpr std::array Lists{
    Part<QStringList>{"columns"_L1, &SheetDocument::columns},
    Part<QStringList>{"signedNotes"_L1, &SheetDocument::signedNotes},
    Part<QStringList>{"omissions"_L1, &SheetDocument::omissions},
    Part<QStringList>{"following"_L1, &SheetDocument::following},
    Part<QStringList>{"notes"_L1, &SheetDocument::notes},
    Part<QStringList>{"actions"_L1, &SheetDocument::actions},
    Part<QStringList>{"method"_L1, &SheetDocument::method},
    Part<QStringList>{"historyColumns"_L1, &SheetDocument::historyColumns},
    Part<QStringList>{"signatures"_L1, &SheetDocument::signatures},
};

constexpr std::array Tables{
    Part<QList<QStringList>>{"rows"_L1, &SheetDocument::rows},
    Part<QList<QStringList>>{"said"_L1, &SheetDocument::said},
    Part<QList<QStringList>>{"historyRows"_L1, &SheetDocument::historyRows},
};

QStringList textsIn(const QJsonValue &json)
{
    QStringList texts;
    for (const QJsonValue &text : json.toArray())
        texts.append(text.toString());
    return texts;
}

QJsonValue numberJson(std::optional<double> number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

std::optional<double> numberIn(const QJsonValue &json)
{
    return json.isDouble() ? std::optional(json.toDouble()) : std::nullopt;
}

QJsonObject pointJson(const ChartPoint &point)
{
    return {{u"value"_s, numberJson(point.value)}, {u"low"_s, numberJson(point.low)},
        {u"high"_s, numberJson(point.high)}, {u"open"_s, point.open}};
}

ChartPoint pointIn(const QJsonObject &json)
{
    ChartPoint point;
    point.value = numberIn(json["value"_L1]);
    point.low = numberIn(json["low"_L1]);
    point.high = numberIn(json["high"_L1]);
    point.open = json["open"_L1].toBool();
    return point;
}

QJsonObject pathJson(const ChartPath &path)
{
    return {{u"from"_s, path.from}, {u"to"_s, path.to}, {u"start"_s, path.start},
        {u"end"_s, path.end}, {u"label"_s, path.label}};
}

ChartPath pathIn(const QJsonObject &json)
{
    return {json["from"_L1].toDouble(), json["to"_L1].toDouble(), json["start"_L1].toDouble(),
        json["end"_L1].toDouble(), json["label"_L1].toString()};
}

/// A scale without an end has none here: JSON knows no such number as the largest of all.
QJsonObject chartJson(const TrendChartContent &chart, const Metric &metric, const QLocale &numbers)
{
    QJsonArray points;
    for (const ChartPoint &point : chart.lines.first().points)
        points.append(pointJson(point));
    const bool isEndless = metric.kind == MetricKind::Amount;
    return {{u"labels"_s, QJsonArray::fromStringList(chart.labels)},
        {u"years"_s, QJsonArray::fromStringList(chart.years)}, {u"points"_s, points},
        {u"path"_s, chart.path ? QJsonValue(pathJson(*chart.path)) : QJsonValue()},
        {u"lowest"_s, chart.lowest},
        {u"highest"_s, isEndless ? QJsonValue() : QJsonValue(chart.highest)},
        {u"signs"_s, metric.kind == MetricKind::NetShare}, {u"numbers"_s, numbers.name()}};
}

TrendChartContent chartIn(const QJsonObject &json)
{
    TrendChartContent chart;
    chart.labels = textsIn(json["labels"_L1]);
    chart.years = textsIn(json["years"_L1]);
    ChartLine line;
    for (const QJsonValue &point : json["points"_L1].toArray())
        line.points.append(pointIn(point.toObject()));
    chart.lines = {line};
    if (json["path"_L1].isObject())
        chart.path = pathIn(json["path"_L1].toObject());
    chart.lowest = json["lowest"_L1].toDouble();
    chart.highest = json["highest"_L1].toDouble(std::numeric_limits<double>::max());
    Metric metric;
    metric.kind = json["signs"_L1].toBool() ? MetricKind::NetShare : MetricKind::Mean;
    const QLocale numbers(json["numbers"_L1].toString());
    chart.axisText = [metric, figures = Figures(numbers, numbers)](
                         double value) { return figures.axis(metric, value); };
    return chart;
}

} // namespace

QJsonObject toPaper(const SheetDocument &document, const Metric &metric, const QLocale &numbers)
{
    QJsonObject paper;
    for (const auto &[name, member] : Texts)
        paper.insert(name, document.*member);
    for (const auto &[name, member] : Lists)
        paper.insert(name, QJsonArray::fromStringList(document.*member));
    for (const auto &[name, member] : Tables) {
        QJsonArray rows;
        for (const QStringList &row : document.*member)
            rows.append(QJsonArray::fromStringList(row));
        paper.insert(name, rows);
    }
    paper.insert(u"strongColumn"_s, document.strongColumn);
    if (document.chart)
        paper.insert(u"chart"_s, chartJson(*document.chart, metric, numbers));
    return paper;
}

SheetDocument paperDocument(const QJsonObject &paper, const QString &checkCode)
{
    SheetDocument document;
    for (const auto &[name, member] : Texts)
        document.*member = paper[name].toString();
    for (const auto &[name, member] : Lists)
        document.*member = textsIn(paper[name]);
    for (const auto &[name, member] : Tables) {
        for (const QJsonValue &row : paper[name].toArray())
            (document.*member).append(textsIn(row));
    }
    document.strongColumn = paper["strongColumn"_L1].toInt();
    if (paper["chart"_L1].isObject())
        document.chart = chartIn(paper["chart"_L1].toObject());
    document.footRight.replace(CodePlace, checkCode);
    return document;
}

PaperWriter paperWriter(const Catalogue &catalogue, const Figures &figures)
{
    return [catalogue, figures](const SheetFacts &facts) {
        SheetFacts written = facts;
        written.checkCode = CodePlace;
        const Metric &metric = *catalogue.metric(facts.indicators.first().metric);
        return toPaper(wordedDocument(written, catalogue, figures), metric, figures.numbers());
    };
}

bool hasKnownWords(const SheetFacts &facts)
{
    return isUsual(facts.unit) && facts.unit.level() == Level::Employee
        && !facts.indicators.first().ownShare;
}

} // namespace headroom::ui
