// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/suite.h"
#include "ui/shell/messagebar.h"

#include <QPushButton>
#include <QToolButton>
#include <QtTest>

using namespace headroom::ui;

class MessageBarTest : public QObject
{
    Q_OBJECT

private slots:
    void itIsHiddenUntilThereIsAMessage();
    void itsActionRunsOnceAndClosesIt();
    void theNextMessageReplacesTheOneBefore();
    void anActionMayShowTheNextMessage();
    void itCanBeClosed();
};

void MessageBarTest::itIsHiddenUntilThereIsAMessage()
{
    MessageBar bar;
    QVERIFY(bar.isHidden());
    bar.showMessage(MessageKind::Info, u"Hello"_qs);
    QVERIFY(!bar.isHidden());
    QCOMPARE(bar.text(), u"Hello"_qs);
    QCOMPARE(bar.accessibleName(), u"Hello"_qs);
    QVERIFY(bar.findChild<QPushButton *>(u"messageAction"_qs)->isHidden());
}

void MessageBarTest::itsActionRunsOnceAndClosesIt()
{
    MessageBar bar;
    int runs = 0;
    bar.showMessage(MessageKind::Success, u"Imported"_qs, {u"Undo"_qs, [&runs] { ++runs; }});
    auto *button = bar.findChild<QPushButton *>(u"messageAction"_qs);
    QCOMPARE(button->text(), u"Undo"_qs);
    button->click();
    QCOMPARE(runs, 1);
    QVERIFY(bar.isHidden());
}

void MessageBarTest::theNextMessageReplacesTheOneBefore()
{
    MessageBar bar;
    bar.showMessage(MessageKind::Success, u"First"_qs, {u"Undo"_qs, [] {}});
    bar.showMessage(MessageKind::Error, u"Second"_qs);
    QCOMPARE(bar.text(), u"Second"_qs);
    QCOMPARE(bar.kind(), MessageKind::Error);
    QVERIFY(bar.findChild<QPushButton *>(u"messageAction"_qs)->isHidden());
}

void MessageBarTest::anActionMayShowTheNextMessage()
{
    MessageBar bar;
    bar.showMessage(MessageKind::Success, u"Imported"_qs,
        {u"Undo"_qs, [&bar] { bar.showMessage(MessageKind::Success, u"Undone"_qs); }});
    bar.findChild<QPushButton *>(u"messageAction"_qs)->click();
    QVERIFY(!bar.isHidden());
    QCOMPARE(bar.text(), u"Undone"_qs);
}

void MessageBarTest::itCanBeClosed()
{
    MessageBar bar;
    bar.showMessage(MessageKind::Warning, u"Careful"_qs);
    auto *close = bar.findChild<QToolButton *>(u"messageClose"_qs);
    QVERIFY(!close->accessibleName().isEmpty());
    close->click();
    QVERIFY(bar.isHidden());
}

HEADROOM_TEST_SUITE(MessageBarTest)
#include "tst_messagebar.moc"
