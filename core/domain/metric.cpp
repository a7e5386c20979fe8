// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/metric.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

QJsonArray resourceArray(const QString &path)
{
    QFile file(path);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "Catalogue", qPrintable(path));
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    Q_ASSERT_X(document.isArray(), "Catalogue", qPrintable(path));
    return opened ? document.array() : QJsonArray();
}

std::optional<double> optionalNumber(const QJsonObject &object, QLatin1StringView key)
{
    return object.contains(key) ? std::optional(object.value(key).toDouble()) : std::nullopt;
}

MeasureKind measureKind(const QString &name)
{
    if (name == "amount"_L1)
        return MeasureKind::Amount;
    if (name == "money"_L1)
        return MeasureKind::Money;
    if (name == "percentage"_L1)
        return MeasureKind::Percentage;
    if (name == "spending"_L1)
        return MeasureKind::Spending;
    return name == "yes-no"_L1 ? MeasureKind::YesNo : MeasureKind::Rating;
}

MetricKind metricKind(const QString &name)
{
    if (name == "share"_L1)
        return MetricKind::Share;
    if (name == "mean"_L1)
        return MetricKind::Mean;
    if (name == "sum"_L1)
        return MetricKind::Sum;
    return name == "amount"_L1 ? MetricKind::Amount : MetricKind::NetShare;
}

Measure readMeasure(const QJsonObject &object)
{
    Measure measure;
    measure.id = object.value("id"_L1).toString();
    measure.kind = measureKind(object.value("kind"_L1).toString());
    measure.resolution = object.value("resolution"_L1).toInteger(1000);
    measure.lowest = optionalNumber(object, "lowest"_L1);
    measure.highest = optionalNumber(object, "highest"_L1);
    measure.unit = object.value("unit"_L1).toString();
    return measure;
}

Steps inSteps(double value, qint64 resolution)
{
    return static_cast<Steps>(std::llround(value * static_cast<double>(resolution)));
}

Banding readBanding(const QJsonObject &object, qint64 resolution)
{
    Banding banding;
    banding.measure = object.value("measure"_L1).toString();
    banding.favourableFrom = inSteps(object.value("favourable"_L1).toDouble(), resolution);
    banding.neutralFrom = inSteps(
        object.value("neutral"_L1).toDouble(object.value("favourable"_L1).toDouble()), resolution);
    banding.lowerIsFavourable = object.value("lowerIsFavourable"_L1).toBool();
    if (const auto from = optionalNumber(object, "validFrom"_L1))
        banding.validFrom = inSteps(*from, resolution);
    return banding;
}

Metric readMetric(const QJsonObject &object, const QList<Measure> &measures)
{
    Metric metric;
    metric.id = object.value("id"_L1).toString();
    metric.kind = metricKind(object.value("kind"_L1).toString());
    metric.worst = object.value("worst"_L1).toDouble();
    metric.best = object.value("best"_L1).toDouble();
    metric.lowerIsBetter = object.value("lowerIsBetter"_L1).toBool();
    metric.norm = optionalNumber(object, "norm"_L1);
    metric.decimals = object.value("decimals"_L1).toInt(1);
    metric.unit = object.value("unit"_L1).toString();
    metric.neverPerEmployee = object.value("neverPerEmployee"_L1).toBool();
    metric.ofOurWork = object.value("ofOurWork"_L1).toBool();
    const QJsonArray bandings = object.value("bandings"_L1).toArray();
    for (const QJsonValue &value : bandings) {
        const QString id = value.toObject().value("measure"_L1).toString();
        const auto measure = std::ranges::find(measures, id, &Measure::id);
        Q_ASSERT_X(measure != measures.end(), "Catalogue", qPrintable(id));
        metric.resolution = measure->resolution;
        metric.ofMonths = isMonthFigure(measure->kind);
        metric.withoutInterval = metric.ofMonths;
        metric.bandings.append(readBanding(value.toObject(), measure->resolution));
    }
    return metric;
}

} // namespace

Catalogue::Catalogue(QList<Measure> measures, QList<Metric> metrics)
    : m_measures(std::move(measures))
    , m_metrics(std::move(metrics))
{
}

Catalogue Catalogue::builtIn()
{
    QList<Measure> measures;
    const QJsonArray measureRows = resourceArray(u":/metrics/measures.json"_s);
    for (const QJsonValue &row : measureRows)
        measures.append(readMeasure(row.toObject()));
    QList<Metric> metrics;
    const QJsonArray metricRows = resourceArray(u":/metrics/metrics.json"_s);
    for (const QJsonValue &row : metricRows)
        metrics.append(readMetric(row.toObject(), measures));
    return {measures, metrics};
}

const Measure *Catalogue::measure(const QString &id) const
{
    const auto found = std::ranges::find(m_measures, id, &Measure::id);
    if (found != m_measures.end())
        return &*found;
    const OwnColumn *own = ownColumn(id);
    return own != nullptr ? &own->measure : nullptr;
}

const Metric *Catalogue::metric(const QString &id) const
{
    const auto found = std::ranges::find(m_metrics, id, &Metric::id);
    if (found != m_metrics.end())
        return &*found;
    for (const OwnColumn &own : m_ownColumns) {
        if (own.mean.id == id)
            return &own.mean;
        if (own.withinNorm && own.withinNorm->id == id)
            return &*own.withinNorm;
    }
    return nullptr;
}

const OwnColumn *Catalogue::ownColumn(const QString &measure) const
{
    const auto own = std::ranges::find(
        m_ownColumns, measure, [](const OwnColumn &column) { return column.measure.id; });
    return own != m_ownColumns.end() ? &*own : nullptr;
}

bool Catalogue::lists(const QString &metric) const
{
    return std::ranges::find(m_metrics, metric, &Metric::id) != m_metrics.end();
}

} // namespace headroom
