// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/targets/roundeditor.h"

#include "core/base/rounding.h"
#include "core/reports/rounds/proposedround.h"
#include "core/scores/scoring.h"

#include <QtConcurrentRun>
#include <QUndoCommand>

#include <algorithm>

namespace headroom::ui {

namespace {

/// A tenth of the scale: ten points of the hundred above zero.
constexpr double UsualRise = 0.05;
/// Of an amount (days, minutes): a tenth less.
constexpr double UsualSaving = 0.1;
constexpr qsizetype MostStates = 200;

double roundedTo(double value, int decimals)
{
    double unit = 1;
    for (int i = 0; i < decimals; ++i)
        unit *= 10;
    return static_cast<double>(roundHalfUp(value, decimals)) / unit;
}

/// Realistic until somebody says better: the norm where there is one, else a twentieth of the scale
/// up (ten points of NPS), never beyond half the way to the best value.
double usualTarget(const Metric &metric, double current)
{
    if (metric.norm)
        return *metric.norm;
    if (metric.kind == MetricKind::Amount)
        return roundedTo(current * (1 - UsualSaving), metric.decimals);
    const double rise = UsualRise * (metric.best - metric.worst);
    const double most = (metric.best - current) / 2;
    const double step = std::abs(rise) < std::abs(most) ? rise : most;
    return roundedTo(current + step, metric.decimals);
}

bool sameExceptId(Round a, const Round &b)
{
    a.id = b.id;
    return a == b;
}

void setTarget(Round &round, const MetricTarget &asked)
{
    for (MetricTarget &target : round.targets) {
        if (target.metric == asked.metric) {
            target = asked;
            return;
        }
    }
    round.targets += asked;
}

} // namespace

class RoundEditor::Step final : public QUndoCommand
{
public:
    struct Change
    {
        Round before;
        Round after;
        QString key;
    };

    Step(RoundEditor &editor, Change change, const QString &words)
        : QUndoCommand(words)
        , m_editor(editor)
        , m_change(std::move(change))
    {
    }

    void undo() override { m_editor.apply(m_change.before); }

    void redo() override { m_editor.apply(m_change.after); }

    int id() const override { return m_change.key.isEmpty() ? -1 : 1; }

    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *next = static_cast<const Step *>(other);
        if (next->m_change.key != m_change.key)
            return false;
        m_change.after = next->m_change.after;
        return true;
    }

private:
    RoundEditor &m_editor;
    Change m_change;
};

RoundEditor::RoundEditor(QObject *parent)
    : QObject(parent)
{
    connect(&m_counting, &QFutureWatcherBase::resultReadyAt, this,
        [this] { takeLevels(m_counting.result()); });
}

RoundEditor::~RoundEditor()
{
    m_counting.future().cancel();
}

void RoundEditor::setSource(const SnapshotPtr &snapshot, const QString &metric)
{
    const bool sameDatabase = snapshot && m_snapshot && snapshot->path == m_snapshot->path;
    if (snapshot != m_snapshot) {
        m_differences.reset();
        m_subgoals.reset();
    }
    m_snapshot = snapshot;
    m_metric = metric;
    const Round *stored = snapshot ? snapshot->source.newestRound() : nullptr;
    const bool ours = sameDatabase
        && std::any_of(m_states.cbegin(), m_states.cend(),
            [stored](const Round &state) { return stored && sameExceptId(*stored, state); });
    if (ours)
        m_round.id = stored->id;
    else if (stored || !sameDatabase || m_undo.count() == 0)
        startAfresh(stored);
    compute();
}

void RoundEditor::startAfresh(const Round *stored)
{
    m_undo.clear();
    m_round = Round();
    if (stored)
        m_round = *stored;
    else if (m_snapshot && m_snapshot->source.calendar)
        m_round = proposedRound(*m_snapshot->source.calendar, {});
    m_states = {m_round};
}

