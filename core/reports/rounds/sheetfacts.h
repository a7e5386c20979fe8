// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/answers/bothscores.h"
#include "core/reports/rounds/roundmix.h"
#include "core/reports/rounds/saidmost.h"
#include "core/reports/rounds/subgoals.h"
#include "core/reports/rounds/targetfacts.h"
#include "core/targets/needed.h"
#include "core/targets/verdict.h"
#include "core/targets/weighed.h"
#include "core/trends/series.h"

#include <QJsonObject>

namespace headroom {

/// A score on a sheet that answers were left out of by hand.
struct SheetOmission
{
    enum class Of { YearBefore, Baseline, SoFar };

    Of of = Of::Baseline;
    BothScores both;
};

/// One indicator on a target sheet.
struct SheetIndicator
{
    QString metric;
    qint64 n = 0; ///< answers in the baseline
    ScoreResult lastYear; ///< the twelve months before the baseline
    ScoreResult now; ///< over the baseline
    double start = 0; ///< what the target was computed from
    double target = 0;
    TargetStatus status = TargetStatus::Own;
    QString lockReason;
    std::optional<double> proposed = {}; ///< where another target was signed
    QString deviationReason = {}; ///< why
    std::vector<Milestone> milestones;
    std::optional<ScoreResult> soFar; ///< since the round started; absent before
    std::optional<Verdict> verdict;
    /// What the answers still to come have to bring: neededIn(). Only on the proposals of a fixed
    /// round: a draft's targets may change, and a reprint of a signed sheet is what was signed.
    std::optional<Needed> needed = {};
    std::optional<RoundMix> mix = {}; ///< likewise, of the organisation: roundMix()
    /// In the order of the columns. Answers that were left out since the round was fixed, or the
    /// sheet signed, are in its scores.
    QList<SheetOmission> omissions = {};
    int weight = 0; ///< in the round, in percent
    // how the target was set
    double organisationNow = 0;
    double organisationTarget = 0;
    double share = 0; ///< of the headroom that everyone closes
    /// What the proposed target closes of the unit's own headroom, where that prints as another
    /// share: below a target that was set by hand, and of a group with one in it.
    std::optional<double> ownShare = {};
    ShareMethod method = ShareMethod::Headroom;
    StartRule startRule = StartRule::Drawn;
    TargetBounds bounds = {};
    Series trend; ///< by month, up to twenty-four months
};

/// An own indicator on a sheet, below the indicator that it serves.
struct SheetSubgoal
{
    OwnIndicator indicator;
    QString goal; ///< metric of an indicator of the sheet
    IndicatorValue now; ///< over the baseline
};

/// Who signed a sheet, and what was said with it.
struct SheetSignature
{
    QString signer;
    QDateTime at; ///< UTC
    QString employeesView; ///< plain text, may have several lines, may be empty
    QByteArray auditHead; ///< SHA-256, 32 bytes
    QString supersedingReason; ///< empty unless an earlier signing was superseded
    QJsonObject paper; ///< what was signed, word for word; empty where that was not kept
};

/// Everything that stands on one target sheet, without words: names, dates, exact figures. What the
/// sheet prints, the preview shows and the check compares.
struct SheetFacts
{
    UnitRef unit;
    QString name; ///< of the employee, other unit or organisation; empty for the unknown unit
    QStringList places; ///< the names of the units above it, the nearest first
    QString function;
    QString organisation;
    QByteArray logo; ///< as it is today, also on what was fixed; a PNG, empty for none
    QString round;
    QDate starts;
    QDate ends;
    DateRange baseline;
    QDate printed;
    Limits limits;
    QList<SheetIndicator> indicators; ///< the first is the main one
    QList<SheetSubgoal> subgoals; ///< in the order of their goals
    std::optional<SaidMost> said = {}; ///< absent where no comment was read
    /// The attainments so far, weighted; absent where the indicators are not weighed.
    std::optional<WeighedResult> weighed = {};
    qint64 importedFiles = 0;
    /// Planned and running ones that touch the unit, its own first. None on the sheet of a fixed
    /// round: a reprint is what was signed, and actions go on.
    QList<Action> actions;
    QString checkCode; ///< of a fixed round; empty while it is a draft
    std::optional<SheetSignature> signature; ///< absent while the sheet is a proposal
    bool recordChanged = false; ///< it was signed, but the record is not what was signed any more
    QDate fixedOn; ///< invalid while the round is a draft
    int number = 0; ///< of the sheet within the round, from 1: employees in the order of the tree,
                    ///< then the other units; 0 for a unit without answers
};

/// Facts for every node asked for, in that order, without any answers only for signed sheets: the
/// targets of the round, then the shares within a norm that have answers, with the norm as
/// everyone's target. Indicators that are never computed per employee are left out of their sheets.
/// Errors: those of targetFacts.
Result<QList<SheetFacts>> sheetFacts(
    const ReportSource &source, const Round &round, const QList<UnitRef> &units);

/// The same without those on which there is nothing: of units without answers to any indicator of
/// the round. Errors: as sheetFacts().
Result<QList<SheetFacts>> sheetsToPrint(
    const ReportSource &source, const Round &round, const QList<UnitRef> &units);

/// The quarters on the way to the target. Where everyone has the same target, as with a norm, it
/// holds from the first day on.
std::vector<Milestone> milestonesOf(const SheetIndicator &indicator, QDate starts, QDate ends);

/// Nothing before the round starts, or with too few answers for a verdict.
std::optional<Verdict> verdictSoFar(const SheetIndicator &indicator, const Metric &metric);

/// The round, and beside its targets the norms that hold for everyone.
Round withNorms(const ReportSource &source, const Round &round);

/// The twelve months before a baseline.
DateRange yearBefore(const DateRange &baseline);

/// Units in the order of the numbers of their sheets, from 1: of a fixed round those that were
/// agreed.
QList<UnitRef> numberedUnits(const ReportSource &source, const Round &round);

/// Everyone whom the round is for, per parent, that answers since the beginning of the baseline
/// name: the employees, or the units of the lowest level where it has no employees. The unknown
/// unit has no sheet.
QList<UnitRef> sheetUnits(const ReportSource &source, const Round &round);

/// Whom the sheets of a round are for: employees, or the lowest level where it has none.
Level sheetLevel(const Levels &levels);

/// The names of the units above one, the nearest first. nameOf: of a unit by its id; those that are
/// empty are left out.
template <typename NameOf> QStringList placesAbove(UnitRef unit, const NameOf &nameOf)
{
    QStringList places;
    for (int i = unit.depth() - 1; i-- > 0;) {
        if (const QString name = nameOf(unit.step(i).unit); !name.isEmpty())
            places.append(name);
    }
    return places;
}

} // namespace headroom
