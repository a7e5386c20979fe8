// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/action.h"
#include "core/domain/answers/answercolumns.h"
#include "core/domain/answers/answerfilter.h"
#include "core/domain/answers/omission.h"
#include "core/domain/ownindicator.h"
#include "core/domain/round.h"
#include "core/domain/score.h"
#include "core/domain/unit.h"
#include "core/scores/levelcubes.h"
#include "core/scores/scorecube.h"
#include "core/trends/calendar.h"

#include <QHash>

namespace headroom {

class BonusBook;
struct ChangedRecords;
struct CouncilRecord;
struct FixedRound;
class ReasonIndex;
struct SignedSheet;
class SignedSheets;

/// What reports are made from: one consistent state of a database. A value; cheap to copy.
struct ReportSource
{
    Organisation organisation;
    QByteArray logo = {}; ///< of the organisation, a PNG; empty for none
    Catalogue catalogue;
    AnswerFilter filter; ///< what cube and columns are limited to
    ScoreCube cube;
    std::shared_ptr<const AnswerColumns> columns = std::make_shared<AnswerColumns>();
    std::optional<DataCalendar> calendar; ///< absent without answers
    Limits limits;
    QList<Round> rounds; ///< newest last
    QList<Action> actions; ///< sorted by id
    QList<OwnIndicator> indicators = {}; ///< of the KPI canvas, sorted by id: setIndicators()
    QHash<RoundId, std::shared_ptr<const FixedRound>> fixed; ///< what was agreed, by round
    std::shared_ptr<const SignedSheets> signedSheets; ///< null where there is no fixed round
    std::shared_ptr<const BonusBook> bonuses; ///< null where there never was a scheme
    std::shared_ptr<const CouncilRecord> council; ///< the newest; null while nobody was asked
    std::shared_ptr<const ChangedRecords> changed = {}; ///< null where none is
    QHash<UnitId, UnitId> functions; ///< the latest known function of an employee
    qint64 importedFiles = 0; ///< imports that were not undone
    QList<OmittedAnswer> omitted = {}; ///< answers left out by hand, whatever the filter
    /// That comments are looked through for, by our words or the user's: Lexicon::reasons().
    QStringList reasons = {};
    /// What the comments of the columns name; null while they were not read.
    std::shared_ptr<const ReasonIndex> comments = {};
    bool hasUnreadComments = false; ///< there may be comments, and nobody read them yet
    /// Of rounds with other levels than the usual ones; kept while there are the same answers.
    std::shared_ptr<LevelCubes> levelCubes = std::make_shared<LevelCubes>();

    /// The cube of a tree with these levels, or with these above others. The first time a pass over
    /// all answers where they are not the usual ones.
    ScoreCube cubeOf(const Levels &levels) const;

    /// These own indicators in place of others, with the columns that they are read from in the
    /// catalogue.
    void setIndicators(const QList<OwnIndicator> &own);

    /// Null while the round is a draft.
    const FixedRound *fixedRound(RoundId round) const { return fixed.value(round).get(); }

    /// The signing that holds; null while the sheet is a proposal.
    const SignedSheet *signedSheet(RoundId round, UnitRef unit) const;
    /// It was signed, but the record is no longer what was signed.
    bool isRecordChanged(RoundId round, UnitRef unit) const;

    /// The round was fixed, but the record is no longer what was agreed: it is no draft either.
    bool isRoundChanged(RoundId round) const;

    const Round *newestRound() const { return rounds.isEmpty() ? nullptr : &rounds.last(); }

    /// Metrics with at least one answer, in the order of the catalogue.
    QList<Metric> metricsWithAnswers() const;
    /// The same of own indicators that are read from a column.
    QList<OwnColumn> ownColumnsWithAnswers() const;

    /// Only the answers that the filter lets through; periods are those of the whole. Without
    /// rounds: targets are set for all answers. One pass over all answers: work for a worker.
    ReportSource filtered(const AnswerFilter &wanted) const;
};

} // namespace headroom
