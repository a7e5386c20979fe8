// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/targets/sharing.h"

#include "core/base/rounding.h"

#include <cmath>

namespace headroom {

namespace {

/// Shares are sums of thousands of products: so much may come of rounding.
constexpr double Rounding = 1e-9;
constexpr double MostShare = 1e6; ///< that is told

tl::unexpected<Error> nothingLeft(std::optional<double> share)
{
    // Where the others are all but at the best value, the share says nothing any more.
    const bool isTold = share && std::abs(*share) < MostShare;
    const QString argument =
        isTold ? toDecimalText(roundHalfUp(*share, 4), 4) : QStringLiteral("\u221e");
    return failure(ErrorKind::LocksLeaveNothing, {}, {argument});
}

Result<double> shareOf(double wanted, double available)
{
    if (std::abs(wanted) <= Rounding * (1 + std::abs(available)))
        return 0.0;
    if (available == 0)
        return nothingLeft(std::nullopt);
    const double share = wanted / available;
    if (share > 1 + Rounding)
        return nothingLeft(share);
    return share;
}

Result<SharingRule> headroomRule(const SharingSums &sums, double wanted, const TargetScale &scale)
{
    const double headroom = sums.free * scale.best - sums.starts;
    const bool falls = scale.best < scale.worst ? wanted > 0 : wanted < 0;
    if (falls && std::isfinite(scale.worst)) {
        const Result<double> share = shareOf(-wanted, sums.starts - sums.free * scale.worst);
        if (!share)
            return tl::unexpected(share.error());
        return SharingRule{SharingRule::Kind::Lower, *share};
    }
    const Result<double> share = shareOf(wanted, headroom);
    if (!share)
        return tl::unexpected(share.error());
    return SharingRule{SharingRule::Kind::Close, *share};
}

Result<SharingRule> sameRule(const SharingSums &sums, double target, const TargetScale &scale)
{
    const double value = (sums.all * target - sums.locked) / sums.free;
    const double share = closedShare(scale.worst, value, scale);
    if (std::isfinite(scale.worst) && (share > 1 + Rounding || share < -Rounding))
        return nothingLeft(share);
    return SharingRule{SharingRule::Kind::Same, value};
}

} // namespace

double SharingRule::targetFor(double start, const TargetScale &scale) const
{
    switch (kind) {
    case Kind::Close:
        return targetAt(start, amount, scale);
    case Kind::Lower:
        return loweredTargetAt(start, amount, scale);
    case Kind::Move:
        return start + amount;
    case Kind::Same:
        return amount;
    }
    Q_UNREACHABLE();
}

Result<SharingRule> sharingRule(
    ShareMethod method, const SharingSums &sums, double target, const TargetScale &scale)
{
    const double wanted = sums.all * target - sums.locked - sums.starts;
    if (sums.free <= 0) {
        if (std::abs(wanted) <= Rounding * sums.all)
            return SharingRule{};
        return nothingLeft(std::nullopt);
    }
    switch (method) {
    case ShareMethod::Headroom:
        return headroomRule(sums, wanted, scale);
    case ShareMethod::Points:
        return SharingRule{SharingRule::Kind::Move, wanted / sums.free};
    case ShareMethod::SameValue:
        return sameRule(sums, target, scale);
    }
    Q_UNREACHABLE();
}

} // namespace headroom
