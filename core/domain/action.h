// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"
#include "core/domain/unit.h"

#include <QDate>
#include <QList>
#include <QString>

#include <array>
#include <optional>

namespace headroom {

/// How large an idea is on the wall. Stored by number: append only.
enum class ActionSize { Small, Big };

/// How far an action has come, in the order of the board. Stored by number: append only.
enum class ActionState { Idea, Planned, Running, Done, Dropped };

inline constexpr std::array AllActionStates{ActionState::Idea, ActionState::Planned,
    ActionState::Running, ActionState::Done, ActionState::Dropped};

/// "idea", "planned", ...: the names on the command line and in files.
QString actionStateName(ActionState state);
/// "small", "big".
QString actionSizeName(ActionSize size);

/// What an action is about. Stored by number: append only.
enum class ActionTopic {
    None,
    Reason, ///< of the lexicon
    Driver, ///< an indicator
};

struct ActionSubject
{
    ActionTopic topic = ActionTopic::None;
    QString id; ///< of the reason or the indicator

    bool operator==(const ActionSubject &) const = default;
};

/// A location, department, employee, ... that an action is for.
struct ActionUnit
{
    Dimension dimension = Dimension::Location;
    UnitId id;

    friend auto operator<=>(const ActionUnit &, const ActionUnit &) = default;
};

/// Something that is done, or could be, to move an indicator.
struct Action
{
    ActionId id;
    QString title;
    QString text; ///< in the user's own words
    ActionSize size = ActionSize::Small;
    ActionState state = ActionState::Idea;
    QString owner; ///< as typed
    ActionSubject subject;
    QString metric; ///< that it should move; empty for none
    QList<ActionUnit> units; ///< that it is for, sorted; none: the whole organisation
    std::optional<QDate> starts;
    std::optional<QDate> ends; ///< absent while it goes on
    std::optional<double> expected; ///< change of the score, on the metric's scale

    bool isForAll() const { return units.isEmpty(); }

    /// It is done or was: only then can there be an effect, or a flag on a chart.
    bool hasBegun() const
    {
        return starts && (state == ActionState::Running || state == ActionState::Done);
    }

    bool operator==(const Action &) const = default;
};

/// Whether the action is shown with the figures of the node: it is for all, for the node itself or
/// for its location. With the organisation stand all but those of single employees. filter: units
/// that are looked at on top of the node, such as a department; with one, the organisation is that
/// part of it.
bool touches(const Action &action, UnitRef node, const QList<ActionUnit> &filter = {});

} // namespace headroom
