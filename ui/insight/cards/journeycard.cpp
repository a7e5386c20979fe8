// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/insight/cards/journeycard.h"

#include "ui/insight/cards/facttable.h"
#include "ui/insight/how/howfound.h"
#include "ui/insight/insightwords.h"
#include "ui/insight/journeywords.h"
#include "ui/style/textlabel.h"
#include "ui/tables/cells.h"
#include "ui/tables/delegates.h"
#include "ui/text/changewords.h"
#include "ui/text/metricwords.h"

#include <QBoxLayout>

namespace headroom::ui {

namespace {

constexpr int StepIntervalColumn = 3;
constexpr int StepChangeColumn = 5;
constexpr int StepMomentColumn = 9;
constexpr int IndicatorChangeColumn = 3;

FactCell scoreCell(const ScoreResult &result, const Metric &metric, const Figures &figures)
{
    FactCell cell;
    cell.text = scoreWords(result, metric, figures);
    if (const Score *score = shownScore(result))
        cell.key = score->toDouble();
    return cell;
}

FactCell rangeCell(const ScoreResult &result, const Metric &metric, const Figures &figures)
{
    const Score *score = shownScore(result);
    if (score == nullptr)
        return {QStringLiteral("–"), {}, {}, {}, {}};
    return {figures.interval(metric, score->interval), score->interval.low, {}, {}, {}};
}

FactCell barCell(const ScoreResult &result, const Metric &metric, const Figures &figures)
{
    FactCell cell;
    const Score *score = shownScore(result);
    cell.spoken = scoreWords(result, metric, figures);
    if (score == nullptr || metric.kind == MetricKind::Amount)
        return cell;
    cell.key = score->toDouble();
    cell.drawing = QVariant::fromValue(IntervalCell{std::min(metric.worst, metric.best),
        std::max(metric.worst, metric.best), score->toDouble(), score->interval.low,
        score->interval.high, metric.norm, score->indicative});
    return cell;
}

FactCell changeCell(const Change &change, const Metric &metric, const Figures &figures)
{
    FactCell cell;
    cell.spoken = changePill(change, metric, figures);
    cell.drawing = QVariant::fromValue(PillCell{cell.spoken, changeTone(change, metric)});
    if (change.difference)
        cell.key = change.difference->change;
    return cell;
}

FactCell shareCellOf(const std::optional<qint64> &part, qint64 whole, const Figures &figures)
{
    if (!part || whole == 0)
        return {QStringLiteral("–"), {}, {}, {}, {}};
    const double share = static_cast<double>(*part) / static_cast<double>(whole);
    return {figures.percent(share), share, {}, {}, {}};
}

FactCell weightCell(const JourneyStep &step, const Metric &metric, const Figures &figures)
{
    if (!step.weight)
        return {QStringLiteral("–"), {}, {}, {}, {}};
    const double points = step.weight->points.toDouble();
    return {figures.change(metric, points), points, {}, {}, {}};
}

} // namespace

JourneyCard::JourneyCard(const Figures &figures, QWidget *parent)
    : InsightCard(QStringLiteral("journey"), tr("Customer journey"), parent)
    , m_figures(figures)
    , m_steps(new FactTable(tr("Steps of the customer journey"), this))
    , m_chosen(new TextLabel(TextRole::Strong, this))
    , m_indicators(new FactTable(tr("Indicators of the step"), this))
{
    m_steps->setObjectName(QStringLiteral("journeySteps"));
    m_chosen->setObjectName(QStringLiteral("journeyStep"));
    m_indicators->setObjectName(QStringLiteral("journeyIndicators"));
    m_steps->setItemDelegateForColumn(StepIntervalColumn, new IntervalDelegate(m_steps));
    m_steps->setItemDelegateForColumn(StepChangeColumn, new PillDelegate(m_steps));
    m_steps->setItemDelegateForColumn(StepMomentColumn, new PillDelegate(m_steps));
    m_indicators->setItemDelegateForColumn(IndicatorChangeColumn, new PillDelegate(m_indicators));
    connect(m_steps, &FactTable::rowChosen, this, &JourneyCard::showStep);
    content().addWidget(m_steps);
    content().addWidget(m_chosen);
    content().addWidget(m_indicators);
}

void JourneyCard::showFacts(const InsightFacts &facts, const SnapshotPtr &snapshot)
{
    m_snapshot = snapshot;
    const ReportSource &source = snapshot->source;
    m_facts = inJourneyOrder(facts.journey, source.organisation);
    // Answers of no step that are to other questions only (of employees, say) are no row here.
    m_facts.steps.removeIf(
        [](const JourneyStep &step) { return step.step == UnknownUnit && step.answers() == 0; });
    const Metric *metric = source.catalogue.metric(facts.metric);
    if (metric == nullptr)
        return;
    setSubtitle({});
    if (!shownScore(facts.score)) {
        showHint(noScoreHint(facts.score, source.limits, m_figures));
        return;
    }
    if (!m_facts.hasSteps()) {
        showHint(metric->ofMonths
                ? tr(
                    "Figures of months have no steps. Choose an indicator that is made of answers.")
                : tr("No answer names a step of the customer journey. Import a column that does, "
                     "such "
                     "as purchase, delivery, use or service."));
        return;
    }
    if (m_facts.windows)
        //: %1 and %2 spans of time
        setSubtitle(tr("Each step by its own answers. Change: %1 against %2.")
                        .arg(m_figures.range(m_facts.windows->after),
                            m_figures.range(m_facts.windows->before)));
    std::vector<FactRow> rows;
    for (const JourneyStep &step : std::as_const(m_facts.steps))
        rows.push_back(stepRow(step, *metric));
    m_steps->showFacts(stepColumns(*metric), std::move(rows));
    showStep(m_steps->currentRow());
    showContent();
    setMeaning(journeyMeaning(m_facts, *metric, source, m_figures));
    setHow(howTheJourneyIsFound(m_facts, *metric, source, m_figures));
}

QList<FactColumn> JourneyCard::stepColumns(const Metric &metric) const
{
    return {{tr("Step")}, {tr("Answers"), true}, {metricWords(metric).name, true},
        {QString(), false, true, true, true}, {tr("95 % range"), true},
        //: heading: change since the period before
        {tr("Change")},
        //: heading: share of all unfavourable answers that are about a step
        {tr("Of the detractors"), true},
        //: heading: share of all answers that are about a step
        {tr("Of the answers"), true},
        //: heading: by how much the score of all answers differs because of those about a step
        {tr("Weight"), true},
        //: heading: steps that decide
        {tr("Moment of truth")}};
}

FactRow JourneyCard::stepRow(const JourneyStep &step, const Metric &metric) const
{
    const StepIndicator &first = step.indicators.first();
    FactCell moment;
    moment.spoken = step.isMomentOfTruth ? tr("Moment of truth") : QStringLiteral("–");
    // The heading says of what; its words beside every mark would take the room of a figure.
    //: a mark in a column
    moment.drawing =
        QVariant::fromValue(PillCell{step.isMomentOfTruth ? tr("Yes") : QString(), Tone::Warn});
    const std::optional<qint64> answers =
        step.critics ? std::optional(step.answers()) : std::nullopt;
    return {{{stepWords(m_snapshot->source.organisation, step.step), {}, {}, {}, {}},
        {m_figures.count(step.answers()), step.answers(), {}, {}, {}},
        scoreCell(first.score, metric, m_figures), barCell(first.score, metric, m_figures),
        rangeCell(first.score, metric, m_figures), changeCell(first.change, metric, m_figures),
        shareCellOf(step.critics, m_facts.critics, m_figures),
        shareCellOf(answers, m_facts.answers, m_figures), weightCell(step, metric, m_figures),
        moment}};
}

FactRow JourneyCard::indicatorRow(const StepIndicator &indicator, const Metric &metric) const
{
    const MetricWords words = metricWords(metric);
    FactCell score = scoreCell(indicator.score, metric, m_figures);
    if (shownScore(indicator.score) && !words.unit.isEmpty())
        score.text += u' ' + words.unit;
    const QString norm = stepNormWords(indicator, metric, m_figures);
    return {{{words.name, {}, {}, {}, words.explanation}, score,
        rangeCell(indicator.score, metric, m_figures),
        changeCell(indicator.change, metric, m_figures), {norm, {}, {}, {}, {}},
        {m_figures.count(answerCount(indicator.score)), answerCount(indicator.score), {}, {}, {}}}};
}

void JourneyCard::showStep(int row)
{
    const bool isKnown = row >= 0 && row < m_facts.steps.size();
    m_chosen->setVisible(isKnown);
    m_indicators->setVisible(isKnown);
    if (!isKnown)
        return;
    const JourneyStep &step = m_facts.steps[row];
    const QString name = stepWords(m_snapshot->source.organisation, step.step);
    //: %1 a step of the customer journey
    m_chosen->setText(tr("All indicators of the step: %1").arg(name));
    m_indicators->setAccessibleName(m_chosen->text());
    std::vector<FactRow> rows;
    for (const StepIndicator &one : step.indicators) {
        const Metric *metric = m_snapshot->source.catalogue.metric(one.metric);
        if (metric != nullptr && answerCount(one.score) > 0)
            rows.push_back(indicatorRow(one, *metric));
    }
    m_indicators->showFacts(
        {{tr("Indicator"), false, true}, {tr("Score"), true}, {tr("95 % range"), true},
            //: heading: change since the period before
            {tr("Change")}, {tr("Norm")}, {tr("Answers"), true}},
        std::move(rows));
}

QList<ShownRows> JourneyCard::tables() const
{
    return {m_steps->forPaper(), journeyRows(m_facts, m_snapshot->source, m_figures)};
}

QString JourneyCard::contentText() const
{
    return m_steps->copyText() + u'\n'
        + journeyRows(m_facts, m_snapshot->source, m_figures).asText().trimmed();
}

} // namespace headroom::ui
