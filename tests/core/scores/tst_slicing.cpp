// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scores/slicing.h"
#include "tests/support/answers.h"
#include "tests/support/metrics.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace headroom;
using namespace headroom::test;
using namespace Qt::StringLiterals;

class TestSlicing : public QObject
{
    Q_OBJECT

private slots:
    void groups_data();
    void groups();
    void takesDaysOfTheRange();
    void staysWithinTheNode();
    void groupsByOtherDimensions();
    void sortsByUnitThenPeriod();
};

namespace {

Answers someAnswers()
{
    return Answers(u"Utrecht | Jansen | 2024-12-29 | nps | 0:2\n"
                   "Utrecht | Bakker | 2024-12-30 | nps | 9:3\n"
                   "Breda   | Jansen | 2025-01-05 | nps | 7:1 10:1\n"
                   "-       | -      | 2025-02-01 | nps | 10:5\n"
                   "Breda   | -      | 2025-02-01 | ces-7 | 5:5\n"_s);
}

/// "Utrecht 2024-12 n".
QStringList lines(const Answers &answers, const QList<SliceRow> &rows)
{
    const Organisation organisation(QString(), answers.units());
    QStringList result;
    for (const SliceRow &row : rows) {
        QStringList parts;
        for (const UnitId unit : row.units)
            parts.append(unit == UnknownUnit ? u"-"_s : organisation.unitName(unit));
        if (row.period)
            parts.append(row.period->label());
        parts.append(QString::number(row.tally.n));
        result.append(parts.join(u' '));
    }
    return result;
}

} // namespace

void TestSlicing::groups_data()
{
    QTest::addColumn<QList<int>>("by");
    QTest::addColumn<int>("granularity");
    QTest::addColumn<QStringList>("expected");

    const int location = static_cast<int>(Dimension::Location);
    const int employee = static_cast<int>(Dimension::Employee);
    const auto number = [](Granularity granularity) { return static_cast<int>(granularity); };
    QTest::newRow("total") << QList<int>{} << number(Granularity::All) << QStringList{u"12"_s};
    QTest::newRow("year") << QList<int>{} << number(Granularity::Year)
                          << QStringList{u"2024 5"_s, u"2025 7"_s};
    QTest::newRow("quarter") << QList<int>{} << number(Granularity::Quarter)
                             << QStringList{u"2024-Q4 5"_s, u"2025-Q1 7"_s};
    QTest::newRow("month") << QList<int>{} << number(Granularity::Month)
                           << QStringList{u"2024-12 5"_s, u"2025-01 2"_s, u"2025-02 5"_s};
    QTest::newRow("week") << QList<int>{} << number(Granularity::Week)
                          << QStringList{u"2024-W52 2"_s, u"2025-W01 5"_s, u"2025-W05 5"_s};
    QTest::newRow("location") << QList<int>{location} << number(Granularity::All)
                              << QStringList{u"- 5"_s, u"Utrecht 5"_s, u"Breda 2"_s};
    QTest::newRow("employee, wherever") << QList<int>{employee} << number(Granularity::All)
                                        << QStringList{u"- 5"_s, u"Jansen 4"_s, u"Bakker 3"_s};
    QTest::newRow("employee within location")
        << QList<int>{location, employee} << number(Granularity::Year)
        << QStringList{u"- - 2025 5"_s, u"Utrecht Jansen 2024 2"_s, u"Utrecht Bakker 2024 3"_s,
               u"Breda Jansen 2025 2"_s};
}

void TestSlicing::groups()
{
    QFETCH(QList<int>, by);
    QFETCH(int, granularity);
    QFETCH(QStringList, expected);
    Slice slice;
    for (const int dimension : by)
        slice.by.append(static_cast<Dimension>(dimension));
    slice.granularity = static_cast<Granularity>(granularity);
    const Answers answers = someAnswers();
    QCOMPARE(lines(answers, sliceOf(answers.columns(), metric(u"nps"_s), slice)), expected);
}

void TestSlicing::takesDaysOfTheRange()
{
    const Answers answers = someAnswers();
    Slice slice;
    slice.range = DateRange{QDate(2024, 12, 30), QDate(2025, 1, 5)};
    const QList<SliceRow> rows = sliceOf(answers.columns(), metric(u"nps"_s), slice);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows[0].tally, tallyOf(metric(u"nps"_s), {9, 9, 9, 7, 10}));
    slice.range = DateRange{QDate(2020, 1, 1), QDate(2020, 12, 31)};
    QVERIFY(sliceOf(answers.columns(), metric(u"nps"_s), slice).isEmpty());
}

void TestSlicing::staysWithinTheNode()
{
    Answers answers = someAnswers();
    Slice slice;
    slice.within = answers.at(u"Utrecht"_s);
    QCOMPARE(sliceOf(answers.columns(), metric(u"nps"_s), slice).first().tally.n, 5);
    slice.within = answers.at(u"Breda"_s, u"Jansen"_s);
    QCOMPARE(sliceOf(answers.columns(), metric(u"nps"_s), slice).first().tally.n, 2);
}

void TestSlicing::groupsByOtherDimensions()
{
    Answers answers;
    const UnitId shop = answers.unit(Dimension::Channel, u"Shop"_s);
    for (const UnitId channel : {shop, UnknownUnit, shop}) {
        answers.addResponse(QDate(2026, 1, 1), UnknownUnit, UnknownUnit);
        answers.answer(u"nps"_s, 9);
        answers.place(Dimension::Channel, channel);
    }
    const Slice slice{{Dimension::Channel}, Granularity::All, std::nullopt, {}};
    QCOMPARE(lines(answers, sliceOf(answers.columns(), metric(u"nps"_s), slice)),
        (QStringList{u"- 1"_s, u"Shop 2"_s}));
}

void TestSlicing::sortsByUnitThenPeriod()
{
    const Answers answers(u"Utrecht | - | 2025-02 | nps | 9:1\n"
                          "Breda   | - | 2025-01 | nps | 9:1\n"
                          "Utrecht | - | 2025-01 | nps | 9:1\n"_s);
    const Slice slice{{Dimension::Location}, Granularity::Month, std::nullopt, {}};
    QCOMPARE(lines(answers, sliceOf(answers.columns(), metric(u"nps"_s), slice)),
        (QStringList{u"Utrecht 2025-01 1"_s, u"Utrecht 2025-02 1"_s, u"Breda 2025-01 1"_s}));
}

HEADROOM_TEST_SUITE(TestSlicing)
#include "tst_slicing.moc"
