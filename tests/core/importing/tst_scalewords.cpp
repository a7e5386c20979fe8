// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/values/words.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace headroom;
using namespace Qt::StringLiterals;

namespace {

/// "Good=4 Bad=2" of the scale that fits the words; "none" when there is none.
QString placed(const QStringList &texts)
{
    QList<CountedValue> values;
    for (const QString &text : texts)
        values.append({text, 1});
    const ScaleWords words = ScaleWords::builtIn();
    const WordScale *scale = words.scaleOf(values);
    if (scale == nullptr)
        return u"none"_s;
    QStringList places{QString::number(scale->size)};
    for (const QString &text : texts)
        places.append(QString::number(scale->points.value(wordKey(text), -1)));
    return places.join(u' ');
}

} // namespace

class TestScaleWords : public QObject
{
    Q_OBJECT

private slots:

    void readsScoresWithWordsAroundThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("value"); // -1 for none
        QTest::addColumn<int>("outOf"); // 0 when it is not said
        const auto row = [](const QString &text, double value, int outOf) {
            QTest::newRow(qPrintable(text)) << text << value << outOf;
        };
        row(u"10 - Extremely likely"_s, 10, 0);
        row(u"0 – Helemaal niet waarschijnlijk"_s, 0, 0);
        row(u"5 (zeer tevreden)"_s, 5, 0);
        row(u"5 zeer tevreden"_s, 5, 0);
        row(u"Zeer tevreden (5)"_s, 5, 0);
        row(u"8/10"_s, 8, 10);
        row(u"4 van 5"_s, 4, 5);
        row(u"4 van de 5 sterren"_s, 4, 5);
        row(u"7,5 out of 10"_s, 7.5, 10);
        row(u"4 stars"_s, 4, 0);
        row(u"85 %"_s, 85, 100);
        row(u"★★★★☆"_s, 4, 5);
        row(u"⭐⭐⭐"_s, 3, 0);
        row(u"8"_s, -1, 0);
        row(u"12 mrt 2026"_s, -1, 0);
        row(u"5 - 7 dagen"_s, -1, 0);
        row(u"1-2-2026"_s, -1, 0);
        row(u"3 medewerkers"_s, -1, 0);
        row(u"Zone 3"_s, -1, 0);
        row(u"4/5 was prima"_s, -1, 0);
    }

    void readsScoresWithWordsAroundThem()
    {
        QFETCH(QString, text);
        const auto found = ScaleWords::builtIn().labelledNumber(text);
        QTEST(found ? found->value : -1, "value");
        QTEST(found ? found->outOf.value_or(0) : 0, "outOf");
    }

    void findsTheScaleOfWords_data()
    {
        QTest::addColumn<QStringList>("texts");
        QTest::addColumn<QString>("expected"); // size of the scale, then the places from 0
        QTest::newRow("five") << QStringList{u"Zeer tevreden"_s, u"Neutraal"_s, u"Ontevreden"_s}
                              << u"5 4 2 1"_s;
        QTest::newRow("seven") << QStringList{u"Strongly agree"_s, u"Agree"_s, u"Somewhat agree"_s}
                               << u"7 6 5 4"_s;
        QTest::newRow("five without plain agreement")
            << QStringList{u"Strongly agree"_s, u"Somewhat agree"_s, u"Somewhat disagree"_s}
            << u"5 4 3 1"_s;
        QTest::newRow("horrible is below bad") << QStringList{u"OK"_s, u"Good"_s, u"Excellent"_s,
            u"Bad"_s, u"Horrible"_s} << u"5 2 3 4 1 0"_s;
        QTest::newRow("vreselijk is below slecht")
            << QStringList{u"Vreselijk"_s, u"Slecht"_s, u"Gemiddeld"_s, u"Goed"_s, u"Geweldig"_s}
            << u"5 0 1 2 3 4"_s;
        QTest::newRow("two") << QStringList{u"good"_s, u"bad"_s} << u"2 1 0"_s;
        QTest::newRow("smileys") << QStringList{u"🙂"_s, u"😐"_s, u"🙁"_s} << u"3 2 1 0"_s;
        // "good" is the fourth of five beside "bad", the third beside "excellent".
        QTest::newRow("disputed") << QStringList{u"Good"_s, u"Fair"_s, u"Poor"_s} << u"none"_s;
        QTest::newRow("no scale") << QStringList{u"Utrecht"_s, u"Zeist"_s} << u"none"_s;
    }

    void findsTheScaleOfWords()
    {
        QFETCH(QStringList, texts);
        QTEST(placed(texts), "expected");
    }
};

HEADROOM_TEST_SUITE(TestScaleWords)
#include "tst_scalewords.moc"
