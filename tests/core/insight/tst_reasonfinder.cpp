// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/insight/reasons/reasonfinder.h"
#include "tests/support/suite.h"

#include <QtTest>

#include <algorithm>

using namespace headroom;
using namespace Qt::StringLiterals;

namespace {

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

} // namespace

/// All comments are made up.
class TestReasonFinder : public QObject
{
    Q_OBJECT

private slots:
    void findsWhatIsSaid_data();
    void findsWhatIsSaid();
    void misspellings_data();
    void misspellings();
    void otherWordsAreNoMisspellings_data();
    void otherWordsAreNoMisspellings();
    void phrasesAreRead();
    void somePeopleSayNothing();
    void manyWordsAreToldApart();
    void wordsAreReadFromAnyBytes_data();
    void wordsAreReadFromAnyBytes();
    void theLexiconIsWritable();

private:
    QStringList reasonsOf(const QString &comment);

    ReasonFinder m_finder{Lexicon::builtIn()};
};

QStringList TestReasonFinder::reasonsOf(const QString &comment)
{
    const ReasonSet found = m_finder.reasonsIn(comment.toUtf8());
    QStringList reasons;
    for (qsizetype i = 0; i < m_finder.lexicon().reasons().size(); ++i) {
        if ((found & reasonBit(i)) != 0)
            reasons.append(m_finder.lexicon().reasons()[i]);
    }
    return sorted(reasons);
}

