// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"
#include "core/domain/period.h"
#include "core/domain/unit.h"

#include <QList>
#include <QString>

#include <optional>

namespace headroom {

/// How a target is shared out. Stored by number: append only.
enum class ShareMethod { Headroom, Points, SameValue };

/// Where everyone starts: the score as it is, or drawn towards the group when there are few
/// answers.
enum class StartRule { Raw, Drawn };

/// A target that a manager fixed by hand; the rest is shared out around it.
struct Lock
{
    UnitRef unit;
    double target = 0;
    QString reason;

    bool operator==(const Lock &) const = default;
};

/// How far anyone is asked to go.
struct TargetBounds
{
    /// The best that is realistic, on the metric's scale: it takes the place of the best value that
    /// is possible. Whoever is beyond it keeps what they have.
    std::optional<double> ceiling;
    std::optional<double> mostRise; ///< nobody is asked for more points than these; above 0

    bool isSet() const { return ceiling || mostRise; }

    bool operator==(const TargetBounds &) const = default;
};

/// The target of one indicator in a round.
struct MetricTarget
{
    QString metric;
    double target = 0; ///< of the organisation, on the metric's scale
    ShareMethod method = ShareMethod::Headroom;
    StartRule start = StartRule::Drawn;
    QList<Lock> locks;
    /// Of this indicator in the result of the round, in percent. All weights of a round are 0, or
    /// together 100.
    int weight = 0;
    TargetBounds bounds = {};

    bool operator==(const MetricTarget &) const = default;
};

/// An agreement in the making: one or more indicators, their organisation targets, and the window
/// they start from.
struct Round
{
    RoundId id;
    QString name; ///< "2027"
    DateRange baseline; ///< answers that the starts are computed from
    QDate starts; ///< first day of the round
    QDate ends; ///< the day by which the targets hold
    QList<MetricTarget> targets;
    Levels levels = usualLevels(); ///< that the targets are shared out over

    const MetricTarget *target(const QString &metric) const
    {
        for (const MetricTarget &target : targets) {
            if (target.metric == metric)
                return &target;
        }
        return nullptr;
    }

    /// Of all indicators together, in percent; 0 where they are not weighed.
    int weights() const
    {
        int sum = 0;
        for (const MetricTarget &target : targets)
            sum += target.weight;
        return sum;
    }

    bool operator==(const Round &) const = default;
};

} // namespace headroom
