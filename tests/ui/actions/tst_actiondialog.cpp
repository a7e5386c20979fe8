// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/sample.h"
#include "tests/support/suite.h"
#include "tests/ui/languages.h"
#include "ui/actions/editor/actiondialog.h"
#include "ui/actions/editor/actionunitpicker.h"
#include "ui/style/appearance.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTreeView>
#include <QtTest>

using headroom::test::dutch;
using namespace headroom;
using namespace headroom::ui;
using namespace Qt::StringLiterals;

namespace {

template <typename T> T &part(const QDialog &dialog, const char *name)
{
    return *dialog.findChild<T *>(QString::fromLatin1(name));
}

void choose(QComboBox &box, const QVariant &data)
{
    box.setCurrentIndex(box.findData(data));
}

} // namespace

class ActionDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void needsATitle();
    void givesBackWhatItWasGiven();
    void takesEverythingThatIsFilledIn();
    void refusesAnEndBeforeTheStart();
    void unitsAreTickedAndSearched();
    void keepsASubjectThatIsNotOffered();
    void everythingHasAName();

private:
    Action full() const;

    ReportSource m_source = test::sampleSource({4, 12, 12, 60, 7});
};

void ActionDialogTest::initTestCase()
{
    auto *appearance = new Appearance(this);
    appearance->setTheme(Theme::Light);
}

Action ActionDialogTest::full() const
{
    Action action;
    action.id = ActionId(3);
    action.title = u"Bellen"_s;
    action.text = u"<b>Meteen</b>\n& altijd"_s;
    action.size = ActionSize::Big;
    action.state = ActionState::Running;
    action.owner = u"Ilse"_s;
    action.subject = {ActionTopic::Reason, u"staff"_s};
    action.metric = u"nps"_s;
    action.units = {{Dimension::Location, m_source.organisation.units().first().id}};
    action.starts = QDate(2026, 3, 1);
    action.ends = QDate(2026, 5, 31);
    action.expected = -2.5;
    return action;
}

void ActionDialogTest::needsATitle()
{
    ActionDialog dialog({{}, {}}, m_source, dutch());
    auto &save = part<QAbstractButton>(dialog, "actionSave");
    QVERIFY(!save.isEnabled());
    part<QLineEdit>(dialog, "actionTitle").setText(u"   "_s);
    QVERIFY(!save.isEnabled());
    part<QLineEdit>(dialog, "actionTitle").setText(u" Bellen "_s);
    QVERIFY(save.isEnabled());
    QCOMPARE(dialog.action().title, u"Bellen"_s);
    QVERIFY(dialog.findChild<QAbstractButton *>(u"actionRemove"_s) == nullptr);
}

void ActionDialogTest::givesBackWhatItWasGiven()
{
    const ActionDialog dialog({full(), u"Te weinig antwoorden."_s}, m_source, dutch());
    QCOMPARE(dialog.action(), full());
    QCOMPARE(part<QLabel>(dialog, "actionEffect").text(), u"Te weinig antwoorden."_s);
    QCOMPARE(part<QLabel>(dialog, "actionEffect").textFormat(), Qt::PlainText);
    const ActionDialog bare({{}, {}}, m_source, dutch());
    QCOMPARE(bare.action(), Action());
}

