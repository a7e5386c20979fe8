// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/subjects/monthfigure.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace headroom;

class TestMonthFigure : public QObject
{
    Q_OBJECT

private slots:

    void readsFigures_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("isMoney");
        QTest::addColumn<bool>("isFigure");
        QTest::addColumn<Steps>("steps"); // cents, or thousandths of a percent
        QTest::addColumn<bool>("isRounded");
        const auto money = [](const char *name, const char *text, Steps steps,
                               bool rounded = false) {
            QTest::newRow(name) << QByteArray(text) << true << true << steps << rounded;
        };
        const auto share = [](const char *name, const char *text, Steps steps,
                               bool rounded = false) {
            QTest::newRow(name) << QByteArray(text) << false << true << steps << rounded;
        };
        const auto nothing = [](const char *name, const char *text, bool isMoney) {
            QTest::newRow(name) << QByteArray(text) << isMoney << false << Steps(0) << false;
        };
        money("whole", "12500", 1'250'000);
        money("Dutch", "\xe2\x82\xac 1.234,56", 123'456);
        money("English", "1,234.56", 123'456);
        money("millions", "1.234.567", 123'456'700);
        money("thousands without decimals", "1.250", 125'000);
        money("comma before three digits", "12,500", 1'250'000);
        money("zero before three digits", "0,125", 13, true);
        money("two decimals", "12,50", 1'250);
        money("one decimal", "12.5", 1'250);
        money("spaces", "12 500,50", 1'250'050);
        money("no-break spaces",
            "12\xc2\xa0"
            "500\xe2\x80\xaf"
            "EUR",
            1'250'000);
        money("dash for cents", "12.500,-", 1'250'000);
        money("negative", "-1.000,25", -100'025);
        money("minus sign",
            "\xe2\x88\x92"
            "3",
            -300);
        money("rounded", "1,005", 100'500);
        money("four decimals", "1,0051", 101, true);
        money("half away from zero", "-0,005", -1, true);
        share("percent", "94,5 %", 94'500);
        share("point", "94.5%", 94'500);
        share("three decimals", "4,125", 4'125);
        share("four decimals of a percentage", "4.1255", 4'126, true);
        share("zero", "0", 0);
        nothing("empty", "", true);
        nothing("word", "veel", true);
        nothing("sign alone", "\xe2\x82\xac", true);
        nothing("uneven groups", "12.34.567", true);
        nothing("groups after decimals", "1,23.456,7", true);
        nothing("percentage of money", "5%", true);
        nothing("two decimal signs", "94,5,1", false);
        nothing("decimals missing", "94,", false);
        nothing("exponent", "1e3", true);
        nothing("two minus signs", "--5", true);
        nothing("more digits than are exact", "12345678901234567890", true);
    }

    void readsFigures()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, isMoney);
        QFETCH(bool, isFigure);
        QFETCH(Steps, steps);
        QFETCH(bool, isRounded);
        const auto figure = parseFigure({text.constData(), static_cast<size_t>(text.size())},
            isMoney ? MeasureKind::Money : MeasureKind::Percentage, isMoney ? 100 : 1000);
        QCOMPARE(figure.has_value(), isFigure);
        if (figure) {
            QCOMPARE(figure->steps, steps);
            QCOMPARE(figure->isRounded, isRounded);
        }
    }
};

HEADROOM_TEST_SUITE(TestMonthFigure)

#include "tst_monthfigure.moc"
