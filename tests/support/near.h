// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QTest>

#include <cmath>

namespace headroom::test {

/// How far published figures with four decimals may be off.
constexpr double FourDecimals = 1e-4;

inline bool isNear(double actual, double expected, double tolerance)
{
    return std::abs(actual - expected) <= tolerance;
}

inline QString difference(double actual, double expected)
{
    return QStringLiteral("%1 instead of %2").arg(actual, 0, 'g', 15).arg(expected, 0, 'g', 15);
}

} // namespace headroom::test

/// QCOMPARE for figures: fails when they are further apart than the tolerance, or when one is not a
/// number. Only then it makes a sentence: some tests compare a million figures.
#define COMPARE_NEAR(actual, expected, tolerance)                                                  \
    do {                                                                                           \
        const double actualFigure = (actual);                                                      \
        const double expectedFigure = (expected);                                                  \
        const bool areNear = headroom::test::isNear(actualFigure, expectedFigure, tolerance);      \
        QVERIFY2(areNear,                                                                          \
            areNear ? "" : qPrintable(headroom::test::difference(actualFigure, expectedFigure)));  \
    } while (false)
