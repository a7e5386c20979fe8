// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/actioneffect.h"

#include "core/actions/actiontallies.h"
#include "core/scores/scoring.h"

#include <algorithm>

namespace headroom {

namespace {

bool hasEnough(const Change &change, const Limits &limits)
{
    return change.difference && change.before.n >= limits.minimumForVerdict
        && change.after.n >= limits.minimumForVerdict;
}

void measure(
    ActionEffect &effect, const EffectSource &source, const Action &action, const Metric &metric)
{
    const qint64 minimum = minimumForScore(metric, source.limits);
    const ActionTallies before =
        actionTallies(source.columns, metric, action, effect.windows->before, minimum);
    const ActionTallies after =
        actionTallies(source.columns, metric, action, effect.windows->after, minimum);
    effect.units = changeBetween(metric, before.units, after.units, source.limits);
    effect.others = changeBetween(metric, before.others, after.others, source.limits);
    if (before.givesOneAway || after.givesOneAway) {
        effect.units.difference.reset();
        effect.units.kind = ChangeKind::NotComparable;
    }
    if (!hasEnough(effect.units, source.limits)) {
        effect.verdict = EffectVerdict::TooFewAnswers;
        return;
    }
    effect.verdict = EffectVerdict::NotProven;
    if (hasEnough(effect.others, source.limits))
        effect.compared =
            differenceOfChanges(metric, {before.units, after.units}, {before.others, after.others});
}

ActionEffect effectOf(const EffectSource &source, const Action &action)
{
    ActionEffect effect;
    effect.action = action.id;
    const Metric *metric = source.catalogue.metric(action.metric);
    if (metric == nullptr || !isMeasurable(*metric, action.units)
        || action.state == ActionState::Dropped)
        return effect;
    effect.verdict = EffectVerdict::NotYet;
    if (!source.calendar || !action.hasBegun())
        return effect;
    effect.windows = effectWindows(action, source.calendar->of(*metric));
    if (effect.windows)
        measure(effect, source, action, *metric);
    return effect;
}

void judge(QList<ActionEffect> &effects, const QList<Action> &actions, const Catalogue &catalogue)
{
    std::vector<double> p;
    QList<qsizetype> tested;
    for (qsizetype i = 0; i < effects.size(); ++i) {
        if (effects[i].verdict == EffectVerdict::NotProven) {
            p.push_back(effects[i].judged()->p);
            tested.append(i);
        }
    }
    const std::vector<bool> real = survivesFalseDiscovery(p);
    for (size_t i = 0; i < real.size(); ++i) {
        if (!real[i])
            continue;
        const qsizetype place = tested[static_cast<qsizetype>(i)];
        const bool rises = effects[place].judged()->z > 0;
        const bool lowerIsBetter = catalogue.metric(actions[place].metric)->lowerIsBetter;
        effects[place].verdict =
            rises != lowerIsBetter ? EffectVerdict::ProvenBetter : EffectVerdict::ProvenWorse;
    }
}

} // namespace

std::optional<Windows> effectWindows(const Action &action, const DataCalendar &calendar)
{
    const std::optional<Period> last = calendar.lastCompleteMonth();
    if (!last || !action.starts)
        return std::nullopt;
    const QDate starts = *action.starts;
    const QDate ends = std::min(action.ends.value_or(last->range.last), last->range.last);
    const qint64 days = std::min(
        {LongestEffectWindow, starts.daysTo(ends) + 1, calendar.answers.first.daysTo(starts)});
    if (days < 1)
        return std::nullopt;
    return Windows{{starts.addDays(-days), starts.addDays(-1)}, {starts, starts.addDays(days - 1)}};
}

bool isMeasurable(const Metric &metric, const QList<ActionUnit> &units)
{
    const bool hasPeople = std::ranges::any_of(
        units, [](const ActionUnit &unit) { return unit.dimension == Dimension::Employee; });
    return metric.kind != MetricKind::Sum && !metric.ofMonths
        && !(hasPeople && metric.neverPerEmployee);
}

QList<ActionEffect> effectsOf(
    const EffectSource &source, const QList<Action> &actions, Progress &progress)
{
    QList<ActionEffect> effects;
    effects.reserve(actions.size());
    bool goesOn = true;
    for (const Action &action : actions) {
        ActionEffect effect;
        effect.action = action.id;
        effects.append(goesOn ? effectOf(source, action) : effect);
        goesOn = goesOn && progress.report(effects.size(), actions.size());
    }
    judge(effects, actions, source.catalogue);
    return effects;
}

} // namespace headroom
