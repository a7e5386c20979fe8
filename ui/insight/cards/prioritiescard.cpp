// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/insight/cards/prioritiescard.h"

#include "core/reports/insight/priorityfacts.h"
#include "ui/insight/cards/facttable.h"
#include "ui/insight/cards/twoparts.h"
#include "ui/insight/how/howfound.h"
#include "ui/insight/insightwords.h"
#include "ui/insight/prioritywords.h"
#include "ui/tables/cells.h"
#include "ui/tables/delegates.h"
#include "ui/text/metricwords.h"

#include <QBoxLayout>

namespace headroom::ui {

namespace {

constexpr int PriorityColumn = 1;

Tone toneOf(Priority priority)
{
    return priority == Priority::StartHere ? Tone::Warn : Tone::Neutral;
}

} // namespace

PrioritiesCard::PrioritiesCard(const Figures &figures, QWidget *parent)
    : InsightCard(QStringLiteral("priorities"), tr("Where to begin"), parent)
    , m_figures(figures)
    , m_parts(new TwoParts(this))
    , m_chart(new QuadrantChart(this))
    , m_table(new FactTable(tr("Where to begin"), this))
{
    m_chart->setObjectName(QStringLiteral("prioritiesChart"));
    m_table->setObjectName(QStringLiteral("prioritiesTable"));
    m_table->setItemDelegateForColumn(PriorityColumn, new PillDelegate(m_table));
    m_parts->first().addWidget(m_chart);
    m_parts->second().addWidget(m_table);
    content().addWidget(m_parts);
}

void PrioritiesCard::showFacts(const InsightFacts &facts, const ReportSource &source)
{
    const Metric *metric = source.catalogue.metric(facts.metric);
    if (metric == nullptr)
        return;
    setSubtitle(tr("What goes together with %1 most, beside how well it is done. The lines are the "
                   "means of these drivers.")
                    .arg(metricWords(*metric).name));
    if (!shownScore(facts.score)) {
        showHint(noScoreHint(facts.score, source.limits, m_figures));
        return;
    }
    const Priorities priorities = priorityFacts(facts, source);
    if (priorities.isEmpty()) {
        showHint(
            tr("High and low take %1 drivers with %2 answers or more each. Ask more questions, "
               "or choose a longer period.")
                .arg(m_figures.count(LeastPriorityPoints),
                    m_figures.count(leastPairs(source.limits))));
        return;
    }
    std::vector<FactRow> rows;
    m_drivers.clear();
    for (const PriorityPoint &point : priorities.points) {
        rows.push_back(rowOf(point, source));
        m_drivers.append(subjectOf(point.driver));
    }
    const QList<FactColumn> columns{{tr("Driver")},
        //: heading: what to do with a driver
        {tr("What to do")},
        //: heading: correlation of what is better here with what is better there
        {tr("Importance"), true}, {tr("95 % range"), true}, {tr("Score"), true},
        //: heading: a score as a share of its scale
        {tr("Of its scale"), true}, {tr("95 % range"), true},
        //: heading: whether the place in the chart is sure
        {tr("How sure"), false, true}, {tr("Answers"), true}};
    m_table->showFacts(columns, std::move(rows));
    m_parts->arrange();
    m_content = priorityChart(priorities, *metric, source, m_figures);
    m_chart->showContent(m_content);
    showContent();
    setMeaning(prioritiesMeaning(priorities, *metric));
    setHow(howPrioritiesAreFound(priorities, source, *metric, m_figures));
}

FactRow PrioritiesCard::rowOf(const PriorityPoint &point, const ReportSource &source) const
{
    const QString explanation = metricWords(point.driver.metric).explanation;
    FactCell priority;
    priority.spoken = shortPriorityWords(point.priority);
    priority.toolTip = priorityWords(point.priority);
    priority.key = static_cast<int>(point.priority);
    priority.drawing = QVariant::fromValue(PillCell{priority.spoken, toneOf(point.priority)});
    const auto share = [&](double value) { return m_figures.percent(value, 0); };
    const Interval &range = point.performanceRange;
    return {{{driverWords(point.driver), {}, {}, {}, explanation}, priority,
        {correlationWords(point.importance(), m_figures), point.importance(), {}, {}, {}},
        {correlationRange(point.importanceRange, m_figures), point.importanceRange.low, {}, {}, {}},
        {performanceWords(point, source, m_figures), point.performance, {}, {}, {}},
        {share(point.performance), point.performance, {}, {}, {}},
        //: a 95 % range
        {tr("%1 to %2").arg(share(range.low), share(range.high)), range.low, {}, {}, {}},
        {surenessWords(point), {}, {}, {}, {}},
        {m_figures.count(answerCount(point.score)), answerCount(point.score), {}, {}, {}}}};
}

std::optional<QuadrantContent> PrioritiesCard::chart() const
{
    return hasContent() && !m_content.isEmpty() ? std::optional(m_content) : std::nullopt;
}

ActionSubject PrioritiesCard::subject() const
{
    return m_drivers.value(m_table->currentRow());
}

QList<ShownRows> PrioritiesCard::tables() const
{
    return {m_table->forPaper()};
}

QString PrioritiesCard::contentText() const
{
    return m_table->copyText();
}

} // namespace headroom::ui
