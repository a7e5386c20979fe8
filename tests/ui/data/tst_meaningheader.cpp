// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/metric.h"
#include "tests/support/suite.h"
#include "tests/ui/data/sampleimport.h"
#include "ui/data/steps/meaningheader.h"
#include "ui/text/columnwords.h"

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
    void saysTheScaleOfARating();
    void everyMeasureCanBeChosen();
    void ownIndicatorsCanBeChosen();
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

void MeaningHeaderTest::saysTheScaleOfARating()
{
    QStandardItemModel model(1, 3);
    QTableView view;
    auto *header = new MeaningHeader(&view);
    view.setHorizontalHeader(header);
    view.setModel(&model);
    QList<PlannedColumn> columns{plannedColumn(0, u"Tevreden"_s, Field::Rating, u"csat-6"_s),
        plannedColumn(1, u"Moeite"_s, Field::Rating, u"ces-5"_s),
        plannedColumn(2, u"Vestiging"_s, Field::Location)};
    columns[0].scale = ScaleEnds{1, 6};
    columns[1].scale = ScaleEnds{-2, 2};
    columns[1].reversed = true;
    header->showColumns(columns, {});
    const auto said = [&](int column) { return header->comboBox(column)->accessibleDescription(); };
    QCOMPARE(said(0), u"✓ recognised · 1–6, highest is best"_s);
    QCOMPARE(said(1), u"✓ recognised · −2 to 2, lowest is best"_s);
    QCOMPARE(said(2), u"✓ recognised"_s);
    QVERIFY(header->noteWidth(0) > header->noteWidth(2));
    // A scale of what it was before is not said of what was chosen.
    ImportChoices choices;
    choices.columns.insert(0, {Field::Rating, u"csat-7"_s, {}});
    header->showColumns(columns, choices);
    QCOMPARE(said(0), u"chosen by you"_s);
}

void MeaningHeaderTest::everyMeasureCanBeChosen()
{
    QStringList offered;
    for (const MeaningGroup &group : meaningGroups({})) {
        for (const ColumnMeaning &meaning : group.meanings)
            offered += meaning.measure;
    }
    const Catalogue catalogue = Catalogue::builtIn();
    for (const Measure &measure : catalogue.measures())
        QVERIFY2(offered.contains(measure.id), qPrintable(measure.id));
}

void MeaningHeaderTest::ownIndicatorsCanBeChosen()
{
    QTableView view;
    auto *header = new MeaningHeader(&view);
    PlannedColumn column;
    column.heading = u"Wachttijd"_s;
    const auto texts = [&] {
        QStringList all;
        const QComboBox *list = header->comboBox(0);
        for (int row = 0; row < list->count(); ++row)
            all += list->itemText(row);
        return all;
    };
    header->showColumns({column}, {});
    QVERIFY(!texts().contains(u"Own indicators"_s));
    header->showOwnMeasures({{u"own-3-time"_s, u"Wachten bij de kassa"_s}});
    header->showColumns({column}, {});
    QCOMPARE(header->comboBox(0)->currentText(), u"Not imported"_s);
    QCOMPARE(texts().last(2), (QStringList{u"Own indicators"_s, u"Wachten bij de kassa"_s}));
    QSignalSpy chosen(header, &MeaningHeader::meaningChosen);
    header->comboBox(0)->setCurrentIndex(header->comboBox(0)->count() - 1);
    emit header->comboBox(0)->activated(header->comboBox(0)->count() - 1);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first()[1].value<ColumnChoice>().measure, u"own-3-time"_s);
    column.field = Field::Rating;
    column.measure = u"own-3-time"_s;
    header->showColumns({column}, {});
    QCOMPARE(header->comboBox(0)->currentText(), u"Wachten bij de kassa"_s);
}

HEADROOM_TEST_SUITE(MeaningHeaderTest)
#include "tst_meaningheader.moc"
