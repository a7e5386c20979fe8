// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/metric.h"
#include "core/domain/score.h"

#include <QStringView>

namespace headroom {

/// z of a two-sided 95 % interval.
constexpr double NormalQuantile95 = 1.959963984540054;

/// The banding that a metric applies to values of a measure; null when it is not made of it.
const Banding *bandingFor(const Metric &metric, QStringView measure);

/// Adds count answers of the value (in steps of the measure) to the tally, by the metric's bands.
/// Values that are not valid for the metric, and measures it is not made of, add nothing.
void addToTally(Tally &tally, const Metric &metric, QStringView measure, Steps value, qint64 count);
void addToTally(Tally &tally, const Banding &banding, Steps value, qint64 count);

/// The exact score of a tally on the metric's scale: 100 (P - D) / n for a net share, 100 P / n for
/// a share, the mean of the values for means and amounts, their sum for a sum. REQUIRES: tally.n >
/// 0.
Fraction scoreValue(const Metric &metric, const Tally &tally);

/// The same as a number, without reducing the fraction. REQUIRES: tally.n > 0.
double scoreNumber(const Metric &metric, const Tally &tally);

/// The variance of one answer around the score, in score units squared, with n as its divisor:
/// 100^2 (p + d - (p - d)^2) for a net share, 100^2 p (1 - p) for a share. REQUIRES: tally.n > 0.
double answerVariance(const Metric &metric, const Tally &tally);

/// The share of favourable minus the share of unfavourable answers, after adding 3/4 to the
/// favourable, 3/2 to the neutral and 3/4 to the unfavourable ones: the adjusted Wald method.
/// Source: Rocks, B. (2016), Interval estimation for the Net Promoter Score, The American
/// Statistician 70(4).
struct AdjustedNetShare
{
    double centre = 0; ///< -1 ... 1
    double variance = 0; ///< of the centre
};

AdjustedNetShare adjustedNetShare(const Tally &tally);

/// Score interval of a proportion, 0 ... 1. REQUIRES: n > 0.
/// Source: Wilson, E. B. (1927), Probable inference, the law of succession, and statistical
/// inference, Journal of the American Statistical Association 22.
Interval wilsonInterval(qint64 favourable, qint64 n);

/// The mean and variance (divisor n - 1) of the values of a tally in units.
struct SampleMoments
{
    double mean = 0;
    double variance = 0; ///< 0 for a single answer
};

SampleMoments sampleMoments(const Tally &tally, qint64 resolution);

/// 95 % interval on the metric's scale: adjusted Wald (Rocks 2016) for net shares, Wilson (1927)
/// for shares, mean +- Student's t(n - 1) sd / sqrt(n) for means and amounts; clamped to the scale.
/// One answer of a mean gives the whole scale, one of an amount everything from its best value
/// upwards (infinity). REQUIRES: tally.n > 0.
Interval scoreInterval(const Metric &metric, const Tally &tally);

/// Whether the answers beside these are so few that the whole and these together would show them.
bool givesAway(const Tally &tally, const Limits &limits);

/// The score as it may be shown under the organisation's limits: a count only under
/// minimumForScore, also when it would give away the few answers beside it, "indicative" under
/// minimumForVerdict. A single amount has no interval and counts as too few whatever the limits
/// say. Figures of places and months are whole counts, not a sample of answers: they are always
/// shown and their interval is the figure itself.
ScoreResult scoreOf(const Metric &metric, const Tally &tally, const Limits &limits);

/// From how many answers a score is shown: 1 for figures of places and months, which say nothing
/// about one person.
qint64 minimumForScore(const Metric &metric, const Limits &limits);

/// The middle value of a distribution in units (the mean of the two middle ones for an even n);
/// exact. REQUIRES: the distribution is not empty.
Fraction median(const Distribution &distribution, qint64 resolution);

} // namespace headroom
