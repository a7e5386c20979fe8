// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/suite.h"
#include "tests/ui/windowstage.h"
#include "ui/data/canvas/editor/indicatordialog.h"
#include "ui/data/datapage.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QPushButton>
#include <QtTest>

using headroom::test::WindowStage;
using namespace headroom;
using namespace headroom::ui;
using namespace Qt::StringLiterals;

namespace {

/// A window on an empty database.
struct IndicatorsWindow : WindowStage
{
    IndicatorsWindow()
    {
        if (!Workspace::create(database(), WindowStage::surroundings()))
            qFatal("no database for the test");
        window.openDatabase(database());
        window.show();
    }

    /// What is stored, once nothing is on its way any more.
    QStringList stored() const
    {
        const bool isQuiet = QTest::qWaitFor([this] { return !session.isBusy(); });
        QStringList names;
        if (!isQuiet || !session.snapshot())
            return names;
        for (const OwnIndicator &indicator : session.snapshot()->source.indicators)
            names.append(indicator.name);
        return names;
    }
};

} // namespace

/// Own indicators from the window to the database and back.
class IndicatorsInWindowTest : public QObject
{
    Q_OBJECT

private slots:
    void indicatorsAreStoredAndTakenBackByKeys();
};

void IndicatorsInWindowTest::indicatorsAreStoredAndTakenBackByKeys()
{
    IndicatorsWindow stage;
    QVERIFY(QTest::qWaitForWindowActive(&stage.window));
    QTRY_VERIFY(stage.session.snapshot() != nullptr);
    stage.window.showPage(Page::Data);
    auto *page = stage.window.findChild<DataPage *>();
    QVERIFY(page != nullptr);
    page->findChild<QAbstractButton *>(u"dataIndicators"_s)->click();
    page->findChild<QPushButton *>(u"canvasImport"_s)->click();
    auto *dialog = stage.window.findChild<IndicatorDialog *>();
    QVERIFY(dialog != nullptr);
    dialog->findChild<QLineEdit *>(u"indicatorName"_s)->setText(u"Total wait"_s);
    dialog->findChild<QPushButton *>(u"indicatorSave"_s)->click();
    QCOMPARE(stage.stored(), QStringList{u"Total wait"_s});
    stage.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&stage.window));
    QTest::keyClick(&stage.window, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(stage.stored(), QStringList());
    QTest::keyClick(&stage.window, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(stage.stored(), QStringList{u"Total wait"_s});
    const auto read = Workspace::open(stage.database(), WindowStage::surroundings());
    QCOMPARE((*read)->snapshot()->source.indicators.size(), 1);
    stage.window.close();
    QVERIFY(stage.store.windowState().dataShowsIndicators);
}

HEADROOM_TEST_SUITE(IndicatorsInWindowTest)
#include "tst_indicatorsinwindow.moc"
