// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/textfolding.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace headroom;
using namespace Qt::StringLiterals;

class TestTextFolding : public QObject
{
    Q_OBJECT

private slots:
    void folds_data();
    void folds();
};

void TestTextFolding::folds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    QTest::newRow("case") << u"UTRECHT Centrum"_s << u"utrecht centrum"_s;
    QTest::newRow("spaces") << u"  Den   Haag "_s << u"den haag"_s;
    QTest::newRow("no-break space") << u"Den\u00a0Haag"_s << u"den haag"_s;
    QTest::newRow("zero-width") << u"Den\u200b Haag\ufeff"_s << u"den haag"_s;
    QTest::newRow("diaeresis") << u"Noë Müller"_s << u"noe muller"_s;
    QTest::newRow("decomposed") << u"Noe\u0308"_s << u"noe"_s;
    QTest::newRow("turkish dotless i") << u"Yıldız"_s << u"yildiz"_s;
    QTest::newRow("turkish dotted capital") << u"İpek"_s << u"ipek"_s;
    QTest::newRow("stroke") << u"Bjørn Łukasz Đorđe"_s << u"bjorn lukasz dorde"_s;
    QTest::newRow("punctuation") << u"K.P.N. (zuid-west)"_s << u"k p n zuid west"_s;
    QTest::newRow("ligature") << u"ﬁets"_s << u"fiets"_s;
    QTest::newRow("digits") << u"Vraag_12"_s << u"vraag 12"_s;
    QTest::newRow("nothing") << u" - "_s << u""_s;
}

void TestTextFolding::folds()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(folded(text), expected);
}

HEADROOM_TEST_SUITE(TestTextFolding)
#include "tst_textfolding.moc"
