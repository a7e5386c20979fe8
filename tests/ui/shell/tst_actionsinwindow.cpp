// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/suite.h"
#include "tests/ui/windowstage.h"
#include "ui/actions/actionspage.h"
#include "ui/actions/editor/actiondialog.h"

#include <QAction>
#include <QFile>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QTemporaryDir>
#include <QtTest>

using headroom::test::WindowStage;
using namespace headroom;
using namespace headroom::ui;
using namespace Qt::StringLiterals;

namespace {

/// A database with a hundred answers of two places.
bool makeShop(const QTemporaryDir &folder, const QString &path)
{
    QFile file(folder.filePath(u"answers.csv"_s));
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write("Date;Location;NPS\n");
    for (int row = 0; row < 100; ++row)
        file.write(QDate(2026, 5, 1).addDays(row).toString(Qt::ISODate).toUtf8() + ";"
            + (row % 2 ? "North;" : "South;") + QByteArray::number(row % 11) + "\n");
    file.close();
    NoProgress progress;
    auto workspace = Workspace::create(path, WindowStage::surroundings());
    const auto plan = (*workspace)->plan(file.fileName(), {}, progress);
    return plan && (*workspace)->import(*plan, progress);
}

/// A window on that database.
struct ActionsWindow : WindowStage
{
    ActionsWindow()
    {
        if (!makeShop(folder, database()))
            qFatal("no database for the test");
        window.openDatabase(database());
        window.show();
    }

    /// What is stored, once nothing is on its way any more.
    QStringList stored() const
    {
        const bool isQuiet = QTest::qWaitFor([this] { return !session.isBusy(); });
        QStringList titles;
        if (!isQuiet || !session.snapshot())
            return titles;
        for (const Action &action : session.snapshot()->source.actions)
            titles.append(action.title);
        return titles;
    }

    ActionsPage &page() { return *window.findChild<ActionsPage *>(); }

    /// Fills in the open editor.
    bool save(const QString &title)
    {
        auto *dialog = window.findChild<ActionDialog *>();
        if (dialog == nullptr)
            return false;
        dialog->findChild<QLineEdit *>(u"actionTitle"_s)->setText(title);
        dialog->findChild<QPushButton *>(u"actionSave"_s)->click();
        return true;
    }
};

} // namespace

/// Actions from the window to the database and back.
class ActionsInWindowTest : public QObject
{
    Q_OBJECT

private slots:
    void actionsAreStoredAndTakenBackByKeys();
    void insightMakesAnAction();
    void theLayoutIsRemembered();
};

void ActionsInWindowTest::actionsAreStoredAndTakenBackByKeys()
{
    ActionsWindow stage;
    QVERIFY(QTest::qWaitForWindowActive(&stage.window));
    QTRY_VERIFY(stage.session.snapshot() != nullptr);
    QTest::keyClick(&stage.window, Qt::Key_6, Qt::ControlModifier);
    QTRY_VERIFY(stage.window.findChild<ActionsPage *>() != nullptr);
    QTRY_VERIFY(stage.page().isVisible());
    stage.page().findChild<QPushButton *>(u"actionsImport"_s)->click();
    QVERIFY(stage.save(u"Call back"_s));
    QCOMPARE(stage.stored(), QStringList{u"Call back"_s});
    stage.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&stage.window));
    QTest::keyClick(&stage.window, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(stage.stored(), QStringList());
    QTest::keyClick(&stage.window, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(stage.stored(), QStringList{u"Call back"_s});
    const auto read = Workspace::open(stage.database(), WindowStage::surroundings());
    QCOMPARE((*read)->snapshot()->source.actions.size(), 1);
}

void ActionsInWindowTest::insightMakesAnAction()
{
    ActionsWindow stage;
    QTRY_VERIFY(stage.session.snapshot() != nullptr);
    stage.window.showPage(Page::Insight);
    auto *button = stage.window.findChild<QAbstractButton *>(u"valueAction"_s);
    QVERIFY(button != nullptr);
    button->click();
    QVERIFY(stage.page().isVisible());
    auto *dialog = stage.window.findChild<ActionDialog *>();
    QVERIFY(dialog != nullptr);
    QCOMPARE(dialog->action().metric, u"nps"_s);
    QVERIFY(stage.save(u"From insight"_s));
    QCOMPARE(stage.stored(), QStringList{u"From insight"_s});
}

void ActionsInWindowTest::theLayoutIsRemembered()
{
    ActionsWindow stage;
    QTRY_VERIFY(stage.session.snapshot() != nullptr);
    stage.window.showPage(Page::Actions);
    QVERIFY(!stage.store.windowState().actionsAsList);
    stage.page().findChild<QAbstractButton *>(u"actionsAsList"_s)->click();
    stage.window.close();
    QVERIFY(stage.store.windowState().actionsAsList);
    QCOMPARE(stage.store.windowState().page, u"actions"_s);
}

HEADROOM_TEST_SUITE(ActionsInWindowTest)
#include "tst_actionsinwindow.moc"