void TestReasonFinder::findsWhatIsSaid_data()
{
    QTest::addColumn<QString>("comment");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QString &comment, const QStringList &expected) {
        QTest::newRow(name) << comment << sorted(expected);
    };
    row("nl late", u"Mijn bank werd twee weken te laat geleverd."_s, {u"late-delivery"_s});
    row("nl not late", u"De bank werd niet te laat geleverd."_s, {});
    row("nl not late, turned", u"Niet goedkoop, maar te laat geleverd."_s,
        {u"price"_s, u"late-delivery"_s});
    row("nl never late", u"Nooit te laat geleverd"_s, {});
    row("nl not in time", u"Het pakket is niet op tijd bezorgd."_s, {u"late-delivery"_s});
    row("nl late and silent", u"Te laat geleverd en niemand belde terug."_s,
        {u"late-delivery"_s, u"no-answer"_s});
    row("nl stock", u"Stond in de folder, maar was niet op voorraad."_s, {u"not-in-stock"_s});
    row("nl sold out", u"Na een dag al uitverkocht!"_s, {u"not-in-stock"_s});
    row("nl answer", u"Ik heb drie mails gestuurd en geen antwoord gehad."_s, {u"no-answer"_s});
    row("nl late answer", u"Pas na dagen antwoord op mijn mail"_s, {u"no-answer"_s});
    row("nl appointment", u"De afspraak werd niet nagekomen."_s, {u"appointment"_s});
    row("nl all day", u"Ik heb de hele dag thuis gezeten voor niets."_s, {u"appointment"_s});
    row("nl staff", u"Heel vriendelijk geholpen"_s, {u"staff"_s});
    row("nl staff denied", u"Het personeel was niet vriendelijk."_s, {u"staff"_s});
    row("nl price", u"Veel te duur."_s, {u"price"_s});
    row("nl quality", u"De kwaliteit van de stof valt tegen."_s, {u"quality"_s});
    row("nl ease", u"Bestellen via de website ging gemakkelijk."_s, {u"ease"_s});
    row("nl waiting", u"Een half uur in de rij gestaan bij de kassa"_s, {u"waiting"_s});
    row("nl no waiting", u"Nooit lang wachten hier."_s, {});
    row("nl damaged", u"Tafel kwam beschadigd aan."_s, {u"damaged"_s});
    row("nl undamaged", u"Alles kwam niet beschadigd aan, top."_s, {});
    row("nl incomplete", u"Er ontbraken twee schroeven."_s, {u"damaged"_s});
    row("nl wrong", u"Verkeerde maat geleverd."_s, {u"damaged"_s});
    row("nl information", u"Onduidelijke uitleg over de garantie."_s, {u"information"_s});
    row("nl explained apart", u"Zij legde het rustig uit."_s, {u"information"_s});
    row("nl phone", u"Ze nemen de telefoon niet op."_s, {u"no-answer"_s});
    row("nl it takes long", u"Het duurde echt heel lang."_s, {u"waiting"_s});
    row("nl it takes not long", u"Het duurde niet lang."_s, {});
    row("nl wrong thing", u"Ik kreeg een verkeerde lamp."_s, {u"damaged"_s});
    row("nl call back", u"Ze bellen nooit terug."_s, {u"no-answer"_s});
    row("nl think along", u"Zij dachten echt met ons mee."_s, {u"staff"_s});
    row("nl fell apart", u"Het viel na een maand uit elkaar."_s, {u"quality"_s});
    row("nl agreements", u"Ze hielden zich niet aan de afspraken."_s, {u"appointment"_s});
    row("nl came late", u"De trein kwam weer te laat."_s, {u"late-delivery"_s});
    row("nl charged", u"Er werd ineens tien euro extra gerekend."_s, {u"price"_s});
    row("en storing", u"Without storing it."_s, {});
    row("nl heard", u"Ik voelde me gehoord."_s, {u"staff"_s});
    row("nl nothing known", u"De regen viel op de stoep."_s, {});
    row("nl accents", u"WÉÉR UITGESTELD!"_s, {u"late-delivery"_s});
    row("en late", u"The sofa was delivered two weeks late."_s, {u"late-delivery"_s});
    row("en not late", u"The parcel was not late."_s, {});
    row("en late, however", u"Not cheap, but the delivery was late"_s,
        {u"price"_s, u"late-delivery"_s});
    row("en never arrived", u"My order never arrived."_s, {u"late-delivery"_s});
    row("en stock", u"It was advertised but out of stock."_s, {u"not-in-stock"_s});
    row("en answer", u"Nobody called me back."_s, {u"no-answer"_s});
    row("en through", u"Impossible to get through on the phone"_s, {u"no-answer"_s});
    row("en appointment", u"They cancelled my appointment on the day."_s, {u"appointment"_s});
    row("en staff", u"Really friendly people"_s, {u"staff"_s});
    row("en rude", u"The cashier was rude."_s, {u"staff"_s});
    row("en price", u"Far too expensive."_s, {u"price"_s});
    row("en ease", u"The website is complicated."_s, {u"ease"_s});
    row("en waiting", u"Had to wait an hour."_s, {u"waiting"_s});
    row("en no waiting", u"No waiting times at all."_s, {});
    row("en apostrophe", u"Didn’t have to wait long"_s, {});
    row("en damaged", u"The box was open and the lamp was broken."_s, {u"damaged"_s});
    row("en missing", u"Two parts were missing."_s, {u"damaged"_s});
    row("en refund", u"Still waiting for my money back"_s, {u"returns"_s});
    row("en information", u"He explained it well."_s, {u"information"_s});
    row("en they", u"They were lovely."_s, {u"staff"_s});
    row("en made to feel", u"You made me feel at home."_s, {u"staff"_s});
    row("en calls", u"More people to answer the phones"_s, {u"no-answer"_s});
    row("en much quicker", u"Respond a lot quicker"_s, {u"waiting"_s});
    row("en not easy", u"It is not easy to find what changed."_s, {u"ease"_s});
    row("en efficient", u"Very efficient."_s, {});
    row("en wards", u"I sat on the ward for a week."_s, {});
    row("en nothing known", u"It rained on Tuesday."_s, {});
}

void TestReasonFinder::findsWhatIsSaid()
{
    QFETCH(QString, comment);
    QFETCH(QStringList, expected);
    QCOMPARE(reasonsOf(comment), expected);
}

