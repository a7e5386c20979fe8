// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scores/fewanswers.h"

#include <algorithm>

namespace headroom {

namespace {

struct Totals
{
    int siblings = 0; ///< with answers
    double n = 0;
    double nSquared = 0;
    double weightedScore = 0;
    double within = 0; ///< sum of squares within the siblings
};

Totals totalsOf(const std::vector<Sibling> &siblings)
{
    Totals totals;
    for (const Sibling &sibling : siblings) {
        if (sibling.n == 0)
            continue;
        const double n = static_cast<double>(sibling.n);
        ++totals.siblings;
        totals.n += n;
        totals.nSquared += n * n;
        totals.weightedScore += n * sibling.score;
        totals.within += n * sibling.variance;
    }
    return totals;
}

/// Between-sibling over within-sibling variance, and at least 0; the inverse of k.
double betweenOverWithin(const std::vector<Sibling> &siblings, const Totals &totals)
{
    const double mean = totals.weightedScore / totals.n;
    const double within = totals.within / (totals.n - totals.siblings);
    double squares = 0;
    for (const Sibling &sibling : siblings) {
        if (sibling.n > 0) {
            const double distance = sibling.score - mean;
            squares += static_cast<double>(sibling.n) * distance * distance;
        }
    }
    const double excess = squares - within * (totals.siblings - 1);
    const double size = totals.n - totals.nSquared / totals.n;
    return excess > 0 && size > 0 ? excess / (size * within) : 0;
}

/// How much of its own score everyone keeps, and whereto the rest is drawn. keep(n) = n weight / (1
/// + n weight), where weight is 1 / k.
std::vector<double> drawn(const std::vector<Sibling> &siblings, double weight, double fallback)
{
    const auto kept = [&](qint64 n) {
        const double product = static_cast<double>(n) * weight;
        return product / (1 + product);
    };
    double sum = 0;
    double total = 0;
    for (const Sibling &sibling : siblings) {
        total += kept(sibling.n);
        sum += sibling.n > 0 ? kept(sibling.n) * sibling.score : 0;
    }
    const double mean = total > 0 ? sum / total : fallback;
    std::vector<double> starts;
    starts.reserve(siblings.size());
    for (const Sibling &sibling : siblings) {
        const double keep = kept(sibling.n);
        starts.push_back(sibling.n > 0 ? keep * sibling.score + (1 - keep) * mean : mean);
    }
    return starts;
}

std::vector<double> undrawn(const std::vector<Sibling> &siblings, double mean)
{
    std::vector<double> starts;
    starts.reserve(siblings.size());
    for (const Sibling &sibling : siblings)
        starts.push_back(sibling.n > 0 ? sibling.score : mean);
    return starts;
}

} // namespace

std::vector<double> drawnStarts(const std::vector<Sibling> &siblings, double fixedK)
{
    const Totals totals = totalsOf(siblings);
    if (totals.siblings == 0)
        return std::vector<double>(siblings.size(), 0.0);
    const double mean = totals.weightedScore / totals.n;
    const bool estimable =
        totals.siblings >= SiblingsToEstimateK && totals.n > static_cast<double>(totals.siblings);
    if (!estimable)
        return fixedK > 0 ? drawn(siblings, 1 / fixedK, mean) : undrawn(siblings, mean);
    const std::optional<double> k = estimatedK(siblings);
    if (k == 0.0)
        return undrawn(siblings, mean);
    return drawn(siblings, k ? 1 / *k : 0, mean);
}

std::optional<double> estimatedK(const std::vector<Sibling> &siblings)
{
    const Totals totals = totalsOf(siblings);
    Q_ASSERT(totals.n > static_cast<double>(totals.siblings));
    if (totals.within <= 0)
        return 0.0;
    const double ratio = betweenOverWithin(siblings, totals);
    return ratio > 0 ? std::optional(1 / ratio) : std::nullopt;
}

std::vector<bool> hiddenChildren(const std::vector<qint64> &counts, qint64 minimum)
{
    std::vector<bool> hidden(counts.size(), false);
    qint64 hiddenCount = 0;
    for (size_t i = 0; i < counts.size(); ++i) {
        hidden[i] = counts[i] > 0 && counts[i] < minimum;
        hiddenCount += hidden[i] ? 1 : 0;
    }
    if (hiddenCount != 1)
        return hidden;
    std::optional<size_t> smallest;
    for (size_t i = 0; i < counts.size(); ++i) {
        const bool candidate = counts[i] > 0 && !hidden[i];
        if (candidate && (!smallest || counts[i] < counts[*smallest]))
            smallest = i;
    }
    if (smallest)
        hidden[*smallest] = true;
    return hidden;
}

} // namespace headroom
