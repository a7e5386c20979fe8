// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/indicators/ownwords.h"

#include "core/reports/canvas/ownmetric.h"
#include "ui/text/filledtext.h"
#include "ui/text/indicators/formulawords.h"
#include "ui/text/indicators/indicatorwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace headroom::ui {

namespace {

struct OwnText
{
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::OwnWords)
};

/// Empty for a metric of the catalogue, and where the figures have their sign with them.
QString unitOfOwn(const Metric &metric)
{
    const auto found = std::ranges::find(AllIndicatorUnits, metric.unit, &indicatorUnitName);
    const bool isTold = !metric.isOwn() || found == AllIndicatorUnits.end()
        || *found == IndicatorUnit::Percent || *found == IndicatorUnit::Count;
    return isTold ? QString() : indicatorUnitWords(*found);
}

} // namespace

MetricWords metricWords(const Metric &metric)
{
    if (!metric.isOwn())
        return metricWords(metric.id);
    MetricWords words;
    words.name = metric.ownName;
    words.longName = metric.ownName;
    words.unit = unitOfOwn(metric);
    if (metric.bandings.isEmpty() || !metric.hasGroups)
        return words;
    const Banding &bands = metric.bandings.first();
    //: answers by their value on an own indicator
    words.favourable = OwnText::tr("good answers");
    if (bands.neutralFrom != bands.favourableFrom)
        //: answers by their value on an own indicator
        words.neutral = OwnText::tr("fair answers");
    //: answers by their value on an own indicator
    words.unfavourable = OwnText::tr("poor answers");
    return words;
}

QString countedInWords(const Metric &metric)
{
    const QString unit = unitOfOwn(metric);
    //: what figures are counted in: %1 "days", "euros"
    return unit.isEmpty() ? QString() : OwnText::tr("In %1.").arg(unit);
}

QString howOwnCalculated(const OwnIndicator &indicator, const ReportSource &source)
{
    QStringList paragraphs;
    if (!indicator.definition.isEmpty())
        paragraphs << indicator.definition;
    paragraphs << sourceWords(indicator, source.indicators);
    if (!indicator.column.isEmpty()) {
        paragraphs << OwnText::tr("It is the mean of the values that the imported files have in "
                                  "the column of this heading: each answer or order counts once. "
                                  "The interval of 95 % is that of a mean.");
        return paragraphs.join(QStringLiteral("\n\n"));
    }
    paragraphs << OwnText::tr("It is computed from the scores of the same place and the same time. "
                              "Where a part of it has no data, or too few answers to be shown, it "
                              "has no value. The number of answers is that of the part that has "
                              "the fewest.");
    paragraphs << (CanvasValues(source, {}).hasInterval(indicator.id)
            ? OwnText::tr("It follows one indicator in a straight line: the interval of 95 % is "
                          "that of this indicator, counted the same way.")
            : OwnText::tr("It has no interval: how sure a figure is that is made of several "
                          "indicators cannot be told from their intervals alone."));
    if (const QString missing = notPerEmployeeWords(indicator, source); !missing.isEmpty())
        paragraphs << missing;
    return paragraphs.join(QStringLiteral("\n\n"));
}

QString notPerEmployeeWords(const OwnIndicator &indicator, const ReportSource &source)
{
    QStringList names;
    const QStringList parts = partsNotPerEmployee(source, indicator.id);
    for (const QString &part : parts)
        names << metricWords(part).name;
    if (names.isEmpty())
        return {};
    //: %1 an own indicator, %2 names of indicators with commas
    return filledText(OwnText::tr("“%1” is not computed per employee: it is made of what is only "
                                  "there for a whole location (%2)."),
        {indicator.name, names.join(QStringLiteral(", "))});
}

} // namespace headroom::ui
