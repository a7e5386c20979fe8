// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/sample.h"
#include "tests/support/suite.h"
#include "tests/ui/windowstage.h"
#include "ui/shell/page.h"
#include "ui/tables/roles.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QThreadPool>
#include <QtTest>

using headroom::test::WindowStage;
using namespace headroom;
using namespace headroom::ui;
using namespace Qt::StringLiterals;

namespace {

/// What a user acts on, and has to hear the name of.
bool isControl(const QAccessibleInterface &node)
{
    switch (node.role()) {
    case QAccessible::Button:
    case QAccessible::ButtonMenu:
    case QAccessible::ButtonDropDown:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::Slider:
    case QAccessible::SpinBox:
    case QAccessible::List:
    case QAccessible::Tree:
    case QAccessible::Table:
    case QAccessible::PageTab:
    case QAccessible::Link:
        return true;
    default:
        return node.state().focusable && node.role() != QAccessible::Window;
    }
}

QString described(const QAccessibleInterface &node)
{
    QStringList path;
    for (const QObject *object = node.object(); object; object = object->parent())
        path.prepend(
            QString::fromLatin1(object->metaObject()->className()) + u' ' + object->objectName());
    return u"role %1: %2"_s.arg(node.role()).arg(path.join(u" > "_s));
}

/// The window, in a folder of its own.
struct SpokenWindow : WindowStage
{
    SpokenWindow() { window.resize(1440, 900); }

    void show(Page page, const SnapshotPtr &snapshot)
    {
        if (snapshot)
            window.showSnapshot(snapshot);
        window.show();
        window.showPage(page);
        // What comes from a worker: it is asked, it works, and what it found is shown.
        QTest::qWait(100);
        const QThreadPool *workers = QThreadPool::globalInstance();
        QTRY_VERIFY_WITH_TIMEOUT(workers->activeThreadCount() == 0, 60'000);
        QTest::qWait(100);
    }
};

/// The tree that a screen reader walks, without what is not on the screen.
class Walk
{
public:
    void into(QAccessibleInterface *node)
    {
        if (!node || node->state().invisible)
            return;
        if (isControl(*node)) {
            ++m_controls;
            if (node->text(QAccessible::Name).trimmed().isEmpty())
                m_nameless.append(described(*node));
        }
        if (!isOneThing(*node)) {
            for (int i = 0; i < node->childCount(); ++i)
                into(node->child(i));
        }
    }

    int controls() const { return m_controls; }

    const QStringList &nameless() const { return m_nameless; }

private:
    /// Its parts are not told apart from it; the cells of a table speak their texts.
    static bool isOneThing(const QAccessibleInterface &node)
    {
        switch (node.role()) {
        case QAccessible::ComboBox:
        case QAccessible::SpinBox:
        case QAccessible::List:
        case QAccessible::Tree:
        case QAccessible::Table:
        case QAccessible::ScrollBar:
            return true;
        default:
            return false;
        }
    }

    int m_controls = 0;
    QStringList m_nameless;
};

} // namespace

/// Every control of every page has a name for who hears the window instead of seeing it.
class AccessibilityTest : public QObject
{
    Q_OBJECT

private slots:
    void everyControlHasAName_data();
    void everyControlHasAName();
    void everyCellHasAText();
    void aScreenReaderOpensEveryPage();

private:
    SnapshotPtr m_sample = test::sampleSnapshot();
};

void AccessibilityTest::everyControlHasAName_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<bool>("withData");
    for (const Page page : AllPages) {
        const QByteArray name = pageName(page).toLatin1();
        QTest::newRow(name.constData()) << static_cast<int>(page) << true;
    }
    QTest::newRow("first run") << static_cast<int>(Page::Overview) << false;
}

void AccessibilityTest::everyControlHasAName()
{
    QFETCH(const int, page);
    QFETCH(const bool, withData);
    SpokenWindow stage;
    stage.show(static_cast<Page>(page), withData ? m_sample : nullptr);
    Walk walk;
    walk.into(QAccessible::queryAccessibleInterface(&stage.window));
    QVERIFY2(walk.nameless().isEmpty(), qPrintable(walk.nameless().join(u'\n')));
    QVERIFY2(walk.controls() >= (withData ? 12 : 3), qPrintable(QString::number(walk.controls())));
}

/// A bar, a curve or a mark says in words what it shows.
void AccessibilityTest::everyCellHasAText()
{
    int drawn = 0;
    for (const Page page : AllPages) {
        SpokenWindow stage;
        stage.show(page, m_sample);
        const auto views = stage.window.findChildren<QAbstractItemView *>();
        for (const QAbstractItemView *view : views) {
            const QAbstractItemModel *model = view->model();
            if (!view->isVisible() || !model || model->rowCount() == 0)
                continue;
            for (int column = 0; column < model->columnCount(); ++column) {
                const QModelIndex cell = model->index(0, column);
                const QString text =
                    cell.data(Qt::AccessibleTextRole).toString() + cell.data().toString();
                drawn += cell.data(CellRole).isValid() ? 1 : 0;
                QVERIFY2(!cell.data(CellRole).isValid() || !text.trimmed().isEmpty(),
                    qPrintable(pageName(page) + u' ' + view->objectName() + u' '
                        + QString::number(column)));
            }
        }
    }
    QVERIFY(drawn > 5);
}

void AccessibilityTest::aScreenReaderOpensEveryPage()
{
    SpokenWindow stage;
    stage.show(Page::Overview, m_sample);
    for (const Page page : {Page::Settings, Page::Trends, Page::Overview}) {
        auto *button = stage.window.findChild<QAbstractButton *>(u"navigate-"_s + pageName(page));
        QAccessibleActionInterface *actions =
            QAccessible::queryAccessibleInterface(button)->actionInterface();
        actions->doAction(actions->actionNames().value(0));
        QCOMPARE(stage.window.findChild<PageStack *>()->page(), page);
    }
}

HEADROOM_TEST_SUITE(AccessibilityTest)
#include "tst_accessibility.moc"
