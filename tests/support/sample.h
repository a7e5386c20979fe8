// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/snapshot.h"
#include "tests/support/answers.h"

namespace headroom::test {

/// The size of an invented organisation.
struct SampleShape
{
    int locations = 12;
    int employees = 60;
    int months = 24;
    int answersPerMonth = 600;
    quint32 seed = 2026;
};

/// The answers of an invented chain of shops, always the same for the same shape, up to 12 November
/// 2026: nps, csat-grade, ces-5, stars, delivery-days and response-minutes. With a story in it: the
/// location "Rotterdam Centrum" falls in the last months, "Eindhoven" rises, "J. Jansen" is far
/// below the others and "S. de Boer" far above, "F. Willems" has nine answers, and one answer in
/// fifty names no employee.
Answers sampleAnswers(const SampleShape &shape = {});

/// The same as a report source on 22 November 2026, with functions and a round "2027" that starts
/// on 1 January 2027: nps to 35 and csat-grade to 8.
ReportSource sampleSource(const SampleShape &shape = {});

SnapshotPtr sampleSnapshot(const SampleShape &shape = {});

} // namespace headroom::test
