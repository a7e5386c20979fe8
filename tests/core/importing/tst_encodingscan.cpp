// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/reading/encoding.h"
#include "tests/support/suite.h"

#include <QStringEncoder>
#include <QTemporaryDir>
#include <QtTest>

#include <limits>

using namespace headroom;
using namespace Qt::StringLiterals;

namespace {

/// The name of the encoding, or the kind and the first argument of the error.
QString described(const Result<TextEncoding> &encoding)
{
    if (encoding)
        return encoding->name + u' ' + QString::number(encoding->markLength);
    return QString::number(static_cast<int>(encoding.error().kind)) + u' '
        + encoding.error().arguments.join(u' ');
}

QString inPieces(const QByteArray &bytes, qsizetype size, const std::optional<QString> &chosen)
{
    EncodingScan scan;
    for (qsizetype from = 0; from < bytes.size(); from += size) {
        const QByteArray piece = bytes.mid(from, size);
        scan.take({piece.constData(), static_cast<size_t>(piece.size())});
    }
    scan.finish();
    return described(scan.decide(u"file"_s, chosen));
}

} // namespace

class TestEncodingScan : public QObject
{
    Q_OBJECT

private slots:
    void piecesTellTheSameAsTheFile_data();
    void piecesTellTheSameAsTheFile();
};

void TestEncodingScan::piecesTellTheSameAsTheFile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QString words = u"plain, then Oriëntatie, 日本 and 😀; "_s.repeated(40);
    const auto utf16 = [&](QStringEncoder::Encoding encoding) {
        return QByteArray(QStringEncoder(encoding)(words));
    };
    QTest::newRow("UTF-8") << words.toUtf8();
    QTest::newRow("UTF-8 with a mark") << "\xef\xbb\xbf" + words.toUtf8();
    QTest::newRow("UTF-8 that ends in a letter") << words.toUtf8() + "\xf0\x9f\x98";
    QTest::newRow("UTF-8 with damage") << words.toUtf8() + "\xe9\xff" + words.toUtf8();
    QTest::newRow("windows-1252") << QByteArray("caf\xe9 na\xefve ").repeated(30);
    QTest::newRow("ASCII and one letter at the end") << QByteArray(5000, 'a') + "\xe9";
    QTest::newRow("NUL bytes") << words.toUtf8() + QByteArray(3, '\0') + "more";
    QTest::newRow("UTF-16LE") << utf16(QStringEncoder::Utf16LE);
    QTest::newRow("UTF-16BE") << utf16(QStringEncoder::Utf16BE);
    QTest::newRow("no text") << QByteArray("%PDF-1.7 and so on");
}

void TestEncodingScan::piecesTellTheSameAsTheFile()
{
    QFETCH(const QByteArray, bytes);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"file"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
    file.close();
    const QList<std::optional<QString>> choices{
        std::nullopt, u"UTF-8"_s, u"windows-1252"_s, u"UTF-16LE"_s};
    for (const std::optional<QString> &chosen : choices) {
        NoProgress progress;
        const QString whole =
            described(detectEncoding(path, chosen, std::numeric_limits<qint64>::max(), progress));
        for (const qsizetype size : {1, 2, 3, 5, 7, 64, 1000, 100'000})
            QCOMPARE(inPieces(bytes, size, chosen), whole);
    }
}

HEADROOM_TEST_SUITE(TestEncodingScan)
#include "tst_encodingscan.moc"
