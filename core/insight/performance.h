// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/insight/answerscope.h"

#include <optional>

namespace headroom {

/// A figure of ours that is kept by place and month, such as the service level.
struct MonthsFigure
{
    double percent = 0; ///< the mean over places and months
    qint64 n = 0; ///< places and months

    bool operator==(const MonthsFigure &) const = default;
};

/// What we measure ourselves beside what the same customers say: counts of answers that have both.
/// Or, with months, a figure of places and months beside all customers who answered in the same
/// unit and period: within and dissatisfiedWithin are 0 then.
struct Performance
{
    QString subject; ///< the metric of the share within our norm
    QString ownName = {}; ///< of the own indicator whose norm it is
    std::optional<double> norm; ///< the share that is wanted, in percent
    UnitRef unit;
    qint64 n = 0;
    qint64 within = 0; ///< our norm
    qint64 dissatisfied = 0; ///< unfavourable answers: detractors
    qint64 dissatisfiedWithin = 0; ///< of those that were served within our norm
    std::optional<MonthsFigure> months = {};

    qint64 outside() const { return n - within; }

    qint64 dissatisfiedOutside() const { return dissatisfied - dissatisfiedWithin; }

    /// REQUIRES: n > 0.
    double shareWithin() const
    {
        return months ? months->percent / 100
                      : static_cast<double>(within) / static_cast<double>(n);
    }

    double shareDissatisfied() const
    {
        return static_cast<double>(dissatisfied) / static_cast<double>(n);
    }

    bool operator==(const Performance &) const = default;
};

/// From this share of dissatisfied customers on we say that the customer is not satisfied: one in
/// five.
constexpr double ManyDissatisfied = 0.2;

/// Whether our figure reaches the share that is wanted, exactly. Never without a norm.
bool isNormMet(const Performance &performance);

/// Our figures are good, yet many customers are not: the norm is met in the answers, and at least
/// one customer in five of the same answers is dissatisfied. 98.7 % on time with 23 % dissatisfied
/// is. Never without a norm.
bool isMetButNotSatisfied(const Performance &performance);

/// What customers say is the metric perception (REQUIRES: isPerception), what we measure the metric
/// subject (REQUIRES: isOwnPerformance). Of the scope's own node first, then of every node right
/// below it that has answers to both, by id. One pass.
QList<Performance> performanceOf(const AnswerColumns &columns, const Catalogue &catalogue,
    const Metric &subject, const Metric &perception, const AnswerScope &scope);

} // namespace headroom
