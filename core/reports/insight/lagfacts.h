// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/selection.h"
#include "core/insight/lag.h"
#include "core/reports/reportsource.h"

namespace headroom {

/// How many months after the score revenue, retention, absence, staff turnover or productivity goes
/// together with it most. Of the locations of the organisation, or of the one that is selected;
/// where only figures of the organisation as a whole are known, of those. Complete months of the
/// period; months in which a place has too few answers for a score are left out, and figures are
/// looked up as far as they go. One finding for each metric of months that has enough pairs.
/// Nothing for an employee, or with a filter: figures of months have no channel. Look-ups only.
QList<LagFinding> lagFacts(
    const ReportSource &source, const Metric &metric, const Selection &selection);

/// How the score goes together with what employees say of the same places, quarter by quarter: the
/// two never stand in one answer.
struct StaffFinding
{
    QString metric; ///< what employees say: "enps"
    LaggedCorrelation found; ///< of places and quarters, each place's own mean taken off

    bool operator==(const StaffFinding &) const = default;
};

/// Of the locations of the organisation; complete quarters that touch the period and in which both
/// have a score. Nothing for a unit, with a filter, and for what customers do not say. Look-ups
/// only.
std::optional<StaffFinding> staffFinding(
    const ReportSource &source, const Metric &metric, const Selection &selection);

} // namespace headroom
