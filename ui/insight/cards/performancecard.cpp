// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/insight/cards/performancecard.h"

#include "ui/insight/cards/facttable.h"
#include "ui/insight/cards/performancechart.h"
#include "ui/insight/how/howfound.h"
#include "ui/insight/insightwords.h"
#include "ui/tables/cells.h"
#include "ui/tables/delegates.h"
#include "ui/text/filledtext.h"
#include "ui/text/metricwords.h"

#include <QBoxLayout>

#include <algorithm>

namespace headroom::ui {

namespace {

constexpr int VerdictColumn = 6;

/// A share of a group, or nothing when the group is too small to be shown.
FactCell shareCell(qint64 part, qint64 whole, bool isHidden, const Figures &figures)
{
    if (isHidden || whole == 0)
        return {QStringLiteral("–"), {}, {}, {}, {}};
    const double share = static_cast<double>(part) / static_cast<double>(whole);
    return {figures.percent(share), share, {}, {}, {}};
}

} // namespace

PerformanceCard::PerformanceCard(const Figures &figures, QWidget *parent)
    : InsightCard(QStringLiteral("performance"), tr("Norm met, customer satisfied?"), parent)
    , m_figures(figures)
    , m_chart(new PerformanceChart(this))
    , m_table(new FactTable(tr("Norm met, customer satisfied?"), this))
{
    m_chart->setObjectName(QStringLiteral("performanceChart"));
    m_table->setObjectName(QStringLiteral("performanceTable"));
    m_table->setItemDelegateForColumn(VerdictColumn, new PillDelegate(m_table));
    content().addWidget(m_chart);
    content().addWidget(m_table);
}

void PerformanceCard::showFacts(const InsightFacts &facts, const ReportSource &source)
{
    const Metric *metric = source.catalogue.metric(facts.metric);
    if (metric == nullptr)
        return;
    if (!facts.isPerception) {
        showHint(tr("Choose an indicator that customers answer, such as NPS or CSAT: what we "
                    "measure ourselves is laid beside it."));
        return;
    }
    if (!shownScore(facts.score)) {
        showHint(noScoreHint(facts.score, source.limits, m_figures));
        return;
    }
    if (facts.subjects.isEmpty()) {
        showHint(tr("No answers hold a delivery time, a response time, or another figure with a "
                    "norm. Import it as a column of the same file, or a service level per "
                    "location and month as a file of its own."));
        return;
    }
    const bool isOfMonths = std::ranges::any_of(
        facts.subjects, [](const Performance &one) { return one.months.has_value(); });
    setSubtitle(isOfMonths
            ? tr("What we measure ourselves beside what customers say: the same customers, or for "
                 "figures of months those of the same unit and period.")
            : tr("What we measure ourselves beside what the same customers say."));
    showTable(facts, *metric, source.limits);
    m_chart->showFacts(facts, *metric, m_figures);
    showContent();
    setMeaning(performanceMeaning(facts, *metric, source, m_figures));
    setHow(howPerformanceIsFound(facts, *metric, source.limits, m_figures));
}

void PerformanceCard::showTable(
    const InsightFacts &facts, const Metric &metric, const Limits &limits)
{
    std::vector<FactRow> rows;
    m_subjects.clear();
    for (const Performance &one : facts.subjects) {
        rows.push_back(rowOf(one, limits));
        // An action names no own indicator.
        m_subjects.append(one.ownName.isEmpty() ? ActionSubject{ActionTopic::Driver, one.subject}
                                                : ActionSubject{});
    }
    const QString group = metricWords(metric).unfavourable;
    const QList<FactColumn> columns{{tr("What we measure"), false, true},
        //: heading: the share that meets our norm
        {tr("Within norm"), true}, {capitalised(group), true},
        //: heading: dissatisfied customers among those served within the norm
        {tr("… within norm"), true},
        //: heading: dissatisfied customers among those served outside the norm
        {tr("… outside"), true}, {tr("Answers"), true},
        //: heading: whether our norm is met and the customer satisfied
        {tr("Verdict")}};
    m_table->showFacts(columns, std::move(rows));
}

FactRow PerformanceCard::rowOf(const Performance &subject, const Limits &limits) const
{
    const QString explanation = metricWords(subject.subject).explanation;
    const bool hides = hidesGroups(subject, limits);
    FactCell verdict;
    if (isMetButNotSatisfied(subject))
        verdict.spoken = tr("Norm met, customer not");
    else if (isNormMet(subject))
        verdict.spoken = tr("Norm met");
    else if (subject.norm)
        verdict.spoken = tr("Norm missed");
    const Tone tone = isMetButNotSatisfied(subject) ? Tone::Bad : Tone::Neutral;
    verdict.drawing = QVariant::fromValue(PillCell{verdict.spoken, tone});
    FactCell ours = shareCell(subject.within, subject.n, false, m_figures);
    if (subject.months)
        ours = {m_figures.percent(subject.shareWithin()), subject.shareWithin(), {}, {},
            monthsCount(*subject.months)};
    return {{{subjectWords(subject), {}, {}, {}, explanation}, ours,
        shareCell(subject.dissatisfied, subject.n, false, m_figures),
        shareCell(subject.dissatisfiedWithin, subject.within, hides, m_figures),
        shareCell(subject.dissatisfiedOutside(), subject.outside(), hides, m_figures),
        {m_figures.count(subject.n), subject.n, {}, {}, {}}, verdict}};
}

ActionSubject PerformanceCard::subject() const
{
    return m_subjects.value(m_table->currentRow());
}

QList<ShownRows> PerformanceCard::tables() const
{
    return {m_table->forPaper()};
}

QString PerformanceCard::contentText() const
{
    return m_table->copyText();
}

} // namespace headroom::ui
