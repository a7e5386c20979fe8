// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importrun.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace headroom;
using namespace headroom::test;
using namespace Qt::StringLiterals;

namespace {

const QString CasesFolder = QStringLiteral(HEADROOM_TEST_DATA "/imports");

QJsonObject readJson(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

QByteArray text(const QJsonValue &value)
{
    return QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Indented);
}

} // namespace

/// Each folder of tests/data/imports is a case: input.*, perhaps choices.json, and expected.json
/// with any of error, format, account, mapping, questions, issues, answers.
class TestImportCases : public QObject
{
    Q_OBJECT

private slots:

    void givesWhatIsExpected_data()
    {
        QTest::addColumn<QString>("folder");
        const QStringList names = QDir(CasesFolder).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        QVERIFY(names.size() >= 20);
        for (const QString &name : names)
            QTest::newRow(qPrintable(name)) << CasesFolder + u'/' + name;
    }

    void givesWhatIsExpected()
    {
        QFETCH(QString, folder);
        const QStringList inputs = QDir(folder).entryList({u"input.*"_s}, QDir::Files);
        QCOMPARE(inputs.size(), 1);
        const QJsonObject expected = readJson(folder + "/expected.json"_L1);
        QVERIFY(!expected.isEmpty());
        const ImportChoices choices = choicesFrom(readJson(folder + "/choices.json"_L1));
        const ImportRun run = runImport(folder + u'/' + inputs.first(), choices);
        const QJsonObject found = describe(run);
        if (!expected.contains("error"_L1))
            QCOMPARE(found["error"_L1].toString(), QString());
        for (const QString &key : expected.keys()) {
            if (key != "mapping"_L1 || !expected.contains("error"_L1))
                QCOMPARE(text(found[key]), text(expected[key]));
        }
        QVERIFY(run.outcome.account.balances());
    }
};

HEADROOM_TEST_SUITE(TestImportCases)
#include "tst_importcases.moc"
