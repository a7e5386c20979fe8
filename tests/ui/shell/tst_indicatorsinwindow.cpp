// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/data/canvas/editor/indicatordialog.h"
#include "ui/data/datapage.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QtTest>

using namespace headroom;
using namespace headroom::ui;
using namespace Qt::StringLiterals;

namespace {

Workspace::Surroundings surroundings()
{
    Workspace::Surroundings made;
    made.today = QDate(2026, 11, 22);
    return made;
}

/// A window on an empty database.
struct Stage
{
    Stage()
        : store(folder.filePath(u"headroom.ini"_s))
        , session(surroundings())
        , window({session, appearance, store, Figures(QLocale::c(), QLocale::c()), database(),
              folder.filePath(u"sample.sqlite"_s), {}, u"0.0"_s})
    {
        if (!Workspace::create(database(), surroundings()))
            qFatal("no database for the test");
        window.openDatabase(database());
        window.show();
    }

    QString database() const { return folder.filePath(u"shop.sqlite"_s); }

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

    QTemporaryDir folder;
    PreferenceStore store;
    Appearance appearance;
    Session session;
    MainWindow window;
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
    Stage stage;
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
    const auto read = Workspace::open(stage.database(), surroundings());
    QCOMPARE((*read)->snapshot()->source.indicators.size(), 1);
    stage.window.close();
    QVERIFY(stage.store.windowState().dataShowsIndicators);
}

QTEST_MAIN(IndicatorsInWindowTest)
#include "tst_indicatorsinwindow.moc"
