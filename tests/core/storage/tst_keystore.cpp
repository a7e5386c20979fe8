// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/bulk/keystore.h"
#include "tests/support/suite.h"

#include <QRandomGenerator>
#include <QtTest>

#include <algorithm>
#include <limits>

using namespace headroom;

namespace {

using Runs = std::vector<std::vector<KeyEntry>>;

std::vector<KeyEntry> randomKeys(int count, quint32 seed)
{
    QRandomGenerator random(seed);
    std::vector<KeyEntry> keys;
    for (int i = 0; i < count; ++i)
        keys.push_back({random.generate64(), random.generate(), static_cast<quint32>(i + 1)});
    return keys;
}

/// Sorted, by their four highest bits.
KeyParts inParts(std::vector<KeyEntry> keys)
{
    std::ranges::sort(keys);
    KeyParts parts;
    for (const KeyEntry &key : keys) {
        if (parts.empty() || parts.back().back().high >> 60U != key.high >> 60U)
            parts.emplace_back();
        parts.back().push_back(key);
    }
    return parts;
}

} // namespace

class TestKeyStore : public QObject
{
    Q_OBJECT

private slots:
    void sortsLikeTheStandardSort();
    void findsWhatItHoldsAndNothingElse();
    void findsInEveryRun();
    void findsKeysThatLieTogether();
    void findsAKeyThatCameTwiceInAnyPiece();
    void addsKeysWhereTheyBelong();
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
    const KeyIndex index(Runs{keys});
    QVERIFY(std::ranges::all_of(
        keys, [&](const KeyEntry &entry) { return index.contains(entry.key()); }));
    const std::vector<KeyEntry> others = randomKeys(5000, 2);
    QVERIFY(std::ranges::none_of(
        others, [&](const KeyEntry &entry) { return index.contains(entry.key()); }));
    QVERIFY(!KeyIndex(Runs{}).contains({1, 2}));
    QVERIFY(!KeyIndex(Runs{{}}).contains({1, 2}));
}

void TestKeyStore::findsInEveryRun()
{
    Runs runs{randomKeys(3000, 1), {}, randomKeys(1, 2), randomKeys(70'000, 3)};
    std::ranges::for_each(runs, sortKeys);
    const KeyIndex index(runs);
    for (const std::vector<KeyEntry> &run : runs) {
        for (const KeyEntry &entry : run)
            QCOMPARE(index.find(entry.key()), std::optional(ResponseId(entry.response)));
    }
}

/// The place of a key is guessed; keys that do not spread evenly are found all the same.
void TestKeyStore::findsKeysThatLieTogether()
{
    std::vector<KeyEntry> keys{{0, 0, 1}};
    for (quint32 i = 0; i < 5000; ++i)
        keys.push_back({(quint64{1} << 40U) + i / 3, i % 3, i + 2});
    keys.push_back({std::numeric_limits<quint64>::max(), 7, 9999});
    const KeyIndex index(Runs{keys});
    for (const KeyEntry &entry : keys)
        QCOMPARE(index.find(entry.key()), std::optional(ResponseId(entry.response)));
    QVERIFY(!index.contains({(quint64{1} << 40U) - 1, 0}));
    QVERIFY(!index.contains({quint64{1} << 40U, 3}));
    QVERIFY(!index.contains({quint64{1} << 50U, 0}));
    const KeyIndex same(Runs{{{5, 1, 1}, {5, 2, 2}, {5, 4, 3}}});
    QVERIFY(same.contains({5, 2}));
    QVERIFY(!same.contains({5, 3}));
}

void TestKeyStore::findsAKeyThatCameTwiceInAnyPiece()
{
    const KeyParts parts = inParts(randomKeys(20'000, 4));
    QVERIFY(!hasRepeatedKey(piecesOf(parts)));
    for (const KeyEntry &entry : {parts.front().front(), parts.back().back()}) {
        KeyParts repeated = parts;
        addKeys(repeated, {{entry.high, entry.low, entry.response + 1}});
        QVERIFY(hasRepeatedKey(piecesOf(repeated)));
    }
}

void TestKeyStore::addsKeysWhereTheyBelong()
{
    std::vector<KeyEntry> all = randomKeys(20'000, 5);
    std::ranges::sort(all);
    std::vector<KeyEntry> added;
    for (size_t i = 0; i < all.size(); i += 7)
        added.push_back(all[i]);
    std::vector<KeyEntry> first = all;
    takeCommonKeys(first, added);
    KeyParts parts = inParts(first);
    std::ranges::reverse(added);
    addKeys(parts, added);
    std::vector<KeyEntry> joined;
    for (const std::vector<KeyEntry> &part : parts)
        joined.insert(joined.end(), part.begin(), part.end());
    QCOMPARE(joined, all);

    KeyParts none;
    addKeys(none, {});
    QVERIFY(none.empty());
    addKeys(none, {{2, 0, 1}, {1, 0, 2}});
    QCOMPARE(none, (KeyParts{{{1, 0, 2}, {2, 0, 1}}}));
}

void TestKeyStore::keysThatDifferInTheirLastBitAreDifferent()
{
    const KeyIndex index(Runs{{{5, 6, 1}}});
    QVERIFY(index.contains({5, 6}));
    QVERIFY(!index.contains({5, 7}));
    QVERIFY(!index.contains({4, 6}));
}

HEADROOM_TEST_SUITE(TestKeyStore)
#include "tst_keystore.moc"