bool RoundEditor::hasAnswers() const
{
    return m_snapshot && m_snapshot->source.calendar && metric();
}

const Metric *RoundEditor::metric() const
{
    return m_snapshot ? m_snapshot->source.catalogue.metric(m_metric) : nullptr;
}

bool RoundEditor::isProposal() const
{
    return m_round.target(m_metric) == nullptr;
}

const FixedRound *RoundEditor::fixed() const
{
    return m_snapshot ? m_snapshot->source.fixedRound(m_round.id) : nullptr;
}

bool RoundEditor::isClosed() const
{
    return fixed() != nullptr || (m_snapshot && m_snapshot->source.isRoundChanged(m_round.id));
}

const QList<TargetDifference> &RoundEditor::differencesToday() const
{
    if (!m_differences)
        m_differences = fixed() != nullptr
            ? headroom::differencesToday(m_snapshot->source, *fixed())
            : QList<TargetDifference>();
    return *m_differences;
}

const QList<SheetSubgoal> &RoundEditor::subgoals() const
{
    Round asked = m_round;
    MetricTarget served;
    served.metric = m_metric;
    asked.targets = {served}; // what serves it does not follow the slider
    if (m_subgoals && m_subgoalsOf == asked)
        return *m_subgoals;
    const UnitRef all = UnitRef::organisation();
    m_subgoalsOf = asked;
    m_subgoals.emplace();
    for (const Subgoal &subgoal : fixed() != nullptr
            ? fixed()->subgoals
            : headroom::subgoals(m_snapshot->source, asked, {all})) {
        if (subgoal.goal == m_metric && subgoal.values.contains(all))
            m_subgoals->append({subgoal.indicator, subgoal.goal, subgoal.values.value(all)});
    }
    return *m_subgoals;
}

Round RoundEditor::nextRound() const
{
    Round next = proposedRound(*m_snapshot->source.calendar, m_round.targets);
    if (next.name == m_round.name)
        //: the name of a new round after one of the same year: "2027 (2)"
        next.name = tr("%1 (2)").arg(m_round.name);
    next.levels = m_round.levels;
    for (MetricTarget &target : next.targets)
        target.locks.clear();
    return next;
}

MetricTarget RoundEditor::proposedTarget() const
{
    MetricTarget target;
    target.metric = m_metric;
    target.start = StartRule::Raw;
    if (!hasAnswers())
        return target;
    const MonthRange months{
        monthNumber(m_round.baseline.first), monthNumber(m_round.baseline.last)};
    const Tally tally = m_snapshot->source.cube.tally(*metric(), UnitRef::organisation(), months);
    if (tally.n == 0)
        return target;
    target.target = usualTarget(*metric(), scoreValue(*metric(), tally).toDouble());
    if (metric()->norm)
        target.method = ShareMethod::SameValue;
    return target;
}

Result<TargetFacts> RoundEditor::factsOf(const Round &round) const
{
    if (!hasAnswers())
        return failure(ErrorKind::NoAnswers);
    return targetFacts(m_snapshot->source, round, m_metric);
}

void RoundEditor::compute()
{
    const MetricTarget *stored = m_round.target(m_metric);
    m_asked = stored ? *stored : proposedTarget();
    if (m_prepared) {
        m_facts = std::move(*m_prepared);
    } else {
        Round shown = m_round;
        if (fixed() == nullptr)
            setTarget(shown, m_asked);
        m_facts = factsOf(shown);
    }
    m_prepared.reset();
    follow();
    emit factsChanged();
}

void RoundEditor::follow()
{
    m_results.clear();
    m_mix.reset();
    if (!hasAnswers() || fixed() == nullptr
        || m_snapshot->source.calendar->today < fixed()->round.starts)
        return;
    m_results =
        indicatorResults(m_snapshot->source, m_round, m_metric).value_or(QList<TargetResult>());
    m_mix = roundMix(m_snapshot->source, m_round, m_metric);
}

