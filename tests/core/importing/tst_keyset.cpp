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

} // namespace

class TestKeySet : public QObject
{
    Q_OBJECT

private slots:
    void tellsTheContentThatAKeyCameWithFirst();
    void numbersTheNewAnswersOnly();
    void isEmptyAfterwards();
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
    size_t found = 0;
    for (size_t part = 0; part < parts.size(); ++part) {
        for (const KeyEntry &entry : parts[part]) {
            QCOMPARE(keyPartOf(entry.high), part);
            QVERIFY(expected.contains(entry.key()));
            QCOMPARE(entry.response, expected.at(entry.key()));
            ++found;
        }
    }
    QCOMPARE(found, expected.size());
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

HEADROOM_TEST_SUITE(TestKeySet)
#include "tst_keyset.moc"
