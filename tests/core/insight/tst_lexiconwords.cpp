// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/insight/reasons/lexiconwords.h"
#include "core/insight/reasons/reasonfinder.h"
#include "tests/support/suite.h"

#include <QtTest>

#include <algorithm>

using namespace headroom;
using namespace Qt::StringLiterals;

/// The words of reasons as a user changes them.
class TestLexiconWords : public QObject
{
    Q_OBJECT

private slots:
    void oursAreReadableAsTheyAre();
    void oursFindWhatTheLexiconFinds();
    void phrasesAreReadAsCommentsAre_data();
    void phrasesAreReadAsCommentsAre();
    void anOwnReasonIsFound();
    void aReasonThatCancelsIsTakenBack();
    void namesAreUnique();
    void reasonsHaveALimit();
    void aRecordGivesBackWhatItWasMadeOf();
    void otherRecordsAreRefused_data();
    void otherRecordsAreRefused();

private:
    static ErrorKind refusal(const Result<LexiconWords> &words)
    {
        return words ? ErrorKind::Cancelled : words.error().kind;
    }
};

void TestLexiconWords::oursAreReadableAsTheyAre()
{
    const LexiconWords ours = builtInWords();
    QVERIFY(ours.size() >= 10);
    for (const LexiconReason &reason : ours) {
        QCOMPARE(reason.phrases.keys(), QStringList({u"en"_s, u"nl"_s}));
        for (const QStringList &phrases : reason.phrases) {
            for (const QString &phrase : phrases)
                QCOMPARE(readablePhrase(phrase).value_or(QString()), phrase);
        }
    }
    const Result<LexiconWords> checked = checkedWords(ours);
    QVERIFY(checked.has_value());
    QVERIFY(*checked == ours);
}

void TestLexiconWords::oursFindWhatTheLexiconFinds()
{
    ReasonFinder program(Lexicon::builtIn());
    ReasonFinder edited(Lexicon::of(builtInWords()));
    QCOMPARE(edited.lexicon().reasons(), program.lexicon().reasons());
    const QStringList comments{u"Te laat geleverd"_s, u"Niet te laat geleverd"_s,
        u"The parcel was very late and nobody answered"_s, u"not friendly"_s, u"Veel te duur!"_s,
        u"lege schappen"_s, u"niets"_s};
    for (const QString &comment : comments) {
        QCOMPARE(edited.reasonsIn(comment.toUtf8()), program.reasonsIn(comment.toUtf8()));
        QCOMPARE(edited.saysNothing(comment.toUtf8()), program.saysNothing(comment.toUtf8()));
    }
}

void TestLexiconWords::phrasesAreReadAsCommentsAre_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("phrase"); // empty: refused
    QTest::newRow("capitals and accents")
        << u"Té  Laat ~ GELEVERD|bezorgd"_s << u"te laat ~ geleverd|bezorgd"_s;
    QTest::newRow("stem") << u"Lever*"_s << u"lever*"_s;
    QTest::newRow("apostrophe") << u"didn’t come"_s << u"didnt come"_s;
    QTest::newRow("two words in one") << u"e-mail"_s << u"e mail"_s;
    QTest::newRow("twice the same") << u"laat|Laat"_s << u"laat"_s;
    QTest::newRow("empty") << u"  "_s << QString();
    QTest::newRow("only a star") << u"*"_s << QString();
    QTest::newRow("short stem") << u"le*"_s << QString();
    QTest::newRow("only signs") << u"!?"_s << QString();
    QTest::newRow("gap at the end") << u"laat ~"_s << QString();
    QTest::newRow("gap at the beginning") << u"~ laat"_s << QString();
    QTest::newRow("two gaps") << u"laat ~ ~ weg"_s << QString();
    QTest::newRow("two words among others") << u"post|e-mail"_s << QString();
    QTest::newRow("too long") << QString(1001, u'a') << QString();
}

void TestLexiconWords::phrasesAreReadAsCommentsAre()
{
    QFETCH(QString, typed);
    QFETCH(QString, phrase);
    const Result<QString> read = readablePhrase(typed);
    QCOMPARE(read.value_or(QString()), phrase);
    if (!read)
        QVERIFY(read.error().kind == ErrorKind::PhraseNotReadable);
}

