// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/suite.h"
#include "tests/ui/text/enumerators.h"
#include "ui/text/errortext.h"

#include <QSet>
#include <QTest>

using namespace headroom;
using namespace headroom::ui;
using namespace Qt::StringLiterals;

class ErrorTextTest : public QObject
{
    Q_OBJECT

private slots:
    void everyKindHasASentenceOfItsOwn();
    void namesThePlaceAndTheArguments();
    void keepsPercentSignsOfNames();
    void showsTheWordsOfTheSystemOnlyWhereTheyHelp();
};

void ErrorTextTest::everyKindHasASentenceOfItsOwn()
{
    const QStringList kinds = test::enumeratorsIn(u"core/base/error.h"_s, u"ErrorKind"_s);
    QVERIFY(kinds.size() > 40);
    QSet<QString> seen;
    for (int i = 0; i < kinds.size(); ++i) {
        const QString text = errorText(Error{static_cast<ErrorKind>(i), {}, {}, {}});
        QVERIFY2(!text.isEmpty(), qPrintable(kinds[i] + u" has no sentence"));
        QVERIFY2(text.endsWith(u'.'), qPrintable(text));
        QVERIFY2(
            !seen.contains(text), qPrintable(kinds[i] + u" says the same as another: " + text));
        seen.insert(text);
    }
}

void ErrorTextTest::namesThePlaceAndTheArguments()
{
    const QString open =
        errorText(Error{ErrorKind::QuoteLeftOpen, u"maart.csv"_s, {}, {u"4711"_s}});
    QVERIFY(open.startsWith(u"maart.csv: "));
    QVERIFY(open.contains(u"line 4711"));

    const QString mixed = errorText(
        Error{ErrorKind::DateOrderConflict, u"nhs.csv"_s, {}, {u"Date"_s, u"5184"_s, u"289"_s}});
    QVERIFY(mixed.contains(u"“Date”"));
    QVERIFY(mixed.contains(u"5184 can only have the day first"));
    QVERIFY(mixed.contains(u"289 only the month"));
}

void ErrorTextTest::keepsPercentSignsOfNames()
{
    const QString text = errorText(
        Error{ErrorKind::DateOrderUndecided, u"100%2.csv"_s, {}, {u"a %2 b"_s, u"03-04-2026"_s}});
    QVERIFY(text.startsWith(u"100%2.csv: "));
    QVERIFY(text.contains(u"“a %2 b”"));
    QVERIFY(text.contains(u"for example 03-04-2026"));
}

void ErrorTextTest::showsTheWordsOfTheSystemOnlyWhereTheyHelp()
{
    QVERIFY(errorText(
        Error{ErrorKind::FileUnreadable, {}, u"Permission denied"_s,
            {}}).contains(u"(Permission denied)"));
    QVERIFY(!errorText(Error{ErrorKind::FileNotFound, {}, u"ENOENT"_s, {}}).contains(u"ENOENT"));
}

HEADROOM_TEST_SUITE(ErrorTextTest)
#include "tst_errortext.moc"
