// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/suite.h"
#include "ui/tables/treeshape.h"

#include <QtTest>

using headroom::ui::TreeShape;

/// 0 Utrecht (1 Ann, 2 Bob), 3 Breda (4 Cas).
class TreeShapeTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheOrderOfTheNodes();
    void sortsWithinEachParent();
    void showsParentsAndChildrenOfAMatch();
    void hidesWhatDoesNotMatch();
    void anEmptyTreeHasNoChildren();
};

namespace {

TreeShape locations()
{
    return TreeShape({-1, 0, 0, -1, 3});
}

} // namespace

void TreeShapeTest::keepsTheOrderOfTheNodes()
{
    const TreeShape shape = locations();
    QCOMPARE(shape.children(-1), (std::vector<int>{0, 3}));
    QCOMPARE(shape.children(0), (std::vector<int>{1, 2}));
    QCOMPARE(shape.parent(4), 3);
    QCOMPARE(shape.place(3), 1);
}

void TreeShapeTest::sortsWithinEachParent()
{
    TreeShape shape = locations();
    shape.arrange({}, [](int a, int b) { return a > b; });
    QCOMPARE(shape.children(-1), (std::vector<int>{3, 0}));
    QCOMPARE(shape.children(0), (std::vector<int>{2, 1}));
    QCOMPARE(shape.place(0), 1);
}

void TreeShapeTest::showsParentsAndChildrenOfAMatch()
{
    TreeShape shape = locations();
    shape.arrange([](int node) { return node == 2; }, {});
    QCOMPARE(shape.children(-1), std::vector<int>{0});
    QCOMPARE(shape.children(0), std::vector<int>{2});
    shape.arrange([](int node) { return node == 3; }, {});
    QCOMPARE(shape.children(-1), std::vector<int>{3});
    QCOMPARE(shape.children(3), std::vector<int>{4});
}

void TreeShapeTest::hidesWhatDoesNotMatch()
{
    TreeShape shape = locations();
    shape.arrange([](int) { return false; }, {});
    QVERIFY(shape.children(-1).empty());
    QCOMPARE(shape.place(0), -1);
}

void TreeShapeTest::anEmptyTreeHasNoChildren()
{
    QVERIFY(TreeShape().children(-1).empty());
}

HEADROOM_TEST_SUITE(TreeShapeTest)
#include "tst_treeshape.moc"
