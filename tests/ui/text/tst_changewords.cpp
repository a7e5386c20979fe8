// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/metrics.h"
#include "tests/support/suite.h"
#include "ui/text/changewords.h"

#include <QtTest>

using namespace headroom;
using namespace headroom::ui;

class ChangeWordsTest : public QObject
{
    Q_OBJECT

private slots:
    void saysHowFarATargetIs_data();
    void saysHowFarATargetIs();
    void saysThatAScoreIsHidden();
};

void ChangeWordsTest::saysHowFarATargetIs_data()
{
    using Share = std::optional<double>;
    QTest::addColumn<Share>("attained");
    QTest::addColumn<QDate>("opens");
    QTest::addColumn<int>("answers");
    QTest::addColumn<QString>("words");
    QTest::newRow("on the way") << Share(0.62) << QDate() << 40
                                << QStringLiteral("62 % of the way to +35.0");
    QTest::newRow("reached") << Share(1) << QDate() << 40 << QStringLiteral("Target +35.0 reached");
    QTest::newRow("below the start")
        << Share(-0.2) << QDate() << 40 << QStringLiteral("Below the start of +20.0, target +35.0");
    QTest::newRow("too few answers") << Share() << QDate() << 4 << QStringLiteral("Target +35.0");
    QTest::newRow("nothing measured")
        << Share() << QDate() << 0 << QStringLiteral("Target +35.0, nothing measured yet");
    QTest::newRow("not begun") << Share() << QDate(2027, 1, 1) << 0
                               << QStringLiteral("Target +35.0, from 1 Jan 2027");
}

void ChangeWordsTest::saysHowFarATargetIs()
{
    QFETCH(std::optional<double>, attained);
    QFETCH(QDate, opens);
    QFETCH(int, answers);
    QFETCH(QString, words);
    const QLocale locale(QLocale::English, QLocale::UnitedKingdom);
    const TargetProgress progress{
        20, 35, QDate(2027, 12, 31), attained, std::nullopt, opens, answers};
    const QString said =
        progressWords(progress, test::metric(QStringLiteral("nps")), Figures(locale, locale));
    QCOMPARE(QString(said).replace(QChar::Nbsp, QLatin1Char(' ')), words);
}

void ChangeWordsTest::saysThatAScoreIsHidden()
{
    const QLocale locale(QLocale::English, QLocale::UnitedKingdom);
    const Figures figures(locale, locale);
    const Metric nps = test::metric(QStringLiteral("nps"));
    const Change change = hiddenChange(UnitRef());
    QCOMPARE(changePill(change, nps, figures), QStringLiteral("Hidden"));
    QCOMPARE(changeKindWords(change), QStringLiteral("Hidden"));
    QCOMPARE(changeSentence(change, nps, {QStringLiteral("June"), QStringLiteral("May")}, figures),
        QStringLiteral("June and May are not compared: a score is hidden so that one beside it "
                       "with few answers cannot be worked out."));
}

HEADROOM_TEST_SUITE(ChangeWordsTest)
#include "tst_changewords.moc"