void TestLexiconWords::anOwnReasonIsFound()
{
    LexiconWords words = builtInWords();
    words.append(LexiconReason{u"Kassabon"_s, true, {{u"nl"_s, {u"kassabon*"_s, u"bonnetje"_s}}}});
    const Result<LexiconWords> checked = checkedWords(words);
    QVERIFY(checked.has_value());
    ReasonFinder finder(Lexicon::of(*checked));
    const ReasonSet receipt = reasonBit(words.size() - 1);
    QCOMPARE(finder.lexicon().reasons().last(), u"Kassabon"_s);
    QCOMPARE(finder.reasonsIn("Geen kassabonnen bij de winkel"), receipt);
    QCOMPARE(finder.reasonsIn("Bonnetje, en te laat geleverd"), receipt | reasonBit(0));
    // Of a reason without words nothing is left.
    words.first().phrases.clear();
    ReasonFinder less(Lexicon::of(*checkedWords(words)));
    QCOMPARE(less.reasonsIn("Bonnetje, en te laat geleverd"), receipt);
}

void TestLexiconWords::aReasonThatCancelsIsTakenBack()
{
    LexiconReason reason{u"Lawaai"_s, false, {{u"nl"_s, {u"lawaai"_s}}}};
    QCOMPARE(ReasonFinder(Lexicon::of({reason})).reasonsIn("geen lawaai"), ReasonSet{0});
    reason.isSubject = true;
    QCOMPARE(ReasonFinder(Lexicon::of({reason})).reasonsIn("geen lawaai"), reasonBit(0));
}

void TestLexiconWords::namesAreUnique()
{
    const LexiconWords ours = builtInWords();
    QCOMPARE(readableReasonName(u"  Ruimte om te  parkeren "_s, ours).value_or(QString()),
        u"Ruimte om te parkeren"_s);
    const QStringList taken{u"staff"_s, u"STAFF"_s, u"late delivery"_s, u""_s, u" "_s};
    for (const QString &name : taken) {
        const Result<QString> refused = readableReasonName(name, ours);
        QVERIFY(!refused);
        QVERIFY(refused.error().kind == ErrorKind::ReasonNameTaken);
    }
    QVERIFY(readableReasonName(QString(61, u'x'), ours).error().kind == ErrorKind::TextTooLong);
}

void TestLexiconWords::reasonsHaveALimit()
{
    LexiconWords words;
    for (int i = 0; i < 64; ++i)
        words.append(
            LexiconReason{u"reason %1"_s.arg(i), false, {{u"en"_s, {u"word%1"_s.arg(i)}}}});
    const Result<LexiconWords> most = checkedWords(words);
    QVERIFY(most.has_value());
    QCOMPARE(ReasonFinder(Lexicon::of(*most)).reasonsIn("word63"), ReasonSet{1} << 63U);
    words.append(LexiconReason{u"one more"_s, false, {}});
    QVERIFY(refusal(checkedWords(words)) == ErrorKind::TooManyReasons);
    QVERIFY(refusal(checkedWords({})) == ErrorKind::TooManyReasons);
    words = {LexiconReason{u"much"_s, false, {}}};
    for (int i = 0; i < 2001; ++i)
        words[0].phrases[u"nl"_s].append(u"woord%1"_s.arg(i));
    QVERIFY(refusal(checkedWords(words)) == ErrorKind::TextTooLong);
}

void TestLexiconWords::aRecordGivesBackWhatItWasMadeOf()
{
    LexiconWords words = builtInWords();
    words[2].phrases[u"nl"_s].append(u"geen ~ gehoor"_s);
    words.append(LexiconReason{u"Çafé \"naast\" deur"_s, true, {}});
    const auto read = wordsFromRecord(toRecord(words));
    QVERIFY(read.has_value() && read->has_value());
    QVERIFY(**read == words);
    const auto ours = wordsFromRecord(toRecord(std::nullopt));
    QVERIFY(ours.has_value() && !ours->has_value());
}

void TestLexiconWords::otherRecordsAreRefused_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("another format") << QByteArray(R"({"format":2})");
    QTest::newRow("no reasons") << QByteArray(R"({"format":1,"reasons":[]})");
    QTest::newRow("no id") << QByteArray(R"({"format":1,"reasons":[{"phrases":{}}]})");
    QTest::newRow("another language")
        << QByteArray(R"({"format":1,"reasons":[{"id":"a","phrases":{"fr":["tard"]}}]})");
    QTest::newRow("phrase that cannot be read")
        << QByteArray(R"({"format":1,"reasons":[{"id":"a","phrases":{"nl":["~"]}}]})");
}

void TestLexiconWords::otherRecordsAreRefused()
{
    QFETCH(QByteArray, record);
    QVERIFY(!wordsFromRecord(record).has_value());
}

HEADROOM_TEST_SUITE(TestLexiconWords)
#include "tst_lexiconwords.moc"
