// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"
#include "core/domain/measure.h"
#include "core/domain/selection.h"

#include <QDate>
#include <QDateTime>
#include <QString>

namespace headroom {

/// Whether single answers are followed up, and how long the ways to reach these customers are kept.
/// Off unless the organisation switches it on.
struct FollowUpSettings
{
    bool isOn = false;
    int keepDays = 90; ///< after the import; from 1 on

    bool operator==(const FollowUpSettings &) const = default;
};

/// How far the talk with a critic is. Stored by number.
enum class FollowUpState { Open = 0, Called = 1, Solved = 2 };

constexpr FollowUpState FollowUpStates[] = {
    FollowUpState::Open, FollowUpState::Called, FollowUpState::Solved};

/// "open", "called", "solved": on the command line and in files.
QString followUpStateName(FollowUpState state);

/// A critic who left a reason and a way to be reached.
struct FollowUpCase
{
    ResponseId response;
    QDate day;
    UnitId location;
    QString measure; ///< that value is one of
    Steps value = 0;
    QString comment;
    QString orderReference;
    QString contact; ///< empty: its time was over, and it was deleted
    QDate keptUntil; ///< the last day of the contact
    FollowUpState state = FollowUpState::Open;
    QDateTime changedAt; ///< UTC; of the state, invalid while it never changed

    bool operator==(const FollowUpCase &) const = default;
};

/// The critics of a selection who can be called, the newest answer first.
struct FollowUpList
{
    Selection selection; ///< that was asked for
    quint64 generation = 0; ///< of the snapshot
    QList<FollowUpCase> cases;
};

/// What someone did about a case.
struct FollowUpChange
{
    ResponseId response;
    FollowUpState state = FollowUpState::Open;

    bool operator==(const FollowUpChange &) const = default;
};

} // namespace headroom
