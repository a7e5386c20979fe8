// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/sample.h"
#include "tests/support/suite.h"
#include "ui/shell/selection/selectionbar.h"
#include "ui/shell/selection/selectionmodel.h"
#include "ui/shell/selection/unitchooser.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace headroom;
using namespace headroom::ui;

class SelectionBarTest : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase() { m_snapshot = test::sampleSnapshot(); }

    void onlyIndicatorsWithAnswersAreOffered();
    void ownIndicatorsAreOfferedWherePagesShowThem();
    void everyControlHasAnAccessibleName();
    void aChoiceAsksForASelection();
    void theOrganisationComesFirstAndEmployeesWithTheirPlace();
    void withoutAnswersOnlyImportRemains();
    void aSelectionThatDoesNotExistBecomesOneThatFits();
    void theModelSpeaksOncePerChange();

private:
    SnapshotPtr m_snapshot;
};

void SelectionBarTest::onlyIndicatorsWithAnswersAreOffered()
{
    SelectionBar bar(QLocale(QLocale::Dutch));
    bar.showSnapshot(m_snapshot, {});
    const auto *metrics = bar.findChild<QComboBox *>(u"metric"_qs);
    QCOMPARE(metrics->count(), int(m_snapshot->source.metricsWithAnswers().size()));
    QVERIFY(metrics->findData(u"nps"_qs) >= 0);
    QVERIFY(metrics->findData(u"enps"_qs) < 0);
}

void SelectionBarTest::ownIndicatorsAreOfferedWherePagesShowThem()
{
    auto snapshot = std::make_shared<Snapshot>(*m_snapshot);
    OwnIndicator own;
    own.id = IndicatorId(3);
    own.name = u"Distance"_qs;
    own.formula = u"100 - nps"_qs;
    OwnIndicator planned;
    planned.id = IndicatorId(4);
    planned.name = u"Planned"_qs;
    OwnIndicator column;
    column.id = IndicatorId(5);
    column.name = u"Queue"_qs;
    column.column = u"Minutes in the queue"_qs;
    snapshot->source.setIndicators({own, planned, column});
    SelectionBar bar(QLocale(QLocale::Dutch));
    Selection selection;
    selection.own = own.id;
    bar.showSnapshot(snapshot, selection);
    auto *metrics = bar.findChild<QComboBox *>(u"metric"_qs);
    QCOMPARE(metrics->findText(u"Distance"_qs), -1);
    QCOMPARE(metrics->currentData().toString(), u"nps"_qs);
    bar.offerOwn(OwnOffer::Columns);
    QCOMPARE(metrics->findText(u"Distance"_qs), -1);
    QVERIFY(metrics->findText(u"Queue"_qs) > 0);
    bar.offerOwn(OwnOffer::All);
    QVERIFY(metrics->findText(u"Queue"_qs) > 0);
    QCOMPARE(metrics->currentText(), u"Distance"_qs);
    QCOMPARE(metrics->findText(u"Planned"_qs), -1); // nothing is measured yet

    QSignalSpy spy(&bar, &SelectionBar::selectionRequested);
    metrics->setCurrentIndex(metrics->findData(u"stars"_qs));
    emit metrics->activated(metrics->currentIndex());
    QCOMPARE(spy.last().first().value<Selection>().metric, u"stars"_qs);
    QCOMPARE(spy.last().first().value<Selection>().own, IndicatorId());
    metrics->setCurrentIndex(metrics->findText(u"Distance"_qs));
    emit metrics->activated(metrics->currentIndex());
    QCOMPARE(spy.last().first().value<Selection>().metric, u"nps"_qs); // where others look at
    QCOMPARE(spy.last().first().value<Selection>().own, own.id);
    bar.offerOwn(OwnOffer::None);
    QCOMPARE(metrics->currentData().toString(), u"nps"_qs);

    QCOMPARE(fittingSelection(selection, *snapshot).own, own.id);
    QCOMPARE(fittingSelection(selection, *m_snapshot).own, IndicatorId());
    selection.own = planned.id;
    QCOMPARE(fittingSelection(selection, *snapshot).own, IndicatorId());
}

void SelectionBarTest::everyControlHasAnAccessibleName()
{
    const SelectionBar bar(QLocale(QLocale::Dutch));
    for (const QString &name : {u"metric"_qs, u"period"_qs, u"unit"_qs, u"importButton"_qs}) {
        const auto *widget = bar.findChild<QWidget *>(name);
        QVERIFY2(widget != nullptr && !widget->accessibleName().isEmpty(), qPrintable(name));
    }
}

void SelectionBarTest::aChoiceAsksForASelection()
{
    SelectionBar bar(QLocale(QLocale::Dutch));
    bar.showSnapshot(m_snapshot, {});
    QSignalSpy spy(&bar, &SelectionBar::selectionRequested);
    auto *period = bar.findChild<QComboBox *>(u"period"_qs);
    period->setCurrentIndex(period->findData(static_cast<int>(PeriodPreset::ThisYear)));
    emit period->activated(period->currentIndex());
    QCOMPARE(spy.size(), 1);
    const auto asked = spy.first().first().value<Selection>();
    QCOMPARE(asked.period, PeriodPreset::ThisYear);
    QCOMPARE(asked.metric, u"nps"_qs);
}

void SelectionBarTest::theOrganisationComesFirstAndEmployeesWithTheirPlace()
{
    SelectionBar bar(QLocale(QLocale::Dutch));
    bar.showSnapshot(m_snapshot, {});
    auto *unit = bar.findChild<UnitChooser *>(u"unit"_qs);
    QCOMPARE(unit->itemText(0), u"Whole organisation"_qs);
    QSignalSpy spy(&bar, &SelectionBar::selectionRequested);
    emit unit->activated(2);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.first().first().value<Selection>().unit.level(), Level::Employee);
    QVERIFY(unit->itemText(2).contains(u", "_qs + unit->itemText(1)));
}

void SelectionBarTest::withoutAnswersOnlyImportRemains()
{
    SelectionBar bar(QLocale(QLocale::Dutch));
    bar.showSnapshot(nullptr, {});
    QVERIFY(!bar.findChild<QComboBox *>(u"metric"_qs)->isEnabled());
    QSignalSpy spy(&bar, &SelectionBar::importRequested);
    bar.findChild<QPushButton *>(u"importButton"_qs)->click();
    QCOMPARE(spy.size(), 1);
}

void SelectionBarTest::aSelectionThatDoesNotExistBecomesOneThatFits()
{
    Selection asked;
    asked.metric = u"enps"_qs;
    asked.unit = UnitRef::atLocation(UnitId(987654));
    const Selection fitting = fittingSelection(asked, *m_snapshot);
    QCOMPARE(fitting.metric, u"nps"_qs);
    QCOMPARE(fitting.unit, UnitRef::organisation());
    asked.metric = u"csat-grade"_qs;
    asked.unit = m_snapshot->source.cube.children(UnitRef::organisation()).first();
    QCOMPARE(fittingSelection(asked, *m_snapshot), asked);
}

void SelectionBarTest::theModelSpeaksOncePerChange()
{
    SelectionModel model;
    QSignalSpy spy(&model, &SelectionModel::selectionChanged);
    Selection changed;
    changed.metric = u"stars"_qs;
    model.select(changed);
    model.select(changed);
    QCOMPARE(spy.size(), 1);
}

HEADROOM_TEST_SUITE(SelectionBarTest)
#include "tst_selectionbar.moc"