void RoundEditor::apply(const Round &round)
{
    const RoundId id = m_round.id;
    m_round = round;
    m_round.id = id;
    m_states += m_round;
    if (m_states.size() > MostStates)
        m_states.removeFirst();
    compute();
    emit roundEdited(m_round);
}

void RoundEditor::setRound(const Round &round, const QString &words, const QString &key)
{
    if (round == m_round)
        return;
    if (isClosed()) {
        emit refused({ErrorKind::RoundIsFixed, {}, {}, {m_round.name}});
        emit factsChanged();
        return;
    }
    Round shown = round;
    if (!round.target(m_metric))
        setTarget(shown, m_asked);
    Result<TargetFacts> facts = factsOf(shown);
    if (!facts && m_facts) {
        emit refused(facts.error());
        emit factsChanged();
        return;
    }
    if (round.target(m_metric))
        m_prepared = std::move(facts);
    m_undo.push(new Step(*this, {m_round, round, key}, words));
}

void RoundEditor::ask(const MetricTarget &asked, const QString &words, const QString &key)
{
    if (asked == m_asked && !isProposal())
        return;
    Round round = m_round;
    setTarget(round, asked);
    setRound(round, words, key);
}

const Lock *RoundEditor::lockOf(UnitRef unit) const
{
    const auto found = std::find_if(m_asked.locks.cbegin(), m_asked.locks.cend(),
        [unit](const Lock &lock) { return lock.unit == unit; });
    return found == m_asked.locks.cend() ? nullptr : &*found;
}

void RoundEditor::lock(UnitRef unit, double target)
{
    MetricTarget asked = m_asked;
    for (Lock &lock : asked.locks) {
        if (lock.unit == unit) {
            lock.target = target;
            ask(asked, tr("Set a target by hand"));
            return;
        }
    }
    asked.locks += Lock{unit, target, {}};
    ask(asked, tr("Set a target by hand"));
}

void RoundEditor::giveReason(UnitRef unit, const QString &reason)
{
    MetricTarget asked = m_asked;
    for (Lock &lock : asked.locks) {
        if (lock.unit == unit)
            lock.reason = reason.simplified();
    }
    ask(asked, tr("Give the reason of a target"));
}

void RoundEditor::unlock(UnitRef unit)
{
    MetricTarget asked = m_asked;
    asked.locks.removeIf([unit](const Lock &lock) { return lock.unit == unit; });
    ask(asked, tr("Release a target"));
}

void RoundEditor::chooseLevels(const Levels &levels)
{
    if (!hasAnswers() || levels == m_round.levels)
        return;
    Round wanted = m_round;
    wanted.levels = levels;
    m_counting.future().cancel();
    m_counting.setFuture(
        QtConcurrent::run([snapshot = m_snapshot, levels, counted = levelsFor(wanted, *metric())] {
            snapshot->source.cubeOf(counted);
            return levels;
        }));
}

void RoundEditor::takeLevels(const Levels &levels)
{
    Round round = m_round;
    round.levels = levels;
    for (MetricTarget &target : round.targets) {
        target.locks.removeIf([&](const Lock &lock) {
            return lock.unit.levels() != levels.first(qMin(levels.size(), lock.unit.depth()));
        });
    }
    setRound(round, tr("Change the levels of the round"));
}

Levels RoundEditor::levelsWithAnswers() const
{
    Levels levels;
    for (const Level level : allLevels()) {
        const QList<Unit> &units = m_snapshot->source.organisation.units();
        const bool isNamed = std::any_of(units.cbegin(), units.cend(),
            [&](const Unit &unit) { return unit.dimension == dimensionOf(level); });
        if (isNamed)
            levels.append(level);
    }
    return levels;
}

void RoundEditor::keepProposal()
{
    ask(m_asked, tr("Keep the proposal"));
}

} // namespace headroom::ui
