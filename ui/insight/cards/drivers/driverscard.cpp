// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/insight/cards/drivers/driverscard.h"

#include "ui/insight/cards/drivers/correlationdelegate.h"
#include "ui/insight/cards/drivers/correlationrows.h"
#include "ui/insight/cards/facttable.h"
#include "ui/insight/cards/twoparts.h"
#include "ui/insight/how/howfound.h"
#include "ui/insight/insightwords.h"
#include "ui/insight/lagwords.h"
#include "ui/text/metricwords.h"

#include <QBoxLayout>

namespace headroom::ui {

DriversCard::DriversCard(const Figures &figures, QWidget *parent)
    : InsightCard(QStringLiteral("drivers"), tr("What goes together"), parent)
    , m_figures(figures)
    , m_parts(new TwoParts(this))
    , m_table(new FactTable(tr("What goes together"), this))
    , m_lags(new FactTable(tr("What goes together per location"), this))
{
    m_table->setObjectName(QStringLiteral("driversTable"));
    m_lags->setObjectName(QStringLiteral("lagsTable"));
    for (FactTable *table : {m_table, m_lags}) {
        table->setItemDelegateForColumn(CorrelationColumn, new CorrelationDelegate(table));
    }
    m_parts->first().addWidget(m_table);
    m_parts->second().addWidget(m_lags);
    content().addWidget(m_parts);
    // Below one another both have their zero in one line.
    connect(m_parts, &TwoParts::arranged, this, [this](bool isBeside) {
        m_table->alignWith(isBeside ? nullptr : m_lags);
        m_lags->alignWith(isBeside ? nullptr : m_table);
    });
}

void DriversCard::showFacts(const InsightFacts &facts, const ReportSource &source)
{
    const Metric *metric = source.catalogue.metric(facts.metric);
    if (metric == nullptr)
        return;
    const QString name = metricWords(*metric).name;
    //: %1 an indicator
    setTitle(tr("What goes together with %1").arg(name));
    setSubtitle(tr("Correlation between answers of the same customer, with 95 % range. Going "
                   "together proves no cause."));
    if (!shownScore(facts.score)) {
        showHint(noScoreHint(facts.score, source.limits, m_figures));
        return;
    }
    std::vector<FactRow> rows;
    m_drivers.clear();
    for (const Driver &driver : facts.drivers.drivers) {
        rows.push_back(driverRow(driver, facts.drivers, m_figures));
        m_drivers.append(subjectOf(driver));
    }
    std::vector<FactRow> lags = lagRows(facts, *metric, m_figures);
    //: %1 an indicator, %2 a number
    const QString none =
        tr("No other question was answered beside %1 by %2 customers or more. Ask a "
           "second question, such as ease or a grade, or choose a longer period.")
            .arg(name, m_figures.count(leastPairs(source.limits)));
    if (rows.empty() && lags.empty()) {
        m_table->showFacts({}, {});
        m_lags->showFacts({}, {});
        showHint(none);
        return;
    }
    m_table->setVisible(!rows.empty());
    m_lags->setVisible(!lags.empty());
    const QString meaning = rows.empty() ? none : driversMeaning(facts, *metric, m_figures);
    m_table->showFacts(driverColumns(), std::move(rows));
    m_lags->showFacts(lagColumns(), std::move(lags));
    m_parts->arrange();
    showContent();
    const QString note = lagNote(facts);
    setMeaning(note.isEmpty() ? meaning : meaning + QStringLiteral("\n\n") + note);
    setHow(m_drivers.isEmpty() ? QString()
                               : howDriversAreFound(facts, *metric, source.limits, m_figures));
}

ActionSubject DriversCard::subject() const
{
    return m_drivers.value(m_table->currentRow());
}

QList<ShownRows> DriversCard::tables() const
{
    QList<ShownRows> tables;
    for (const FactTable *table : {m_table, m_lags}) {
        if (!table->isHidden())
            tables.append(table->forPaper());
    }
    return tables;
}

QString DriversCard::contentText() const
{
    QStringList texts;
    for (const FactTable *table : {m_table, m_lags}) {
        if (!table->isHidden())
            texts.append(table->copyText());
    }
    return texts.join(u'\n');
}

} // namespace headroom::ui