void ActionDialogTest::takesEverythingThatIsFilledIn()
{
    ActionDialog dialog({{}, {}}, m_source, dutch());
    QSignalSpy saved(&dialog, &ActionDialog::actionSaved);
    QTest::keyClicks(&part<QLineEdit>(dialog, "actionTitle"), u"Bellen"_s);
    part<QPlainTextEdit>(dialog, "actionText").setPlainText(u"Meteen"_s);
    part<QAbstractButton>(dialog, "actionSize1").click();
    choose(part<QComboBox>(dialog, "actionState"), static_cast<int>(ActionState::Planned));
    part<QLineEdit>(dialog, "actionOwner").setText(u"Ilse"_s);
    choose(part<QComboBox>(dialog, "actionSubject"), u"2:csat-grade"_s);
    choose(part<QComboBox>(dialog, "actionMetric"), u"nps"_s);
    part<QCheckBox>(dialog, "actionStartsSet").setChecked(true);
    part<QDateEdit>(dialog, "actionStarts").setDate(QDate(2026, 12, 1));
    part<QCheckBox>(dialog, "actionIsExpected").setChecked(true);
    part<QDoubleSpinBox>(dialog, "actionExpected").setValue(4.5);
    part<QAbstractButton>(dialog, "actionSave").click();
    QCOMPARE(saved.count(), 1);
    const auto action = saved.first().first().value<Action>();
    QCOMPARE(action.size, ActionSize::Big);
    QCOMPARE(action.state, ActionState::Planned);
    QCOMPARE(action.subject, (ActionSubject{ActionTopic::Driver, u"csat-grade"_s}));
    QCOMPARE(action.metric, u"nps"_s);
    QCOMPARE(action.starts, QDate(2026, 12, 1));
    QVERIFY(!action.ends);
    QCOMPARE(action.expected, 4.5);
    QVERIFY(action.isForAll());
}

void ActionDialogTest::refusesAnEndBeforeTheStart()
{
    ActionDialog dialog({full(), {}}, m_source, dutch());
    part<QDateEdit>(dialog, "actionEnds").setDate(QDate(2026, 2, 28));
    QVERIFY(!part<QAbstractButton>(dialog, "actionSave").isEnabled());
    QVERIFY(!part<QLabel>(dialog, "actionFault").text().isEmpty());
    part<QCheckBox>(dialog, "actionEndsSet").setChecked(false);
    QVERIFY(part<QAbstractButton>(dialog, "actionSave").isEnabled());
    QVERIFY(part<QLabel>(dialog, "actionFault").text().isEmpty());
}

void ActionDialogTest::unitsAreTickedAndSearched()
{
    ActionDialog dialog({{}, {}}, m_source, dutch());
    QAbstractItemModel *model = part<QTreeView>(dialog, "actionUnits").model();
    QCOMPARE(model->index(0, 0).data().toString(), u"Locations"_s);
    QCOMPARE(model->rowCount(model->index(0, 0)), 4);
    const QModelIndex first = model->index(0, 0, model->index(0, 0));
    QVERIFY(model->setData(first, Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(dialog.action().units.size(), 1);
    QCOMPARE(dialog.action().units.first().dimension, Dimension::Location);
    QVERIFY(part<QLabel>(dialog, "actionUnitWords").text().contains(first.data().toString()));
    QVERIFY(model->setData(first, Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(dialog.action().isForAll());
    QVERIFY(!model->setData(model->index(0, 0), Qt::Checked, Qt::CheckStateRole)); // a heading
    const QString name = first.data().toString();
    part<QLineEdit>(dialog, "actionUnitSearch").setText(name.toUpper());
    QCOMPARE(model->rowCount(), 1); // the employees are hidden
    QCOMPARE(model->rowCount(model->index(0, 0)), 1);
    QCOMPARE(model->index(0, 0, model->index(0, 0)).data().toString(), name);
}

void ActionDialogTest::keepsASubjectThatIsNotOffered()
{
    Action action = full();
    action.subject = {ActionTopic::Reason, u"an-older-reason"_s};
    action.metric = u"enps"_s; // has no answers here
    QCOMPARE(ActionDialog({action, {}}, m_source, dutch()).action(), action);
}

void ActionDialogTest::everythingHasAName()
{
    ActionDialog dialog({full(), u"Te weinig."_s}, m_source, dutch());
    dialog.show();
    for (const QWidget *widget : dialog.findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->objectName().startsWith(u"qt_"_s)
            || widget->isHidden())
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        bool isNamed = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            isNamed = isNamed || label->buddy() == widget;
        QVERIFY2(isNamed, qPrintable(widget->objectName()));
    }
}

HEADROOM_TEST_SUITE(ActionDialogTest)
#include "tst_actiondialog.moc"
