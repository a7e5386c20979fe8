// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/writtencells.h"
#include "tests/support/suite.h"

#include <QTemporaryDir>
#include <QTest>

using namespace headroom::test;

/// The first of the tables that tests/fuzz/run goes on with.
class TestWrittenCells : public QObject
{
    Q_OBJECT

private slots:

    void comeBackAsTheyWere()
    {
        const QTemporaryDir folder;
        for (quint32 seed = 0; seed < 500; ++seed)
            QVERIFY2(cellsComeBack(seed, folder.path()), qPrintable(QString::number(seed)));
    }
};

HEADROOM_TEST_SUITE(TestWrittenCells)
#include "tst_writtencells.moc"
