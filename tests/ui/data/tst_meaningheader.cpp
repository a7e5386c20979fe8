// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/suite.h"
#include "tests/ui/data/sampleimport.h"
#include "ui/data/steps/meaningheader.h"

#include <QComboBox>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

using namespace headroom;
using namespace headroom::ui;
using namespace headroom::test;
using namespace Qt::StringLiterals;

class MeaningHeaderTest : public QObject
{
    Q_OBJECT

private slots:
    void aThousandColumnsCostNoMoreThanTheOnesInSight();
    void groupHeadingsAreNoChoice();
};

void MeaningHeaderTest::aThousandColumnsCostNoMoreThanTheOnesInSight()
{
    QStandardItemModel model(3, 1000);
    QTableView view;
    auto *header = new MeaningHeader(&view);
    view.setHorizontalHeader(header);
    view.setModel(&model);
    view.resize(900, 300);
    QList<PlannedColumn> columns;
    for (int i = 0; i < 1000; ++i)
        columns.append(plannedColumn(i, u"Vraag %1"_s.arg(i), Field::Comment));
    header->showColumns(columns, {});
    view.show();
    QTRY_VERIFY(!view.findChildren<QComboBox *>().isEmpty());
    QVERIFY(view.findChildren<QComboBox *>().size() < 20);
    view.horizontalScrollBar()->setValue(view.horizontalScrollBar()->maximum());
    QTRY_VERIFY(view.findChild<QComboBox *>(u"meaning999"_s));
    QVERIFY(view.findChildren<QComboBox *>().size() < 40);
}

void MeaningHeaderTest::groupHeadingsAreNoChoice()
{
    QStandardItemModel model(1, 1);
    QTableView view;
    auto *header = new MeaningHeader(&view);
    view.setHorizontalHeader(header);
    view.setModel(&model);
    header->showColumns({plannedColumn(0, u"Vestiging"_s, Field::Location)}, {});
    QComboBox *combo = header->comboBox(0);
    QVERIFY(combo != nullptr);
    QCOMPARE(combo->currentText(), u"Location"_s);
    QSignalSpy chosen(header, &MeaningHeader::meaningChosen);
    const int group = combo->findText(u"Who and where"_s);
    QVERIFY(group > 0);
    emit combo->activated(group);
    QCOMPARE(chosen.size(), 0);
    emit combo->activated(combo->findText(u"Employee"_s));
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][1].value<ColumnChoice>().field, Field::Employee);
}

HEADROOM_TEST_SUITE(MeaningHeaderTest)
#include "tst_meaningheader.moc"
