// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/score.h"

#include <optional>
#include <vector>

namespace headroom {

/// The count and raw score of one of several siblings.
struct Sibling
{
    qint64 n = 0;
    double score = 0; ///< meaningless when n is 0
    double variance = 0; ///< per answer, in score units squared, divisor n
};

/// With how many siblings k can be estimated from them.
constexpr int SiblingsToEstimateK = 8;

/// Starts drawn towards the group: B = n / (n + k), mu = sum of B s over sum of B, start = B s + (1
/// - B) mu. For any k the sum of n times start stays the sum of n times score. k is estimated
/// (DerSimonian-Laird) with eight or more siblings that have answers, else fixedK. A sibling
/// without answers gets the group's mean; all are 0 when none has any.
std::vector<double> drawnStarts(const std::vector<Sibling> &siblings, double fixedK);

/// k = the variance of one answer (pooled within the siblings) over the variance between the
/// siblings, the latter by the method of moments; nothing when the siblings do not differ more than
/// chance (then everyone is drawn wholly to the mean). Source: DerSimonian, R. and Laird, N.
/// (1986), Meta-analysis in clinical trials, Controlled Clinical Trials 7, with weights n /
/// variance. REQUIRES: more answers than siblings that have any.
std::optional<double> estimatedK(const std::vector<Sibling> &siblings);

/// Which of the children of a shown total must be hidden: those under the minimum, and, when that
/// is exactly one, the next smallest as well, so that the hidden one cannot be worked out. counts
/// of 0 are never hidden.
std::vector<bool> hiddenChildren(const std::vector<qint64> &counts, qint64 minimum);

} // namespace headroom
