// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/results/roundresults.h"
#include "core/reports/rounds/differences.h"
#include "core/reports/rounds/roundmix.h"
#include "core/reports/rounds/sheetfacts.h"
#include "core/reports/rounds/targetfacts.h"
#include "core/workspace/snapshot.h"

#include <QFutureWatcher>
#include <QObject>
#include <QUndoStack>

namespace headroom::ui {

/// The round on the table while it is edited: what is asked, what comes of it, and the way back.
/// Every change computes the facts again. Nothing is stored here.
class RoundEditor : public QObject
{
    Q_OBJECT

public:
    explicit RoundEditor(QObject *parent = nullptr);
    ~RoundEditor() override;

    /// Takes the newest round of the snapshot, or proposes one. A snapshot that holds what was
    /// edited here keeps the way back; any other round starts afresh.
    void setSource(const SnapshotPtr &snapshot, const QString &metric);

    bool hasAnswers() const;
    const Metric *metric() const;

    const ReportSource &source() const { return m_snapshot->source; }

    const Round &round() const { return m_round; }

    /// What is asked of the organisation for the current metric; proposed when the round has none.
    const MetricTarget &asked() const { return m_asked; }

    /// The round does not hold this metric's target yet: what is shown is a proposal.
    bool isProposal() const;

    /// Null while the round can be edited.
    const FixedRound *fixed() const;
    /// Fixed, or fixed once and no longer what was agreed: nothing can be edited.
    bool isClosed() const;
    /// The targets that would be others if a fixed round were shared out again from today's
    /// answers.
    const QList<TargetDifference> &differencesToday() const;
    /// Own indicators that serve the current metric, with their values of the organisation in the
    /// baseline: of a fixed round as they were then.
    const QList<SheetSubgoal> &subgoals() const;

    const SnapshotPtr &snapshot() const { return m_snapshot; }

    /// How a fixed round that has begun goes for the current metric; empty otherwise.
    const QList<TargetResult> &results() const { return m_results; }

    /// Why the organisation changed since the baseline; absent where there is nothing to split.
    const std::optional<RoundMix> &mix() const { return m_mix; }

    /// A draft with the same questions over the newest twelve months, after a fixed round.
    Round nextRound() const;

    const Result<TargetFacts> &facts() const { return m_facts; }

    QUndoStack &undoStack() { return m_undo; }

    const QUndoStack &undoStack() const { return m_undo; }

    /// A change that leaves no targets (all locked, no answers in the baseline) is refused. Changes
    /// in a row with the same non-empty key are one step back (dragging a slider).
    void ask(const MetricTarget &asked, const QString &words, const QString &key = {});
    void setRound(const Round &round, const QString &words, const QString &key = {});
    void lock(UnitRef unit, double target);
    void giveReason(UnitRef unit, const QString &reason);
    void unlock(UnitRef unit);
    const Lock *lockOf(UnitRef unit) const;
    /// Shares the round out over these levels, once they are counted; locks stay on units that the
    /// new tree has too.
    void chooseLevels(const Levels &levels);
    /// Of all levels those that answers name units of, in the order in which they usually stand.
    Levels levelsWithAnswers() const;
    /// Puts the proposal as it stands into the round.
    void keepProposal();

signals:
    /// The facts are new, by an edit or by a new source.
    void factsChanged();
    /// A change that cannot be: nothing was changed.
    void refused(const headroom::Error &error);
    /// The user changed the round.
    void roundEdited(const headroom::Round &round);

private:
    class Step;
    void takeLevels(const Levels &levels);
    void startAfresh(const Round *stored);
    void apply(const Round &round);
    void compute();
    void follow();
    Result<TargetFacts> factsOf(const Round &round) const;
    MetricTarget proposedTarget() const;

    SnapshotPtr m_snapshot;
    QString m_metric;
    Round m_round;
    /// Facts of a change that is about to be made, so that they are computed once.
    std::optional<Result<TargetFacts>> m_prepared;
    mutable std::optional<QList<TargetDifference>> m_differences; ///< once asked for this snapshot
    mutable std::optional<QList<SheetSubgoal>> m_subgoals; ///< likewise, for the round below
    mutable Round m_subgoalsOf;
    QList<Round> m_states; ///< that the round had here: a snapshot with one of them is our own
    MetricTarget m_asked;
    Result<TargetFacts> m_facts = failure(ErrorKind::NoAnswers);
    QList<TargetResult> m_results;
    std::optional<RoundMix> m_mix;
    QUndoStack m_undo;
    QFutureWatcher<Levels> m_counting; ///< of a tree with levels that were just chosen
};

} // namespace headroom::ui
