// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/reading/tokenizer.h"
#include "tests/support/suite.h"

#include <QTest>

#include <random>
#include <string>

using namespace headroom;

namespace {

using Tokenize = void (*)(std::span<char>, const Dialect &, bool, TokenizedChunk &);

/// Cells as "a|b", records on lines of their own, with their line and a mark for stray quotes.
std::string drawn(
    Tokenize tokenize, std::string text, bool last = true, const Quoting &quoting = {})
{
    TokenizedChunk chunk;
    tokenize(text, {',', quoting}, last, chunk);
    std::string result;
    for (const RecordSpan &record : chunk.records) {
        result += std::to_string(record.line) + (record.strayQuote ? "!" : ":");
        for (const std::string_view cell : chunk.cellsOf(record))
            result.append("[").append(cell).append("]");
        result += "\n";
    }
    if (chunk.openQuoteLine)
        result += "open " + std::to_string(*chunk.openQuoteLine);
    return result;
}

std::string randomText(std::mt19937 &random)
{
    constexpr std::string_view Letters = "ab,,\"\"\"\n\r\n,x";
    const bool isPlain = random() % 2 == 0;
    std::string text;
    for (size_t i = random() % 300; i > 0; --i) {
        const std::string cell(random() % 12, 'c');
        if (isPlain)
            text += (random() % 3 == 0 ? "\"" + cell + ",\"\"\n\r\n\"" : cell)
                + (random() % 4 == 0 ? "\r\n" : ",");
        else
            text += Letters[random() % Letters.size()];
    }
    return text;
}

} // namespace

class TestTokenizer : public QObject
{
    Q_OBJECT

private slots:

    void cutsTextIntoCells_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("plain") << QByteArray("a,b\nc,d\n") << QByteArray("0:[a][b]\n1:[c][d]\n");
        QTest::newRow("no end") << QByteArray("a,b\nc,d") << QByteArray("0:[a][b]\n1:[c][d]\n");
        QTest::newRow("CRLF") << QByteArray("a,b\r\nc,\r\n") << QByteArray("0:[a][b]\n1:[c][]\n");
        QTest::newRow("CR") << QByteArray("a,b\rc,d") << QByteArray("0:[a][b]\n1:[c][d]\n");
        QTest::newRow("CR CR LF") << QByteArray("a\r\r\nb\r\r\n") << QByteArray("0:[a]\n1:[b]\n");
        QTest::newRow("blank lines")
            << QByteArray("a\n\nb\n") << QByteArray("0:[a]\n1:[]\n2:[b]\n");
        QTest::newRow("quoted") << QByteArray("\"a,b\",\"c \"\"d\"\"\"\n")
                                << QByteArray("0:[a,b][c \"d\"]\n");
        QTest::newRow("quoted line ends")
            << QByteArray("\"a\nb\r\nc\",d\ne\n") << QByteArray("0:[a\nb\r\nc][d]\n3:[e]\n");
        QTest::newRow("empty quotes") << QByteArray("\"\",\"\"\n") << QByteArray("0:[][]\n");
        QTest::newRow("only quotes") << QByteArray("\"\"\"\"\n") << QByteArray("0:[\"]\n");
        QTest::newRow("stray quote")
            << QByteArray("a\"b,c\nd,e\n") << QByteArray("0![a\"b][c]\n1:[d][e]\n");
        QTest::newRow("text after quotes") << QByteArray("\"a\"b,c\n") << QByteArray("0![ab][c]\n");
        QTest::newRow("open quote") << QByteArray("a\nb,\"c\nd") << QByteArray("0:[a]\nopen 1");
        QTest::newRow("nothing") << QByteArray() << QByteArray();
    }

    void cutsTextIntoCells()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, expected);
        QCOMPARE(drawn(tokenizeByBytes, text.toStdString()), expected.toStdString());
        QCOMPARE(drawn(tokenizeByMasks, text.toStdString()), expected.toStdString());
    }

    void cutsOtherQuotes_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<char>("mark");
        QTest::addColumn<bool>("hasBackslashes");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *name, const char *text, Quoting quoting,
                             const char *expected) {
            QTest::newRow(name) << QByteArray(text) << quoting.mark << quoting.hasBackslashes
                                << QByteArray(expected);
        };
        const Quoting escaped{'"', true};
        const Quoting single{'\'', false};
        row("escaped quote", "\"a \\\"b\\\", c\",d", escaped, "0:[a \"b\", c][d]");
        row("escaped backslash", "\"a\\\\\",\"b\\\\\\\"c\"", escaped, "0:[a\\][b\\\"c]");
        row("escaped delimiter", "\"a\\,b\",c", escaped, "0:[a,b][c]");
        row("other letters keep their backslash", "\"a\\nb\",\\N,c\\d", escaped,
            "0:[a\\nb][\\N][c\\d]");
        row("doubled as well", "\"a \"\"b\"\" c\",\"\",d", escaped, "0:[a \"b\" c][][d]");
        row("backslash at the end of the text", "a,\"b\\", escaped, "open 0");
        row("escaped at the end of the text", "\"b\\\"", escaped, "open 0");
        row("single", "'a, ''b'' c',\"c\",d'e", single, "0![a, 'b' c][\"c\"][d'e]");
        row("single escaped", "'a\\'b',\"c", {'\'', true}, "0:[a'b][\"c]");
    }

    void cutsOtherQuotes()
    {
        QFETCH(QByteArray, text);
        QFETCH(char, mark);
        QFETCH(bool, hasBackslashes);
        QFETCH(QByteArray, expected);
        const Quoting quoting{mark, hasBackslashes};
        const std::string end = expected.startsWith("open") ? "" : "\n";
        for (const Tokenize tokenize : {tokenizeByBytes, tokenizeByMasks})
            QCOMPARE(
                drawn(tokenize, text.toStdString(), true, quoting), expected.toStdString() + end);
    }

    void leavesWhatIsIncompleteForTheNextChunk()
    {
        for (const Tokenize tokenize : {tokenizeByBytes, tokenizeByMasks}) {
            QCOMPARE(drawn(tokenize, "a,b\nc,\"d\n", false), std::string("0:[a][b]\n"));
            QCOMPARE(drawn(tokenize, "a,b\nc\r", false), std::string("0:[a][b]\n"));
        }
    }

    void bothWaysGiveTheSameCells()
    {
        std::mt19937 random(20260316);
        for (int round = 0; round < 20'000; ++round) {
            const std::string text = randomText(random);
            const bool last = random() % 2 == 0;
            QCOMPARE(drawn(tokenizeByMasks, text, last), drawn(tokenizeByBytes, text, last));
        }
    }
};

HEADROOM_TEST_SUITE(TestTokenizer)
#include "tst_tokenizer.moc"
