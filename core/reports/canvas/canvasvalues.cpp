// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/canvas/canvasvalues.h"

#include "core/indicators/evaluation.h"
#include "core/reports/hiding.h"
#include "core/scores/scoring.h"

#include <algorithm>

namespace headroom {

namespace {

/// Among several parts without a value, the state that the whole gets is the first of these.
int gravity(ValueState state)
{
    constexpr std::array Order{ValueState::Known, ValueState::TooLarge, ValueState::DividedByZero,
        ValueState::NoData, ValueState::NotMeasured, ValueState::Hidden, ValueState::Faulty};
    return static_cast<int>(std::ranges::find(Order, state) - Order.begin());
}

IndicatorValue valueOfScore(const ScoreResult &result, bool hasAnswers)
{
    IndicatorValue value;
    if (hasAnswers)
        value.answers = answerCount(result);
    const Score *score = shownScore(result);
    if (score == nullptr) {
        value.state =
            std::holds_alternative<NoData>(result) ? ValueState::NoData : ValueState::Hidden;
        return value;
    }
    value.state = ValueState::Known;
    value.value = score->value;
    value.indicative = score->indicative;
    if (hasAnswers)
        value.interval = score->interval;
    return value;
}

/// Takes over what a part says about the whole.
void weaken(IndicatorValue &whole, const IndicatorValue &part)
{
    if (gravity(part.state) > gravity(whole.state))
        whole.state = part.state;
    whole.indicative = whole.indicative || part.indicative;
    if (part.answers)
        whole.answers = std::min(whole.answers.value_or(*part.answers), *part.answers);
}

void settle(IndicatorValue &whole, const std::optional<Exact> &result)
{
    const std::optional<Fraction> value = result ? fractionOf(*result) : std::nullopt;
    if (value)
        whole.value = *value;
    else
        whole.state = result ? ValueState::TooLarge : ValueState::DividedByZero;
}

/// The interval of the only part as one of the whole, whichever way the line goes.
Interval carriedOver(
    const Interval &part, const Formula &formula, IndicatorUnit unit, ValueUnit partUnit)
{
    const auto end = [&](double value) {
        const std::optional<Exact> result = evaluated(formula, unit, [&](const IndicatorRef &) {
            return FormulaValue{Exact(value), partUnit};
        });
        return result ? result->convert_to<double>() : 0;
    };
    const auto [low, high] = std::minmax({end(part.low), end(part.high)});
    return {low, high};
}

} // namespace

struct CanvasValues::Part
{
    IndicatorValue value;
    ValueUnit unit;
};

CanvasValues::CanvasValues(const ReportSource &source)
    : CanvasValues(
        source, QList{UnitRef::organisation()} + source.cube.children(UnitRef::organisation()))
{
}

CanvasValues::CanvasValues(const ReportSource &source, const QList<UnitRef> &nodes)
    : m_source(source)
    , m_book(source.catalogue, source.indicators)
    , m_nodes(nodes)
{
}

IndicatorValue CanvasValues::value(IndicatorId id, UnitRef node, MonthRange months)
{
    Known known;
    return computed(id, node, months, known);
}

IndicatorValue CanvasValues::computed(IndicatorId id, UnitRef node, MonthRange months, Known &known)
{
    if (const auto found = known.constFind(id); found != known.constEnd())
        return *found;
    IndicatorValue whole;
    const FormulaResult<Formula> formula = m_book.formula(id);
    if (!formula) {
        const bool isEmpty = formula.error().kind == FormulaFaultKind::Empty;
        whole.state = isEmpty ? ValueState::NotMeasured : ValueState::Faulty;
        return known[id] = whole;
    }
    QHash<IndicatorRef, FormulaValue> operands;
    std::optional<Interval> interval;
    whole.state = ValueState::Known;
    const QList<IndicatorRef> indicators = formula->indicators();
    for (const IndicatorRef &ref : indicators) {
        const Part part = partOf(ref, node, months, known);
        weaken(whole, part.value);
        operands.insert(ref, {exactOf(part.value.value), part.unit});
        interval = part.value.interval;
    }
    if (whole.state == ValueState::NotMeasured)
        whole.state = ValueState::NoData;
    const IndicatorUnit unit = findIndicator(m_source.indicators, id)->unit;
    if (whole.state == ValueState::Known)
        settle(whole, evaluated(*formula, unit, [&](const IndicatorRef &ref) {
            return operands.value(ref);
        }));
    if (whole.state == ValueState::Known && interval && isStraightLine(*formula))
        whole.interval = carriedOver(
            *interval, *formula, unit, operands.value(formula->indicators().first()).unit);
    return known[id] = whole;
}

CanvasValues::Part CanvasValues::partOf(
    const IndicatorRef &ref, UnitRef node, MonthRange months, Known &known)
{
    if (const Metric *metric = m_source.catalogue.metric(ref.metric))
        return {
            valueOfScore(scores(*metric, months).value(node), !metric->ofMonths), unitOf(*metric)};
    return {
        computed(ref.own, node, months, known), findIndicator(m_source.indicators, ref.own)->unit};
}

const CanvasValues::Scores &CanvasValues::scores(const Metric &metric, MonthRange months)
{
    const QString key = metric.id + QStringLiteral("/%1/%2").arg(months.first).arg(months.last);
    const auto found = m_scores.constFind(key);
    if (found != m_scores.constEnd())
        return *found;
    std::vector<Tally> tallies;
    std::vector<qint64> counts;
    for (const UnitRef &node : m_nodes) {
        tallies.push_back(m_source.cube.tally(metric, node, months));
        counts.push_back(fewestTold(tallies.back()));
    }
    const std::vector<bool> hidden =
        hiddenNodes(m_nodes, counts, minimumForScore(metric, m_source.limits));
    Scores scores;
    for (size_t i = 0; i < tallies.size(); ++i) {
        const ScoreResult score = scoreOf(metric, tallies[i], m_source.limits);
        scores.insert(m_nodes[static_cast<qsizetype>(i)], hidden[i] ? withheld(score) : score);
    }
    return *m_scores.insert(key, scores);
}

QStringList CanvasValues::metricsIn(IndicatorId id) const
{
    QStringList metrics;
    QList<IndicatorId> open{id};
    for (qsizetype next = 0; next < open.size(); ++next) {
        const FormulaResult<Formula> formula = m_book.formula(open[next]);
        const QList<IndicatorRef> indicators =
            formula ? formula->indicators() : QList<IndicatorRef>();
        for (const IndicatorRef &ref : indicators) {
            if (!ref.metric.isEmpty() && !metrics.contains(ref.metric))
                metrics.append(ref.metric);
            else if (ref.metric.isEmpty() && !open.contains(ref.own))
                open.append(ref.own);
        }
    }
    return metrics;
}

bool CanvasValues::hasInterval(IndicatorId id) const
{
    // A right formula has no circle in it.
    while (true) {
        const FormulaResult<Formula> formula = m_book.formula(id);
        if (!formula || !isStraightLine(*formula))
            return false;
        const IndicatorRef part = formula->indicators().first();
        if (const Metric *metric = m_source.catalogue.metric(part.metric))
            return !metric->withoutInterval;
        id = part.own;
    }
}

bool CanvasValues::isOpen(IndicatorId id, const Period &period) const
{
    if (!m_source.calendar)
        return false;
    const QStringList metrics = metricsIn(id);
    return std::ranges::any_of(metrics, [&](const QString &metric) {
        return m_source.calendar->of(*m_source.catalogue.metric(metric)).isOpen(period);
    });
}

} // namespace headroom
