// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/suite.h"
#include "tests/ui/text/enumerators.h"
#include "ui/text/issuetext.h"

#include <QSet>
#include <QTest>

using namespace headroom;
using namespace headroom::ui;
using namespace Qt::StringLiterals;

class IssueTextTest : public QObject
{
    Q_OBJECT

private slots:
    void everyCodeHasWordsOfItsOwn();
    void saysTheValueAndTheScale();
    void countsWhatIsFolded();
    void saysWhere_data();
    void saysWhere();
};

void IssueTextTest::everyCodeHasWordsOfItsOwn()
{
    const QStringList codes = test::enumeratorsIn(u"core/importing/issue.h"_s, u"IssueCode"_s);
    QVERIFY(codes.size() > 15);
    QSet<QString> seen;
    for (int i = 0; i < codes.size(); ++i) {
        const auto code = static_cast<IssueCode>(i);
        Issue issue;
        issue.code = code;
        for (const QString &text : {issueText(issue), issueCountText(code, 3)}) {
            QVERIFY2(text.endsWith(u'.'), qPrintable(codes[i]));
            QVERIFY2(!seen.contains(text), qPrintable(codes[i] + u": " + text));
            seen.insert(text);
        }
    }
}

void IssueTextTest::saysTheValueAndTheScale()
{
    Issue issue;
    issue.code = IssueCode::OutsideScale;
    issue.value = u"11 %2"_s;
    issue.arguments = {u"0"_s, u"10"_s};
    QCOMPARE(issueText(issue), u"“11 %2” is not on the scale from 0 to 10."_s);
}

void IssueTextTest::countsWhatIsFolded()
{
    QVERIFY(issueCountText(IssueCode::ImpossibleDate, 289).startsWith(u"289 "));
}

void IssueTextTest::saysWhere_data()
{
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("start");
    QTest::newRow("cell") << 12 << 6 << u"Aanbeveling"_s << u"Line 12, column Aanbeveling: "_s;
    QTest::newRow("cell without heading") << 12 << 6 << QString() << u"Line 12, column 6: "_s;
    QTest::newRow("row") << 12 << 0 << QString() << u"Line 12: "_s;
    QTest::newRow("column") << 0 << 6 << u"IP-adres"_s << u"Column IP-adres: "_s;
    QTest::newRow("file") << 0 << 0 << QString() << u"The row holds no rating."_s;
}

void IssueTextTest::saysWhere()
{
    QFETCH(int, line);
    QFETCH(int, column);
    QFETCH(QString, heading);
    QFETCH(QString, start);
    Issue issue;
    issue.code = IssueCode::NoRating;
    issue.line = line;
    issue.column = column;
    issue.heading = heading;
    QVERIFY2(locatedIssueText(issue).startsWith(start), qPrintable(locatedIssueText(issue)));
}

HEADROOM_TEST_SUITE(IssueTextTest)
#include "tst_issuetext.moc"
