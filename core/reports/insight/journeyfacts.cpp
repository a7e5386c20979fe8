// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/insight/journeyfacts.h"

#include "core/indicators/exact.h"
#include "core/insight/answerscope.h"
#include "core/insight/journey.h"
#include "core/reports/hiddenunits.h"
#include "core/reports/hiding.h"
#include "core/reports/indicators.h"
#include "core/reports/insight/insightfacts.h"
#include "core/reports/overview/latestchanges.h"
#include "core/scores/difference.h"
#include "core/scores/scoring.h"

#include <algorithm>
#include <functional>

namespace headroom {

namespace {

constexpr qsizetype ChosenSpan = 0;

/// What customers say and what we measure ourselves, the chosen indicator first.
QList<Metric> journeyMetrics(const ReportSource &source, const Metric &chosen, UnitRef unit)
{
    QList<Metric> metrics = distinctIndicators(source, chosen.id);
    metrics.removeIf(
        [&](const Metric &metric) { return metric.ofMonths || !isShownFor(metric, unit); });
    return metrics;
}

/// The counts at one unit and at its siblings, and which of them are hidden.
class StepCounts
{
public:
    StepCounts(const ReportSource &source, const QList<Metric> &metrics, const JourneyScope &scope)
        : m_minimum(source.limits.minimumForScore)
        , m_counts(journeyCounts(*source.columns, metrics, scope))
    {
        const auto found = std::ranges::find(m_counts.units, scope.within);
        m_unit = static_cast<size_t>(std::distance(m_counts.units.begin(), found));
        if (scope.within.level() != Level::Organisation)
            m_parent = std::make_shared<StepCounts>(
                source, metrics, JourneyScope{scope.within.parent(), scope.spans});
    }

    const QList<UnitId> &steps() const { return m_counts.steps; }

    const Tally &tally(qsizetype metric, qsizetype span, qsizetype step) const
    {
        return m_counts.tallies[metric][span][cellOf(step)];
    }

    /// By step: whether it is hidden at the unit.
    std::vector<bool> hidden(qsizetype metric, qsizetype span) const
    {
        CountGrid grid{{}, static_cast<size_t>(m_counts.stepCount()), {}};
        for (const Tally &tally : m_counts.tallies[metric][span])
            grid.counts.push_back(fewestTold(tally));
        if (m_parent)
            grid.hiddenTotals = m_parent->hidden(metric, span);
        const std::vector<bool> cells = hiddenCells(grid, m_minimum);
        const auto first = cells.begin() + static_cast<std::ptrdiff_t>(cellOf(0));
        return {first, first + static_cast<std::ptrdiff_t>(m_counts.stepCount())};
    }

private:
    size_t cellOf(qsizetype step) const
    {
        return m_unit * static_cast<size_t>(m_counts.stepCount()) + static_cast<size_t>(step);
    }

    qint64 m_minimum;
    JourneyCounts m_counts;
    size_t m_unit = 0;
    std::shared_ptr<const StepCounts> m_parent; ///< null for the organisation
};

/// Puts the facts together from the counts.
class JourneyMaker
{
public:
    JourneyMaker(const ReportSource &source, QList<Metric> metrics, const JourneyScope &scope,
        const StepCounts &counts)
        : m_source(source)
        , m_metrics(std::move(metrics))
        , m_scope(scope)
        , m_counts(counts)
    {
    }

    JourneyFacts make(const std::optional<Windows> &windows)
    {
        m_facts.windows = windows;
        for (const UnitId step : m_counts.steps())
            m_facts.steps.append({step, {}, {}, false});
        for (qsizetype metric = 0; metric < m_metrics.size(); ++metric) {
            m_facts.metrics.append(m_metrics[metric].id);
            addScores(metric);
            addChanges(metric);
        }
        judgeTogether(m_changes);
        giveChanges();
        giveWeights();
        if (isPerception(m_source.catalogue, m_metrics.first()))
            findMoments();
        m_facts.steps.removeIf([](const JourneyStep &step) {
            return std::ranges::all_of(step.indicators,
                [](const StepIndicator &one) { return answerCount(one.score) == 0; });
        });
        return m_facts;
    }

private:
    void addScores(qsizetype metric)
    {
        const std::vector<bool> hidden = hiddenIn(metric, ChosenSpan);
        for (qsizetype step = 0; step < m_facts.steps.size(); ++step) {
            const ScoreResult score = scoreOf(
                m_metrics[metric], m_counts.tally(metric, ChosenSpan, step), m_source.limits);
            m_facts.steps[step].indicators.append({m_metrics[metric].id,
                hidden[static_cast<size_t>(step)] ? withheld(score) : score, {}});
        }
    }

    /// By step. Where the score of the unit itself is withheld, the steps would add up to it.
    std::vector<bool> hiddenIn(qsizetype metric, qsizetype span) const
    {
        ShownScores scores(m_source, m_metrics[metric], m_scope.spans[span]);
        const bool isWithheld = std::holds_alternative<Withheld>(scores.of(m_scope.within));
        return isWithheld ? std::vector<bool>(static_cast<size_t>(m_facts.steps.size()), true)
                          : m_counts.hidden(metric, span);
    }