void TestReasonFinder::misspellings_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("letters");
    QTest::addColumn<bool>("isStem");
    QTest::addColumn<bool>("is");
    QTest::newRow("one more") << u"beschaddigd"_s << u"beschadigd"_s << false << true;
    QTest::newRow("one fewer") << u"delverd"_s << u"delverdx"_s << false << true;
    QTest::newRow("other") << u"expansive"_s << u"expensive"_s << false << true;
    QTest::newRow("changed places") << u"freindly"_s << u"friendly"_s << false << true;
    QTest::newRow("two") << u"frendliy"_s << u"friendly"_s << false << false;
    QTest::newRow("first letter") << u"griendly"_s << u"friendly"_s << false << false;
    QTest::newRow("short word") << u"prize"_s << u"price"_s << false << false;
    QTest::newRow("the same") << u"friendly"_s << u"friendly"_s << false << false;
    QTest::newRow("stem") << u"medewrkster"_s << u"medewerk"_s << true << true;
    QTest::newRow("short stem") << u"levring"_s << u"lever"_s << true << false;
}

void TestReasonFinder::misspellings()
{
    QFETCH(QString, word);
    QFETCH(QString, letters);
    QFETCH(bool, isStem);
    QFETCH(bool, is);
    QCOMPARE(isMisspelling(word, letters, isStem), is);
}

/// One letter from a word of the lexicon, with a meaning of their own.
void TestReasonFinder::otherWordsAreNoMisspellings_data()
{
    QTest::addColumn<QString>("comment");
    QTest::newRow("police, polite") << u"I had to call the police."_s;
    QTest::newRow("changes, charges") << u"Fewer changes too."_s;
    QTest::newRow("extensive, expensive") << u"An extensive range."_s;
    QTest::newRow("cancer, cancel") << u"My appointment about cancer."_s;
    QTest::newRow("office, officer") << u"I went to the office."_s;
    QTest::newRow("premises, promise") << u"The premises were not far."_s;
    QTest::newRow("denied, dented") << u"It was denied."_s;
    QTest::newRow("setting, seating") << u"In another setting."_s;
    QTest::newRow("manier, manner") << u"Op die manier komt u er wel."_s;
    QTest::newRow("college, collega") << u"Het college vergadert morgen."_s;
    QTest::newRow("bewegen, bejegen") << u"Ik kan weer bewegen."_s;
    QTest::newRow("dergelijke, degelijk") << u"Een dergelijke kast zoek ik."_s;
    QTest::newRow("kasten, kosten") << u"Hoge kasten."_s;
}

void TestReasonFinder::otherWordsAreNoMisspellings()
{
    QFETCH(QString, comment);
    QCOMPARE(reasonsOf(comment), QStringList());
}

void TestReasonFinder::phrasesAreRead()
{
    const Lexicon lexicon({R"({"language": "nl", "negations": ["niet"], "turns": ["maar"],
        "reasons": [{"id": "late", "phrases": ["lever* ~ te laat|later"]},
                    {"id": "people", "subject": true, "phrases": ["vriendelijk"]}]})"});
    QCOMPARE(lexicon.reasons(), QStringList({u"late"_s, u"people"_s}));
    QCOMPARE(lexicon.phrases().size(), size_t{2});
    const Lexicon::Phrase &phrase = lexicon.phrases().front();
    QCOMPARE(phrase.places.size(), 3);
    QCOMPARE(phrase.places[2].size(), 2);
    QCOMPARE(phrase.loose, QList<bool>({false, true, false}));
    QVERIFY(lexicon.terms()[phrase.places[0].first()].isStem);
    ReasonFinder finder(lexicon);
    QCOMPARE(finder.reasonsIn("levering was veel te laat"), reasonBit(0));
    QCOMPARE(finder.reasonsIn("levering was een dag of vier te laat"), ReasonSet{0});
    QCOMPARE(finder.reasonsIn("de levering. Te laat"), ReasonSet{0});
    QCOMPARE(finder.reasonsIn("niet vriendelijk"), reasonBit(1));
    QCOMPARE(finder.reasonsIn("niet gelukt maar levering te laat"), reasonBit(0));
    QCOMPARE(finder.reasonsIn("levering niet te laat"), ReasonSet{0});
}

