// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/monthwords.h"

#include <QCoreApplication>
#include <QHash>

namespace headroom::ui {

namespace {

struct MonthTexts
{
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::MonthWords)
};

/// An indicator that is the mean of a percentage, or of another figure, of places and months.
MetricWords monthWords(const QString &name, const QString &explanation)
{
    MetricWords words;
    words.name = name;
    words.longName = name;
    words.explanation = explanation;
    words.formula =
        MonthTexts::tr("The mean of the figures of all locations and months; each counts "
                       "the same.");
    words.unit = QStringLiteral("%");
    return words;
}

MetricWords revenueWords()
{
    MetricWords words;
    words.name = MonthTexts::tr("Revenue");
    words.longName = MonthTexts::tr("Revenue in euros");
    words.explanation = MonthTexts::tr("What was sold, per location and month.");
    words.formula = MonthTexts::tr("The sum of the figures of all locations and months.");
    words.unit = MonthTexts::tr("euros");
    return words;
}

MetricWords retentionWords()
{
    return monthWords(MonthTexts::tr("Customer retention"),
        MonthTexts::tr("The share of customers who stayed, per location and month."));
}

MetricWords absenceWords()
{
    return monthWords(MonthTexts::tr("Absence"),
        MonthTexts::tr(
            "The share of working time lost to sickness, per location and month; less is "
            "better."));
}

MetricWords staffTurnoverWords()
{
    return monthWords(MonthTexts::tr("Staff turnover"),
        MonthTexts::tr("The share of staff who left, per location and month; less is better."));
}

MetricWords productivityWords()
{
    MetricWords words = monthWords(MonthTexts::tr("Productivity"),
        MonthTexts::tr(
            "What is done with the work that is put in, in the unit of your own figures: "
            "revenue per employee, or output per hour. Per location and month."));
    words.unit.clear();
    return words;
}

MetricWords serviceLevelWords()
{
    return monthWords(MonthTexts::tr("Service level"),
        MonthTexts::tr("The share of contacts handled within the norm, per location and month."));
}

MetricWords inStockWords()
{
    return monthWords(MonthTexts::tr("In stock"),
        MonthTexts::tr("The share of articles that could be delivered, per location and month."));
}

} // namespace

std::optional<MetricWords> monthMetricWords(const QString &metricId)
{
    static const QHash<QString, MetricWords (*)()> Table{
        {QStringLiteral("revenue"), revenueWords},
        {QStringLiteral("retention"), retentionWords},
        {QStringLiteral("absence"), absenceWords},
        {QStringLiteral("staff-turnover"), staffTurnoverWords},
        {QStringLiteral("productivity"), productivityWords},
        {QStringLiteral("service-level"), serviceLevelWords},
        {QStringLiteral("in-stock"), inStockWords},
    };
    const auto words = Table.value(metricId);
    return words != nullptr ? std::optional(words()) : std::nullopt;
}

QString howMonthsAreCalculated(const MetricWords &words)
{
    return QStringList{words.explanation, words.formula,
        MonthTexts::tr(
            "n is the number of locations and months that the figure is made of, not of "
            "answers. These figures are whole counts and no sample: they have no interval, "
            "and no minimum number hides them. They are never shown per employee.")}
        .join(QStringLiteral("\n\n"));
}

} // namespace headroom::ui
