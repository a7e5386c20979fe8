// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/rounds/sheetfacts.h"

namespace headroom::testing {

inline Score scoreFrom(qint64 favourable, qint64 neutral, qint64 unfavourable)
{
    Score score;
    score.tally.n = favourable + neutral + unfavourable;
    score.tally.favourable = favourable;
    score.tally.neutral = neutral;
    score.tally.unfavourable = unfavourable;
    score.value = Fraction(100 * Int128(favourable - unfavourable), score.tally.n);
    score.interval = {score.toDouble() - 9, score.toDouble() + 9};
    return score;
}

/// Twenty-four months up to December 2026, around the score given.
inline Series twoYears(int around)
{
    Series series;
    for (int month = 0; month < 24; ++month) {
        const QDate day(2025 + month / 12, 1 + month % 12, 1);
        const int better = 50 + around / 2 + (month * 7) % 11 - 5;
        SeriesPoint point;
        point.period = Period::containing(Granularity::Month, day);
        point.score = scoreFrom(better, 0, 100 - better);
        point.tally = scoreFrom(better, 0, 100 - better).tally;
        series += point;
    }
    return series;
}

/// NPS: 152 promoters and 200 detractors of 400 answers are -12; 13.33 % of the 112 points to +100
/// are 14.93, so the target is 2.9333. Grade: 7.1, a third of the 2.9 to 10, so 8.0667.
inline SheetFacts sampleSheet(const QString &name = QStringLiteral("J. Jansen"))
{
    SheetIndicator nps;
    nps.metric = QStringLiteral("nps");
    nps.n = 400;
    nps.lastYear = scoreFrom(100, 38, 180); // -80 / 318 = -25.157 ...
    nps.now = scoreFrom(152, 48, 200);
    nps.start = -12;
    nps.target = -12 + 112.0 * 2 / 15;
    nps.organisationNow = 25;
    nps.organisationTarget = 35;
    nps.share = 2.0 / 15;
    nps.milestones = {{QDate(2027, 3, 31), -8.3}, {QDate(2027, 6, 30), -4.6},
        {QDate(2027, 9, 30), -0.8}, {QDate(2027, 12, 31), nps.target}};
    nps.trend = twoYears(-12);

    SheetIndicator grade;
    grade.metric = QStringLiteral("csat-grade");
    grade.n = 1398;
    grade.lastYear = TooFewAnswers{3};
    Score seven;
    seven.value = Fraction(71, 10);
    grade.now = seven;
    grade.start = 7.1;
    grade.target = 7.1 + 2.9 / 3;
    grade.status = TargetStatus::Drawn;
    grade.milestones = {{QDate(2027, 3, 31), 7.3}, {QDate(2027, 6, 30), 7.6},
        {QDate(2027, 9, 30), 7.8}, {QDate(2027, 12, 31), grade.target}};

    SheetFacts facts;
    facts.unit = UnitRef::employeeAt(UnitId(1), UnitId(2));
    facts.name = name;
    facts.places = {QStringLiteral("Amsterdam Zuid")};
    facts.function = QStringLiteral("Adviseur efficiënt offline");
    facts.organisation = QStringLiteral("Fietsenwinkel Nederland");
    facts.round = QStringLiteral("2027");
    facts.starts = QDate(2027, 1, 1);
    facts.ends = QDate(2027, 12, 31);
    facts.baseline = {QDate(2026, 1, 1), QDate(2026, 12, 31)};
    facts.printed = QDate(2026, 11, 22);
    facts.indicators = {nps, grade};
    // 30, 22 and 17 % of 46; 43 % of 60.
    facts.said = SaidMost{QStringLiteral("nps"),
        {46, true,
            {{QStringLiteral("late-delivery"), 14}, {QStringLiteral("no-answer"), 10},
                {QStringLiteral("price"), 8}}},
        {60, true, {{QStringLiteral("staff"), 26}}}};
    SheetSubgoal inTime;
    inTime.indicator.name = QStringLiteral("Binnen de norm bezorgd");
    inTime.indicator.norm = 90000;
    inTime.goal = QStringLiteral("nps");
    inTime.now.state = ValueState::Known;
    inTime.now.value = Fraction(Int128(421), 5); // 84.2
    inTime.now.answers = 371;
    facts.subgoals = {inTime};
    facts.importedFiles = 12;
    facts.number = 137;
    return facts;
}

} // namespace headroom::testing
