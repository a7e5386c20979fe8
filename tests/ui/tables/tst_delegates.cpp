// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/suite.h"
#include "ui/tables/cells.h"
#include "ui/tables/delegates.h"
#include "ui/tables/roles.h"

#include <QPainter>
#include <QtTest>

using namespace headroom::ui;

namespace {

class OneCell : public QAbstractTableModel
{
public:
    explicit OneCell(QVariant cell)
        : m_cell(std::move(cell))
    {
    }

    int rowCount(const QModelIndex & = {}) const override { return 1; }

    int columnCount(const QModelIndex & = {}) const override { return 1; }

    QVariant data(const QModelIndex &, int role) const override
    {
        return role == CellRole ? m_cell : QVariant();
    }

private:
    QVariant m_cell;
};

QImage painted(const PaintedDelegate &delegate, const QVariant &cell)
{
    const OneCell model(cell);
    QImage image(160, 36, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    QStyleOptionViewItem option;
    option.rect = image.rect();
    option.state = QStyle::State_Enabled;
    delegate.paint(&painter, option, model.index(0, 0));
    return image;
}

IntervalCell interval(double value)
{
    IntervalCell cell;
    cell.value = value;
    cell.low = value - 5;
    cell.high = value + 5;
    return cell;
}

} // namespace

class DelegatesTest : public QObject
{
    Q_OBJECT

private slots:
    void everyValueGivesItsOwnDrawing_data();
    void everyValueGivesItsOwnDrawing();
    void aCellWithoutContentStaysEmpty();
    void rowsAreTallEnoughForTheirDrawing();
};

void DelegatesTest::everyValueGivesItsOwnDrawing_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QVariant>("one");
    QTest::addColumn<QVariant>("other");
    QTest::newRow("interval") << QStringLiteral("interval") << QVariant::fromValue(interval(10))
                              << QVariant::fromValue(interval(40));
    QTest::newRow("beyond the scale")
        << QStringLiteral("interval") << QVariant::fromValue(interval(-400))
        << QVariant::fromValue(interval(400));
    QTest::newRow("sparkline") << QStringLiteral(
        "sparkline") << QVariant::fromValue(SparklineCell{{1.0, 2.0, std::nullopt, 4.0}, false})
                               << QVariant::fromValue(
                                      SparklineCell{{4.0, 2.0, std::nullopt, 1.0}, false});
    QTest::newRow("dumbbell") << QStringLiteral("dumbbell")
                              << QVariant::fromValue(DumbbellCell{-100, 100, -50, -30, false})
                              << QVariant::fromValue(DumbbellCell{-100, 100, -50, -30, true});
    QTest::newRow("progress") << QStringLiteral("progress")
                              << QVariant::fromValue(ProgressCell{0.2, Tone::Accent})
                              << QVariant::fromValue(ProgressCell{0.9, Tone::Accent});
    QTest::newRow("pill") << QStringLiteral("pill")
                          << QVariant::fromValue(PillCell{QStringLiteral("On track"), Tone::Good})
                          << QVariant::fromValue(PillCell{QStringLiteral("Behind"), Tone::Bad});
}

void DelegatesTest::everyValueGivesItsOwnDrawing()
{
    QFETCH(QString, kind);
    QFETCH(QVariant, one);
    QFETCH(QVariant, other);
    const IntervalDelegate intervals;
    const SparklineDelegate sparklines;
    const DumbbellDelegate dumbbells;
    const ProgressDelegate bars;
    const PillDelegate pills;
    const QHash<QString, const PaintedDelegate *> delegates{
        {QStringLiteral("interval"), &intervals}, {QStringLiteral("sparkline"), &sparklines},
        {QStringLiteral("dumbbell"), &dumbbells}, {QStringLiteral("progress"), &bars},
        {QStringLiteral("pill"), &pills}};
    const PaintedDelegate &delegate = *delegates.value(kind);
    QVERIFY(painted(delegate, one) != painted(delegate, QVariant()));
    QVERIFY(painted(delegate, one) != painted(delegate, other));
}

void DelegatesTest::aCellWithoutContentStaysEmpty()
{
    const SparklineDelegate sparklines;
    QCOMPARE(
        painted(sparklines, QVariant::fromValue(SparklineCell{})), painted(sparklines, QVariant()));
}

void DelegatesTest::rowsAreTallEnoughForTheirDrawing()
{
    const OneCell model{QVariant()};
    const QStyleOptionViewItem option;
    QVERIFY(IntervalDelegate().sizeHint(option, model.index(0, 0)).height()
        >= option.fontMetrics.height() * 9 / 5);
}

HEADROOM_TEST_SUITE(DelegatesTest)
#include "tst_delegates.moc"
