// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/insight/cards/drivers/correlationrows.h"

#include "ui/insight/cards/drivers/correlationdelegate.h"
#include "ui/insight/insightwords.h"
#include "ui/insight/lagwords.h"
#include "ui/text/metricwords.h"

#include <QCoreApplication>

namespace headroom::ui {

namespace {

struct CorrelationTexts
{
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::DriversCard)
};

FactColumn drawnColumn()
{
    //: heading: from a correlation of -1 to one of +1
    return {CorrelationTexts::tr("−1 … +1"), false, true, true, true};
}

FactColumn figureColumn()
{
    //: heading: correlation
    return {CorrelationTexts::tr("r"), true};
}

FactColumn rangeColumn()
{
    return {CorrelationTexts::tr("95 % range"), true};
}

/// A correlation as a drawing, a figure and a range.
QList<FactCell> correlationCells(const Correlation &found, const Figures &figures)
{
    const QString range = correlationRange(found.interval, figures);
    const QString r = correlationWords(found.r, figures);
    FactCell bar;
    bar.key = found.r;
    bar.drawing =
        QVariant::fromValue(CorrelationCell{found.r, found.interval.low, found.interval.high});
    bar.spoken = r;
    bar.toolTip = range;
    return {bar, {r, found.r, {}, {}, range}, {range, found.interval.low, {}, {}, {}}};
}

FactCell countCell(qint64 n, const Figures &figures)
{
    return {figures.count(n), n, {}, {}, {}};
}

} // namespace

QList<FactColumn> driverColumns()
{
    return {{CorrelationTexts::tr("Driver")}, drawnColumn(), figureColumn(), rangeColumn(),
        //: heading: a driver's part of what all of them go together with
        {CorrelationTexts::tr("Weight"), true},
        //: heading: answers that gave both
        {CorrelationTexts::tr("Pairs"), true}};
}

FactRow driverRow(const Driver &driver, const Drivers &drivers, const Figures &figures)
{
    FactCell weight;
    if (driver.weight && drivers.rSquared && *drivers.rSquared > 0) {
        weight.text = figures.percent(*driver.weight / *drivers.rSquared, 0);
        weight.key = *driver.weight;
    }
    const QString explanation = metricWords(driver.metric).explanation;
    return {QList<FactCell>{{driverWords(driver), {}, {}, {}, explanation}}
        + correlationCells(driver.correlation, figures)
        + QList<FactCell>{weight, countCell(driver.correlation.n, figures)}};
}

QList<FactColumn> lagColumns()
{
    //: heading: revenue, absence: figures of locations and months
    return {{CorrelationTexts::tr("Per location")}, drawnColumn(), figureColumn(), rangeColumn(),
        //: heading: how long after the score
        {CorrelationTexts::tr("When")},
        //: heading: number of months or quarters of locations
        {CorrelationTexts::tr("n"), true}};
}

std::vector<FactRow> lagRows(
    const InsightFacts &facts, const Metric &metric, const Figures &figures)
{
    std::vector<FactRow> rows;
    const auto add = [&](const QString &name, const Correlation &found, const QString &sentence,
                         const FactCell &when) {
        rows.push_back(
            {QList<FactCell>{{name, {}, {}, {}, sentence}} + correlationCells(found, figures)
                + QList<FactCell>{when, countCell(found.n, figures)}});
    };
    if (facts.staff)
        add(metricWords(facts.staff->metric).name, facts.staff->found.correlation,
            staffSentence(*facts.staff, metric, figures),
            {CorrelationTexts::tr("same quarter"), 0, {}, {}, {}});
    for (const LagFinding &finding : facts.lags) {
        const LaggedCorrelation &best = finding.best();
        const QString outcome = metricWords(finding.outcome).name;
        //: %1 a figure of months: "Revenue"
        const QString whole = CorrelationTexts::tr("%1, the organisation as a whole");
        add(finding.isOfWhole ? whole.arg(outcome) : outcome, best.correlation,
            lagSentence(finding, metric, figures), {laterWords(best.lag), best.lag, {}, {}, {}});
    }
    return rows;
}

} // namespace headroom::ui
