// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QCoreApplication>

namespace headroom::ui {

/// What is said of one kind of error, before translation. %1, %2, ... are the arguments of the
/// kind.
struct Sentence
{
    ErrorKind kind;
    const char *text;
};

/// About bonuses, the works council and decisions.
inline constexpr Sentence AgreementSentences[] = {
    {ErrorKind::DeciderMissing,
        QT_TRANSLATE_NOOP("Errors", "It is not known who says so. Enter the name of a person.")},
    {ErrorKind::CouncilReferenceMissing,
        QT_TRANSLATE_NOOP("Errors",
            "The consent has no reference. Enter the number of the letter or of the minutes.")},
    {ErrorKind::CouncilDayMissing,
        QT_TRANSLATE_NOOP("Errors",
            "The day of the consent is missing or still to come. Enter the day on which it was "
            "given.")},
    {ErrorKind::CouncilGiverMissing,
        QT_TRANSLATE_NOOP(
            "Errors", "It is not known who gave the consent in the name of the works council.")},
    {ErrorKind::CouncilReasonMissing,
        QT_TRANSLATE_NOOP("Errors", "Say why there is no works council that can be asked.")},
    {ErrorKind::LimitsAreFixed,
        QT_TRANSLATE_NOOP("Errors",
            "The minimum numbers are fixed until round %1 is over, on %2, because sheets of it are "
            "signed; their number is %3. They stay as they were.")},
    {ErrorKind::RoundHasNotBegun,
        QT_TRANSLATE_NOOP("Errors",
            "The round “%1” has not begun, so there are no results to pay on. Wait until it has.")},
    {ErrorKind::StepsDoNotRise,
        QT_TRANSLATE_NOOP("Errors",
            "The steps of the bonus do not rise. The threshold must lie under the target and the "
            "target under the cap, and the cap may not pay less than the target.")},
    {ErrorKind::WeightsAreNotWhole,
        QT_TRANSLATE_NOOP("Errors",
            "The weights add up to %1 %, and must be exactly 100 %. Change one of them.")},
    {ErrorKind::ConditionsOpen,
        QT_TRANSLATE_NOOP("Errors",
            "Not every condition for paying on scores is ticked; the number left is %1. Without "
            "them the scheme stays off.")},
    {ErrorKind::NoBonusScheme,
        QT_TRANSLATE_NOOP(
            "Errors", "The bonus scheme of this round is off, so there is nothing to decide.")},
    {ErrorKind::BonusOutsideRange,
        QT_TRANSLATE_NOOP(
            "Errors", "The share of the bonus must lie between 0 % and %1 %. Change it.")},
    {ErrorKind::BonusNeedsReason,
        QT_TRANSLATE_NOOP("Errors",
            "Say why. A reason is needed for another percentage than the proposed one, where there "
            "is no figure, before the round is over, and to replace an earlier decision.")},
};

/// About records that are no longer what was written down.
inline constexpr Sentence ChangedSentences[] = {
    {ErrorKind::SignedRecordChanged,
        QT_TRANSLATE_NOOP("Errors",
            "The record of signed sheet %1 (%2, round %3) was changed in the database after it was "
            "signed, so it no longer says what was agreed. Put back a backup of before, or sign "
            "the sheet again.")},
    {ErrorKind::RoundRecordChanged,
        QT_TRANSLATE_NOOP("Errors",
            "The record of the fixed round “%1” was changed in the database after it was fixed, so "
            "it no longer says what was agreed, and none of its targets, sheets and results is "
            "shown. Put back a backup of before, or make a new round.")},
    {ErrorKind::BonusSchemeChanged,
        QT_TRANSLATE_NOOP("Errors",
            "The record of bonus scheme %1 was changed in the database after it was written, so no "
            "bonus is proposed from it or from an earlier one. Put back a backup of before, or "
            "switch the scheme on again.")},
    {ErrorKind::BonusDecisionChanged,
        QT_TRANSLATE_NOOP("Errors",
            "The record of the decision about the bonus of %1 (round %2) was changed in the "
            "database after it was made, so it does not count as decided. Put back a backup of "
            "before, or decide again.")},
    {ErrorKind::CouncilRecordChanged,
        QT_TRANSLATE_NOOP("Errors",
            "What was recorded about the works council was changed in the database afterwards, so "
            "it is not believed any more. Put back a backup of before, or enter it again.")},
    {ErrorKind::OmissionRecordChanged,
        QT_TRANSLATE_NOOP("Errors",
            "The record of the answer that was left out by hand as number %1 was changed in the "
            "database afterwards: the answer stays left out, but who did so and why is not known "
            "any more. Put back a backup of before, or put the answer back and leave it out "
            "again.")},
};

} // namespace headroom::ui
