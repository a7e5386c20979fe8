// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/suite.h"
#include "tests/ui/languages.h"
#include "ui/data/canvas/editor/indicatordialog.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace headroom;
using namespace headroom::ui;
using namespace Qt::StringLiterals;

namespace {

OwnIndicator fromColumn()
{
    OwnIndicator indicator;
    indicator.id = IndicatorId(4);
    indicator.name = u"Atmosphere"_s;
    indicator.column = u"How was the atmosphere?"_s;
    indicator.unit = IndicatorUnit::Points;
    indicator.lowest = 1000;
    indicator.highest = 5000;
    indicator.norm = 4250;
    return indicator;
}

ReportSource sourceWith(const QList<OwnIndicator> &indicators)
{
    ReportSource source;
    source.catalogue = Catalogue::builtIn();
    source.setIndicators(indicators);
    return source;
}

} // namespace

/// Where an own indicator comes from, and its scale, as they are filled in.
class IndicatorDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void aColumnIsTheSource();
    void formulaAndColumnDoNotMix();
    void theScaleIsWholeAndHoldsTheNorm();
    void aColumnBelongsToOneIndicator();
    void everythingComesBackAsItWas();

private:
    void open(const OwnIndicator &indicator, const QList<OwnIndicator> &others = {})
    {
        m_dialog = std::make_unique<IndicatorDialog>(
            indicator, sourceWith(others), headroom::test::english());
        m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        m_dialog->show();
    }

    template <typename Widget> Widget *part(const QString &name) const
    {
        return m_dialog->findChild<Widget *>(name);
    }

    bool canSave() const { return part<QPushButton>(u"indicatorSave"_s)->isEnabled(); }

    QString fault() const { return part<QLabel>(u"indicatorFault"_s)->text(); }

    OwnIndicator saved()
    {
        QSignalSpy spy(m_dialog.get(), &IndicatorDialog::indicatorSaved);
        part<QPushButton>(u"indicatorSave"_s)->click();
        return spy.isEmpty() ? OwnIndicator() : spy.first().first().value<OwnIndicator>();
    }

    void setFigure(const QString &name, double value)
    {
        auto *isSet = part<QAbstractButton>(name + u"Set"_s);
        if (!isSet->isChecked())
            isSet->click();
        part<QDoubleSpinBox>(name)->setValue(value);
    }

    std::unique_ptr<IndicatorDialog> m_dialog;
};

void IndicatorDialogTest::aColumnIsTheSource()
{
    open({});
    QVERIFY(part<QPlainTextEdit>(u"indicatorFormula"_s)->isVisible());
    QVERIFY(!part<QLineEdit>(u"indicatorColumn"_s)->isVisible());
    part<QLineEdit>(u"indicatorName"_s)->setText(u"Queue"_s);
    part<QAbstractButton>(u"indicatorByColumn"_s)->click();
    QVERIFY(part<QLineEdit>(u"indicatorColumn"_s)->isVisible());
    part<QLineEdit>(u"indicatorColumn"_s)->setText(u"  Minutes in  the queue "_s);
    auto *unit = part<QComboBox>(u"indicatorUnit"_s);
    unit->setCurrentIndex(unit->findData(static_cast<int>(IndicatorUnit::Minutes)));
    setFigure(u"indicatorLowest"_s, 0);
    setFigure(u"indicatorHighest"_s, 240);
    setFigure(u"indicatorNorm"_s, 7.5);
    const OwnIndicator made = saved();
    QCOMPARE(made.column, u"Minutes in the queue"_s);
    QVERIFY(made.formula.isEmpty());
    QCOMPARE(made.lowest, std::optional<Thousandths>(0));
    QCOMPARE(made.highest, std::optional<Thousandths>(240'000));
    QCOMPARE(made.norm, std::optional<Thousandths>(7500));
}

void IndicatorDialogTest::formulaAndColumnDoNotMix()
{
    open(fromColumn());
    // A formula that is wrong does not matter while a column is chosen, and the other way round.
    part<QPlainTextEdit>(u"indicatorFormula"_s)->setPlainText(u"[No such thing]"_s);
    QVERIFY(canSave());
    part<QAbstractButton>(u"indicatorByFormula"_s)->click();
    QVERIFY(!canSave());
    part<QPlainTextEdit>(u"indicatorFormula"_s)->setPlainText(u"[NPS] ÷ 100"_s);
    QVERIFY(canSave());
    const OwnIndicator made = saved();
    QCOMPARE(made.formula, u"nps ÷ 100"_s);
    QVERIFY(made.column.isEmpty());
    QCOMPARE(made.highest, std::optional<Thousandths>(5000));
}

void IndicatorDialogTest::theScaleIsWholeAndHoldsTheNorm()
{
    open(fromColumn());
    QVERIFY(canSave());
    part<QDoubleSpinBox>(u"indicatorNorm"_s)->setValue(5.001);
    QVERIFY(!canSave());
    QCOMPARE(fault(), u"The norm, “good” and “fair” must lie on the scale."_s);
    part<QDoubleSpinBox>(u"indicatorNorm"_s)->setValue(5);
    QVERIFY(canSave());
    part<QDoubleSpinBox>(u"indicatorLowest"_s)->setValue(5);
    QCOMPARE(fault(), u"The lowest value of the scale must be below the highest."_s);
    part<QAbstractButton>(u"indicatorLowestSet"_s)->click();
    QCOMPARE(fault(), u"A scale has a lowest and a highest value."_s);
    part<QAbstractButton>(u"indicatorHighestSet"_s)->click();
    QVERIFY(canSave());
    QVERIFY(!saved().hasScale());
}

void IndicatorDialogTest::aColumnBelongsToOneIndicator()
{
    OwnIndicator other = fromColumn();
    other.id = IndicatorId(7);
    other.name = u"Other"_s;
    other.column = u"HOW was the atmosphere"_s;
    open(fromColumn(), {fromColumn(), other});
    QVERIFY(!canSave());
    QCOMPARE(fault(), u"Another own indicator is read from the column of this heading."_s);
    part<QLineEdit>(u"indicatorColumn"_s)->setText(u"Atmosphere"_s);
    QVERIFY(canSave());
}

void IndicatorDialogTest::everythingComesBackAsItWas()
{
    open(fromColumn(), {fromColumn()});
    QVERIFY(part<QAbstractButton>(u"indicatorByColumn"_s)->isChecked());
    QCOMPARE(saved(), fromColumn());
}

HEADROOM_TEST_SUITE(IndicatorDialogTest)
#include "tst_indicatordialog.moc"
