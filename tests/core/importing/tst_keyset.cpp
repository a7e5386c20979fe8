// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/answers/keyset.h"
#include "tests/support/suite.h"

#include <QRandomGenerator>
#include <QtTest>

#include <algorithm>
#include <map>

using namespace headroom;

namespace {

AnswerKey randomKey(QRandomGenerator &random)
{
    return {random.generate64(), random.generate()};
}

/// The parts hold these keys with these places, and each part keys above those of the one before.
void verifyParts(const KeyParts &parts, const std::map<AnswerKey, quint32> &expected)
{
    size_t found = 0;
    AnswerKey before; // the highest of the parts so far
    for (const std::vector<KeyEntry> &part : parts) {
        QVERIFY(!part.empty());
        const AnswerKey lowest = std::ranges::min(part).key();
        QVERIFY(before < lowest);
        before = std::ranges::max(part).key();
        for (const KeyEntry &entry : part) {
            QVERIFY(expected.contains(entry.key()));
            QCOMPARE(entry.response, expected.at(entry.key()));
            ++found;
        }
    }
    QCOMPARE(found, expected.size());
}

} // namespace

class TestKeySet : public QObject
{
    Q_OBJECT

private slots:
    void tellsTheContentThatAKeyCameWithFirst();
    void numbersTheNewAnswersOnly();
    void keepsKeysThatShareTheirFirstBits();
    void isEmptyAfterwards();
    void partsAppendedKeysByTheirFirstBits();
    void findsAppendedKeysOnceOthersAreLookedFor();
};

void TestKeySet::tellsTheContentThatAKeyCameWithFirst()
{
    QRandomGenerator random(1);
    std::map<AnswerKey, quint32> first;
    KeySet set;
    for (quint32 content = 0; content < 20'000; ++content) {
        const AnswerKey key = randomKey(random);
        first.emplace(key, content);
        QVERIFY(!set.insert(key, content));
        if (content % 3 == 0)
            set.setKnown(key);
    }
    for (const auto &[key, content] : first)
        QCOMPARE(set.insert(key, content + 1), std::optional(content));
}

void TestKeySet::numbersTheNewAnswersOnly()
{
    QRandomGenerator random(2);
    std::map<AnswerKey, quint32> expected;
    KeySet set;
    for (int i = 0; i < 20'000; ++i) {
        const AnswerKey key = randomKey(random);
        QVERIFY(!set.insert(key, 0));
        QVERIFY(set.insert(key, 1));
        if (i % 5 == 2)
            set.setKnown(key);
        else
            expected.emplace(key, static_cast<quint32>(expected.size()));
    }
    const KeyParts parts = set.takeNew();
    QVERIFY(parts.size() > 1);
    verifyParts(parts, expected);
}

/// Digests that somebody made to look alike must not take the memory of the machine.
void TestKeySet::keepsKeysThatShareTheirFirstBits()
{
    constexpr quint32 Count = 6'000;
    KeySet set;
    for (quint32 i = 0; i < Count; ++i)
        QVERIFY(!set.insert({quint64{0xabcdef} << 40U, i}, i));
    for (quint32 i = 0; i < Count; i += 997)
        QCOMPARE(set.insert({quint64{0xabcdef} << 40U, i}, 0), std::optional(i));
    size_t found = 0;
    for (const std::vector<KeyEntry> &part : set.takeNew())
        found += part.size();
    QCOMPARE(found, size_t{Count});
}

void TestKeySet::isEmptyAfterwards()
{
    KeySet set;
    QVERIFY(!set.insert({1, 2}, 3));
    set.takeNew();
    QVERIFY(!set.insert({1, 2}, 4));
    const KeyParts parts = set.takeNew();
    QCOMPARE(parts.front(), (std::vector<KeyEntry>{{1, 2, 0}}));
}

/// New and known ones, as a longer export of the same survey brings them.
void TestKeySet::partsAppendedKeysByTheirFirstBits()
{
    QRandomGenerator random(3);
    std::map<AnswerKey, quint32> expected;
    KeySet set;
    for (quint32 i = 0; i < 30'000; ++i) {
        const AnswerKey key = randomKey(random);
        set.append(key, i);
        if (i % 7 == 3)
            set.setKnown(key);
        else
            expected.emplace(key, static_cast<quint32>(expected.size()));
    }
    const KeyParts parts = set.takeNew();
    QVERIFY(parts.size() > 1);
    verifyParts(parts, expected);
    QVERIFY(set.takeNew().empty());
}

void TestKeySet::findsAppendedKeysOnceOthersAreLookedFor()
{
    QRandomGenerator random(4);
    std::map<AnswerKey, quint32> contents;
    std::map<AnswerKey, quint32> places;
    KeySet set;
    for (quint32 i = 0; i < 20'000; ++i) {
        const AnswerKey key = randomKey(random);
        if (i % 1000 < 900)
            set.append(key, i);
        else
            QVERIFY(!set.insert(key, i));
        contents.emplace(key, i);
        if (i % 11 == 5)
            set.setKnown(key);
        else
            places.emplace(key, static_cast<quint32>(places.size()));
    }
    for (const auto &[key, content] : contents)
        QCOMPARE(set.insert(key, content + 1), std::optional(content));
    verifyParts(set.takeNew(), places);
}

HEADROOM_TEST_SUITE(TestKeySet)
#include "tst_keyset.moc"
