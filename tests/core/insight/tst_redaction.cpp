// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/insight/redaction.h"
#include "tests/support/suite.h"

#include <QtTest>

using namespace headroom;
using namespace Qt::StringLiterals;

class TestRedaction : public QObject
{
    Q_OBJECT

private slots:
    void takesOutWhoSomeoneIs_data();
    void takesOutWhoSomeoneIs();
    void leavesWhatTellsNobody_data();
    void leavesWhatTellsNobody();

private:
    Redactor m_redactor{{u"Jan van der Berg"_s, u"M. Yılmaz"_s, u"Zoë d'Hondt"_s, u"S. de Boer"_s,
                            u"Fatima El-Amrani"_s, u"Renée Müller"_s, u"Bo"_s},
        {u"[name]"_s, u"[e-mail]"_s, u"[phone]"_s, u"[number]"_s}};
};

void TestRedaction::takesOutWhoSomeoneIs_data()
{
    QTest::addColumn<QString>("comment");
    QTest::addColumn<QString>("redacted");
    const auto row = [](const char *name, const QString &comment, const QString &redacted) {
        QTest::newRow(name) << comment << redacted;
    };
    row("full name with particles", u"Jan van der Berg hielp mij goed."_s,
        u"[name] hielp mij goed."_s);
    row("surname with particles", u"Mevrouw van der Berg belde niet terug"_s,
        u"Mevrouw [name] belde niet terug"_s);
    row("capital particle", u"Van der Berg was er niet"_s, u"[name] was er niet"_s);
    row("lower case", u"gesproken met jan van der berg"_s, u"gesproken met [name]"_s);
    row("initials", u"Bedankt, J. van der Berg!"_s, u"Bedankt, [name]!"_s);
    row("first name", u"Jan was very helpful"_s, u"[name] was very helpful"_s);
    row("diacritics typed", u"Mw. Yilmaz en Renee Muller"_s, u"Mw. [name] en [name]"_s);
    row("diacritics written", u"M. Yılmaz, Zoë D’Hondt"_s, u"[name], [name]"_s);
    row("hyphen", u"Fatima El-Amrani is top"_s, u"[name] is top"_s);
    row("possessive", u"Jans advies, Yilmaz's answer"_s, u"[name] advies, [name]'s answer"_s);
    row("e-mail", u"Mail me at anna.de-vries+shop@voorbeeld.co.uk please"_s,
        u"Mail me at [e-mail] please"_s);
    row("e-mail with a known name", u"jan.berg@example.nl"_s, u"[e-mail]"_s);
    row("Dutch mobile", u"Bel mij op 06-12345678"_s, u"Bel mij op [phone]"_s);
    row("spaces", u"bel 06 12 34 56 78 aub"_s, u"bel [phone] aub"_s);
    row("area code", u"(030) 123 45 67 na vijf uur"_s, u"[phone] na vijf uur"_s);
    row("abroad", u"Call +44 20 7946 0958."_s, u"Call [phone]."_s);
    row("order", u"Bestelling 88213 kwam niet"_s, u"Bestelling [number] kwam niet"_s);
    row("order with letters", u"order ORD-2026-00123 is late"_s, u"order [number] is late"_s);
    row("IBAN", u"NL91 ABNA 0417 1643 00 is mijn rekening"_s, u"[number] is mijn rekening"_s);
    row("IBAN together", u"refund to NL91ABNA0417164300"_s, u"refund to [number]"_s);
    row("German IBAN", u"DE89 3704 0044 0532 0130 00"_s, u"[number]"_s);
    row("several", u"Jan (06-12345678) zei dat 1234567 weg was"_s,
        u"[name] ([phone]) zei dat [number] weg was"_s);
}

void TestRedaction::takesOutWhoSomeoneIs()
{
    QFETCH(QString, comment);
    QFETCH(QString, redacted);
    QCOMPARE(m_redactor.redacted(comment), redacted);
}

void TestRedaction::leavesWhatTellsNobody_data()
{
    QTest::addColumn<QString>("comment");
    const QStringList comments{u"Te laat geleverd, 3 dagen na 12-03-2026 om 14:30."_s,
        u"op 01-03-2026 14:30 uur, 2026-03-01, 3/4/26"_s,
        u"Cost € 1250, twice; 24/7, 98,7 %, in 2026"_s, u"van de week was het beter"_s,
        u"The bergamot tea, januari"_s, u"met de bus"_s, u"Bo"_s, u""_s};
    QTest::addColumn<int>("unused");
    for (const QString &comment : comments)
        QTest::newRow(qPrintable(u"“%1”"_s.arg(comment))) << comment << 0;
}

void TestRedaction::leavesWhatTellsNobody()
{
    QFETCH(QString, comment);
    QCOMPARE(m_redactor.redacted(comment), comment);
}

HEADROOM_TEST_SUITE(TestRedaction)
#include "tst_redaction.moc"
