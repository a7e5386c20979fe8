// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/bulk/keystore.h"

#include <QRandomGenerator>
#include <QtTest>

#include <algorithm>
#include <limits>

using namespace headroom;

namespace {

std::vector<KeyEntry> randomKeys(int count, quint32 seed)
{
    QRandomGenerator random(seed);
    std::vector<KeyEntry> keys;
    for (int i = 0; i < count; ++i)
        keys.push_back({random.generate64(), random.generate(), static_cast<quint32>(i + 1)});
    return keys;
}

} // namespace

class TestKeyStore : public QObject
{
    Q_OBJECT

private slots:
    void sortsLikeTheStandardSort();
    void findsWhatItHoldsAndNothingElse();
    void keysThatDifferInTheirLastBitAreDifferent();
};

void TestKeyStore::sortsLikeTheStandardSort()
{
    std::vector<KeyEntry> keys = randomKeys(20000, 7);
    keys.push_back({0, 0, 1});
    keys.push_back({std::numeric_limits<quint64>::max(), std::numeric_limits<quint32>::max(), 2});
    std::vector<KeyEntry> expected = keys;
    std::ranges::sort(expected);
    sortKeys(keys);
    QVERIFY(keys == expected);
    QVERIFY(!hasRepeatedKey(keys));
    keys.insert(keys.begin(), {0, 0, 9});
    QVERIFY(hasRepeatedKey(keys));
}

void TestKeyStore::findsWhatItHoldsAndNothingElse()
{
    std::vector<KeyEntry> keys = randomKeys(5000, 1);
    sortKeys(keys);
    const KeyIndex index(keys);
    QVERIFY(std::ranges::all_of(
        keys, [&](const KeyEntry &entry) { return index.contains(entry.key()); }));
    const std::vector<KeyEntry> others = randomKeys(5000, 2);
    QVERIFY(std::ranges::none_of(
        others, [&](const KeyEntry &entry) { return index.contains(entry.key()); }));
    QVERIFY(!KeyIndex({}).contains({1, 2}));
}

void TestKeyStore::keysThatDifferInTheirLastBitAreDifferent()
{
    const KeyIndex index({{5, 6, 1}});
    QVERIFY(index.contains({5, 6}));
    QVERIFY(!index.contains({5, 7}));
    QVERIFY(!index.contains({4, 6}));
}

QTEST_GUILESS_MAIN(TestKeyStore)
#include "tst_keystore.moc"
