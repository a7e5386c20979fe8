// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/tally.h"

#include <variant>

namespace headroom {

/// 95 % interval on the metric's scale.
struct Interval
{
    double low = 0;
    double high = 0;

    bool operator==(const Interval &) const = default;
};

struct Score
{
    Fraction value; ///< exact, on the metric's scale
    Interval interval;
    Tally tally;
    bool indicative = false; ///< fewer answers than the limit for a verdict

    double toDouble() const { return value.toDouble(); }
};

struct NoData
{
    bool operator==(const NoData &) const = default;
};

/// There are answers, but too few to show a score for a person or group.
struct TooFewAnswers
{
    qint64 n = 0;

    bool operator==(const TooFewAnswers &) const = default;
};

/// Hidden so that a neighbour's hidden score cannot be worked out from the total.
struct Withheld
{
    qint64 n = 0;

    bool operator==(const Withheld &) const = default;
};

using ScoreResult = std::variant<NoData, TooFewAnswers, Withheld, Score>;

/// The score, or nothing when it is not shown.
inline const Score *shownScore(const ScoreResult &result)
{
    return std::get_if<Score>(&result);
}

/// The number of answers, shown or not.
inline qint64 answerCount(const ScoreResult &result)
{
    struct Visitor
    {
        qint64 operator()(const NoData &) const { return 0; }

        qint64 operator()(const TooFewAnswers &few) const { return few.n; }

        qint64 operator()(const Withheld &withheld) const { return withheld.n; }

        qint64 operator()(const Score &score) const { return score.tally.n; }
    };

    return std::visit(Visitor{}, result);
}

/// The minimum numbers of an organisation: settings, printed on every sheet.
struct Limits
{
    qint64 minimumForScore = 5;
    qint64 minimumForVerdict = 30;
    qint64 minimumForComments = 10;
    double shrinkage = 20; ///< k, used with fewer than eight siblings

    bool operator==(const Limits &) const = default;
};

} // namespace headroom
