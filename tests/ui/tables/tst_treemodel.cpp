// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/suite.h"
#include "ui/tables/tablemodel.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace headroom::ui;

namespace {

struct Person
{
    QString name;
    std::optional<double> score;
};

class PersonModel : public TableModel<Person>
{
public:
    using TableModel<Person>::TableModel;
    using TreeModel<Person>::setRows;

protected:
    int columns() const override { return 2; }

    QVariant cell(const Person &row, int column, int role) const override
    {
        if (role != Qt::DisplayRole && role != SortRole)
            return {};
        if (column == 0)
            return row.name;
        return row.score ? QVariant(*row.score) : QVariant();
    }

    QVariant header(int column, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(column) : QVariant();
    }

    QString filterText(const Person &row) const override { return row.name; }
};

Person person(const char *name, std::optional<double> score = {})
{
    return {QString::fromUtf8(name), score};
}

/// "Utrecht(Ann Bob) Breda(Çela)"
QString drawn(const PersonModel &model, const QModelIndex &parent = {})
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        QString text = index.data().toString();
        if (model.rowCount(index) > 0)
            text += QStringLiteral("(%1)").arg(drawn(model, index));
        texts.append(text);
    }
    return texts.join(QLatin1Char(' '));
}

void fill(PersonModel &model)
{
    model.setRows({person("Utrecht", 10), person("Ann", 9), person("Bob"), person("Breda", 2),
                      person("Çela", 100)},
        {-1, 0, 0, -1, 3});
}

} // namespace

class TreeModelTest : public QObject
{
    Q_OBJECT

private slots:
    void isASoundModel();
    void filtersByFoldedText_data();
    void filtersByFoldedText();
    void sortsNumbersAsNumbersAndAbsentOnesLast();
    void keepsTheRowOfAPersistentIndex();
    void updatesValuesWithoutAReset();
    void filtersTenThousandRowsWithinAFrameOrTwo();
};

void TreeModelTest::isASoundModel()
{
    PersonModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    fill(model);
    model.sort(1, Qt::DescendingOrder);
    model.setFilter(QStringLiteral("ann"));
    model.setFilter({});
    model.sort(-1);
    QCOMPARE(drawn(model), QStringLiteral("Utrecht(Ann Bob) Breda(Çela)"));
}

void TreeModelTest::filtersByFoldedText_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("shown");
    QTest::newRow("a child") << QStringLiteral("BOB") << QStringLiteral("Utrecht(Bob)");
    QTest::newRow("a parent") << QStringLiteral("utr") << QStringLiteral("Utrecht(Ann Bob)");
    QTest::newRow("a diacritic") << QStringLiteral("cela") << QStringLiteral("Breda(Çela)");
    QTest::newRow("nobody") << QStringLiteral("zzz") << QString();
}

void TreeModelTest::filtersByFoldedText()
{
    QFETCH(QString, filter);
    PersonModel model;
    fill(model);
    model.setFilter(filter);
    QTEST(drawn(model), "shown");
}

void TreeModelTest::sortsNumbersAsNumbersAndAbsentOnesLast()
{
    PersonModel model;
    model.TableModel<Person>::setRows(
        {person("none"), person("ten", 10), person("nine", 9), person("hundred", 100)});
    model.sort(1, Qt::AscendingOrder);
    QCOMPARE(drawn(model), QStringLiteral("nine ten hundred none"));
    model.sort(1, Qt::DescendingOrder);
    QCOMPARE(drawn(model), QStringLiteral("hundred ten nine none"));
}

void TreeModelTest::keepsTheRowOfAPersistentIndex()
{
    PersonModel model;
    fill(model);
    const QPersistentModelIndex ann = model.indexOf(1);
    model.sort(0, Qt::DescendingOrder);
    QCOMPARE(ann.data().toString(), QStringLiteral("Ann"));
    QCOMPARE(ann.row(), 1);
    model.setFilter(QStringLiteral("breda"));
    QVERIFY(!ann.isValid());
}

void TreeModelTest::updatesValuesWithoutAReset()
{
    PersonModel model;
    fill(model);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    std::vector<Person> rows = model.rows();
    rows[4].score = 1;
    model.updateRows(rows);
    QCOMPARE(resets.count(), 0);
    QCOMPARE(changes.count(), 3); // the top and the children of both locations
    QCOMPARE(model.indexOf(4, 1).data().toDouble(), 1.0);
    model.updateRows({person("another shape")});
    QCOMPARE(model.rows().size(), size_t(5));
}

void TreeModelTest::filtersTenThousandRowsWithinAFrameOrTwo()
{
    std::vector<Person> rows;
    std::vector<int> parents;
    for (int index = 0; index < 10'000; ++index) {
        rows.push_back({QStringLiteral("Employee number %1").arg(index), index});
        parents.push_back(index % 20 == 0 ? -1 : index - index % 20);
    }
    PersonModel model;
    model.setRows(std::move(rows), std::move(parents));
    QElapsedTimer timer;
    timer.start();
    model.setFilter(QStringLiteral("number 77"));
    qInfo("filter over 10,000 rows: %lld ms", timer.elapsed());
    QCOMPARE(model.rowCount(), 7); // of 77, of 770 to 779, five with 7700 to 7799
#ifdef NDEBUG
    QVERIFY(timer.elapsed() < 60);
#endif
}

HEADROOM_TEST_SUITE(TreeModelTest)
#include "tst_treemodel.moc"
