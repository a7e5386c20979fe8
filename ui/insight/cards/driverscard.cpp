// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/insight/cards/driverscard.h"

#include "ui/insight/cards/correlationdelegate.h"
#include "ui/insight/cards/facttable.h"
#include "ui/insight/how/howfound.h"
#include "ui/insight/insightwords.h"
#include "ui/insight/lagwords.h"
#include "ui/text/metricwords.h"

#include <QBoxLayout>

#include <algorithm>

namespace headroom::ui {

namespace {

constexpr int RangeColumn = 1;

FactRow rowOf(const Driver &driver, const Drivers &drivers, const Figures &figures)
{
    const Correlation &found = driver.correlation;
    const QString range = correlationRange(found.interval, figures);
    const QString r = correlationWords(found.r, figures);
    FactCell bar;
    bar.key = found.r;
    bar.drawing =
        QVariant::fromValue(CorrelationCell{found.r, found.interval.low, found.interval.high});
    bar.spoken = r;
    bar.toolTip = range;
    FactCell weight;
    if (driver.weight && drivers.rSquared && *drivers.rSquared > 0) {
        weight.text = figures.percent(*driver.weight / *drivers.rSquared, 0);
        weight.key = *driver.weight;
    }
    const MetricWords words = metricWords(driver.metric);
    return {{{words.name, {}, {}, {}, words.explanation}, bar, {r, found.r, {}, {}, range},
        {range, found.interval.low, {}, {}, {}}, weight,
        {figures.count(found.n), found.n, {}, {}, {}}}};
}

} // namespace

DriversCard::DriversCard(const Figures &figures, QWidget *parent)
    : InsightCard(QStringLiteral("drivers"), tr("What goes together"), parent)
    , m_figures(figures)
    , m_table(new FactTable(tr("What goes together"), this))
{
    m_table->setObjectName(QStringLiteral("driversTable"));
    m_table->setItemDelegateForColumn(RangeColumn, new CorrelationDelegate(m_table));
    content().addWidget(m_table);
}

void DriversCard::showFacts(const InsightFacts &facts, const ReportSource &source)
{
    const Metric *metric = source.catalogue.metric(facts.metric);
    if (metric == nullptr)
        return;
    const QString name = metricWords(metric->id).name;
    //: %1 an indicator
    setTitle(tr("What goes together with %1").arg(name));
    setSubtitle(tr("Correlation between answers of the same customer, with 95 % range. Going "
                   "together proves no cause."));
    if (!shownScore(facts.score)) {
        showHint(tr("There are too few answers in this selection. Choose a longer period or a "
                    "larger unit."));
        return;
    }
    const QString lags = lagMeaning(facts, *metric, m_figures);
    if (facts.drivers.drivers.isEmpty()) {
        //: %1 an indicator, %2 a number
        const QString none =
            tr("No other question was answered beside %1 by %2 customers or more. Ask a "
               "second question, such as ease or a grade, or choose a longer period.")
                .arg(name, m_figures.count(leastPairs(source.limits)));
        m_drivers.clear();
        m_table->showFacts({}, {});
        showHint(lags.isEmpty() ? none : lags + u' ' + none);
        return;
    }
    std::vector<FactRow> rows;
    m_drivers.clear();
    for (const Driver &driver : facts.drivers.drivers) {
        rows.push_back(rowOf(driver, facts.drivers, m_figures));
        m_drivers.append(driver.metric);
    }
    const QList<FactColumn> columns{{tr("Driver")},
        //: heading: from a correlation of -1 to one of +1
        {tr("−1 … +1"), false, true, 1, true},
        //: heading: correlation
        {tr("r"), true, false, 0}, {tr("95 % range"), true, false, 2},
        //: heading: a driver's part of what all of them go together with
        {tr("Weight"), true, false, facts.drivers.rSquared ? 0 : 3},
        //: heading: answers that gave both
        {tr("Pairs"), true, false, 0}};
    m_table->showFacts(columns, std::move(rows));
    showContent();
    const QString meaning = driversMeaning(facts, *metric, m_figures);
    setMeaning(lags.isEmpty() ? meaning : meaning + QStringLiteral("\n\n") + lags);
    setHow(howDriversAreFound(facts, *metric, source.limits, m_figures));
}

ActionSubject DriversCard::subject() const
{
    const int row = m_table->currentRow();
    return row < 0 ? ActionSubject{} : ActionSubject{ActionTopic::Driver, m_drivers.value(row)};
}

QList<ShownRows> DriversCard::tables() const
{
    return {m_table->forPaper()};
}

QString DriversCard::contentText() const
{
    return m_table->copyText();
}

} // namespace headroom::ui