    void addChanges(qsizetype metric)
    {
        if (!m_facts.windows) {
            m_changes.resize(m_changes.size() + m_facts.steps.size());
            return;
        }
        const std::vector<bool> before = hiddenIn(metric, ChosenSpan + 1);
        const std::vector<bool> after = hiddenIn(metric, ChosenSpan + 2);
        for (qsizetype step = 0; step < m_facts.steps.size(); ++step) {
            const auto place = static_cast<size_t>(step);
            const Change change =
                changeBetween(m_metrics[metric], m_counts.tally(metric, ChosenSpan + 1, step),
                    m_counts.tally(metric, ChosenSpan + 2, step), m_source.limits);
            if (!before[place] && !after[place])
                m_changes.append(change);
            else
                m_changes.append(change.difference ? hiddenChange({}) : Change());
        }
    }

    void giveChanges()
    {
        const qsizetype steps = m_facts.steps.size();
        for (qsizetype i = 0; i < m_changes.size(); ++i)
            m_facts.steps[i % steps].indicators[i / steps].change = m_changes[i];
    }

    void giveWeights()
    {
        const Metric &metric = m_metrics.first();
        Tally whole;
        for (qsizetype step = 0; step < m_facts.steps.size(); ++step)
            whole += m_counts.tally(0, ChosenSpan, step);
        const ScoreResult all = scoreOf(metric, whole, m_source.limits);
        for (qsizetype step = 0; step < m_facts.steps.size(); ++step) {
            JourneyStep &one = m_facts.steps[step];
            const ScoreResult others =
                scoreOf(metric, whole - m_counts.tally(0, ChosenSpan, step), m_source.limits);
            const bool isShown =
                shownScore(all) && shownScore(others) && shownScore(one.indicators.first().score);
            if (one.step != UnknownUnit && isShown)
                one.weight = weightOf(shownScore(all)->value, shownScore(others)->value);
        }
    }

    static std::optional<StepWeight> weightOf(const Fraction &all, const Fraction &others)
    {
        const auto points = fractionOf(exactOf(all) - exactOf(others));
        return points ? std::optional(StepWeight{all, others, *points}) : std::nullopt;
    }

    void findMoments()
    {
        Tally whole;
        for (qsizetype step = 0; step < m_facts.steps.size(); ++step)
            whole += critical(step);
        m_facts.answers = whole.n;
        m_facts.critics = whole.favourable;
        QList<Change> tests;
        QList<qsizetype> tested;
        for (qsizetype step = 0; step < m_facts.steps.size(); ++step) {
            if (!shownScore(m_facts.steps[step].indicators.first().score))
                continue;
            const Tally own = critical(step);
            m_facts.steps[step].critics = own.favourable;
            const Tally rest = whole - own;
            if (m_facts.steps[step].step == UnknownUnit
                || std::min(own.n, rest.n) < leastPairs(m_source.limits))
                continue;
            tested.append(step);
            tests.append(changeBetween(shareMetric(), rest, own, m_source.limits));
        }
        judgeTogether(tests);
        for (qsizetype i = 0; i < tests.size(); ++i)
            m_facts.steps[tested[i]].isMomentOfTruth = tests[i].kind == ChangeKind::RealRise;
    }

    static Metric shareMetric()
    {
        Metric share;
        share.kind = MetricKind::Share;
        share.worst = 0;
        return share;
    }

    /// Critics counted as what a share counts.
    Tally critical(qsizetype step) const
    {
        const Tally &tally = m_counts.tally(0, ChosenSpan, step);
        Tally critics;
        critics.n = tally.n;
        critics.favourable = tally.unfavourable;
        critics.unfavourable = tally.n - tally.unfavourable;
        return critics;
    }

    const ReportSource &m_source;
    QList<Metric> m_metrics;
    const JourneyScope &m_scope;
    const StepCounts &m_counts;
    JourneyFacts m_facts;
    QList<Change> m_changes; ///< metric after metric, of each one for every step
};

} // namespace

QList<JourneyStep> momentsOfTruth(const JourneyFacts &facts, const Metric &chosen)
{
    QList<JourneyStep> moments = facts.steps;
    moments.removeIf([](const JourneyStep &step) { return !step.isMomentOfTruth; });
    const auto worsening = [&](const JourneyStep &step) {
        const double points = step.weight ? step.weight->points.toDouble() : 0;
        return chosen.lowerIsBetter ? points : -points;
    };
    std::ranges::stable_sort(moments, std::ranges::greater(), worsening);
    return moments;
}

JourneyFacts journeyFacts(
    const ReportSource &source, const Metric &metric, const Selection &selection)
{
    const QList<Metric> metrics = journeyMetrics(source, metric, selection.unit);
    if (!source.calendar || metrics.isEmpty() || metrics.first().id != metric.id)
        return {};
    JourneyScope scope{selection.unit, {source.calendar->resolve(selection.period)}};
    const std::optional<Windows> windows = comparedWindows(source, metric);
    if (windows)
        scope.spans << windows->before << windows->after;
    const StepCounts counts(source, metrics, scope);
    if (counts.steps().isEmpty())
        return {};
    return JourneyMaker(source, metrics, scope, counts).make(windows);
}

} // namespace headroom