void TestReasonFinder::somePeopleSayNothing()
{
    for (const QString &comment :
        {u""_s, u" "_s, u"-"_s, u"N/A"_s, u"None."_s, u"Geen"_s, u"n.v.t."_s, u"Nothing really"_s})
        QVERIFY2(m_finder.saysNothing(comment.toUtf8()), qPrintable(comment));
    for (const QString &comment : {u"Nothing works"_s, u"Geen antwoord"_s, u"ok"_s})
        QVERIFY2(!m_finder.saysNothing(comment.toUtf8()), qPrintable(comment));
}

/// More words than the table first has room for; of most only a hash is compared at first.
void TestReasonFinder::manyWordsAreToldApart()
{
    ReasonFinder finder(Lexicon({R"({"negations": [], "nothing": [], "reasons": [
        {"id": "short", "phrases": ["w42"]}, {"id": "long", "phrases": ["verzamelplaats"]}]})"}));
    QByteArray others;
    for (int i = 100; i < 20'000; ++i)
        others += "w" + QByteArray::number(i) + " verzamelen" + QByteArray::number(i) + ' ';
    QCOMPARE(finder.reasonsIn(others), ReasonSet{0});
    QCOMPARE(finder.reasonsIn(QByteArray(others + "w42")), reasonBit(0));
    QCOMPARE(finder.reasonsIn(QByteArray("Verzamelplaats " + others)), reasonBit(1));
    QCOMPARE(finder.reasonsIn(others), ReasonSet{0});
}

/// As they may stand in a file that was cut or converted badly.
void TestReasonFinder::wordsAreReadFromAnyBytes_data()
{
    QTest::addColumn<QByteArray>("comment");
    QTest::addColumn<bool>("isFound");
    QTest::newRow("plain") << QByteArray("foto's te laat") << true;
    QTest::newRow("curly apostrophe") << QByteArray("foto’s te laat") << true;
    QTest::newRow("letters beyond ASCII") << QByteArray("FÓTO’S té làat") << true;
    QTest::newRow("a picture between") << QByteArray("fotos 😀 te laat") << true;
    QTest::newRow("no UTF-8 between") << QByteArray("fotos\xff te \xc3 laat") << true;
    QTest::newRow("no UTF-8 in a word") << QByteArray("fo\xfftos te laat") << false;
    QTest::newRow("cut off") << QByteArray("fotos te laat\xe2\x80") << true;
    QTest::newRow("a letter cut off") << QByteArray("fotos te laat\xc3") << true;
    QTest::newRow("a word more") << QByteArray("fotos niks te laat") << false;
    QTest::newRow("a letter of four bytes")
        << QByteArray("fotos \xf0\x90\x90\x80 te laat") << false;
}

void TestReasonFinder::wordsAreReadFromAnyBytes()
{
    QFETCH(QByteArray, comment);
    QFETCH(bool, isFound);
    ReasonFinder finder(Lexicon({R"({"negations": [], "nothing": [], "reasons": [
        {"id": "late", "phrases": ["fotos te laat"]}]})"}));
    QCOMPARE(finder.reasonsIn(comment), isFound ? reasonBit(0) : ReasonSet{0});
}

/// What a comment can never hold can never be found.
void TestReasonFinder::theLexiconIsWritable()
{
    const Lexicon lexicon = Lexicon::builtIn();
    QVERIFY(lexicon.reasons().size() >= 10);
    for (const Lexicon::Term &term : lexicon.terms()) {
        const std::vector<QString> words = wordsOf(term.letters.toUtf8()).words;
        QVERIFY2(words.size() == 1 && words.front() == term.letters, qPrintable(term.letters));
    }
}

HEADROOM_TEST_SUITE(TestReasonFinder)
#include "tst_reasonfinder.moc"
