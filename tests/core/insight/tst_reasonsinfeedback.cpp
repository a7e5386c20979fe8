// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/openrecords.h"
#include "core/workspace/workspace.h"
#include "tests/core/insight/reasonmeasure.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QtTest>

using namespace headroom;
using namespace Qt::StringLiterals;

namespace {

/// A little under what the half that is only measured gave, 59 of 74 and 59 of 84: two more found
/// wrongly or missed may pass, a class of them may not.
constexpr double LeastPrecisionInFeedback = 0.77;
constexpr double LeastRecallInFeedback = 0.67;

QString fileOf(const QJsonObject &lot)
{
    return QStringLiteral(HEADROOM_SHARED_DATA "/") + lot[u"file"].toString();
}

/// The comments of a lot as tests/data/reasons points them out; fewer where the file is another.
std::vector<test::ReadComment> commentsOf(const QJsonObject &lot)
{
    const QString path = fileOf(lot);
    FileFormat format;
    format.encoding = u"UTF-8"_s;
    const auto records = openRecords(path, format, FileDigest::None);
    std::vector<test::ReadComment> comments;
    const Record *record = nullptr;
    qint64 number = 0;
    for (const QJsonValue &noted : lot[u"comments"].toArray()) {
        while (records && number < noted[u"record"].toInteger()) {
            const auto next = (*records)->next();
            record = next ? *next : nullptr;
            ++number;
        }
        if (!record)
            return comments;
        const std::string_view text =
            record->cell(static_cast<size_t>(noted[u"column"].toInteger() - 1));
        comments.push_back({QByteArray(text.data(), static_cast<qsizetype>(text.size())),
            noted[u"reasons"].toVariant().toStringList()});
    }
    return comments;
}

const QString File = QStringLiteral(HEADROOM_SHARED_DATA "/feedback/nhs_fft_v6framework.csv");

} // namespace

/// Real comments of patients, kept outside the repository.
class TestReasonsInFeedback : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase()
    {
        if (!QFile::exists(File))
            QSKIP("skipped: the shared files are not here");
    }

    /// Who reads a sample of them finds a reason in about two comments of three.
    void mostCommentsNameAReason()
    {
        const QTemporaryDir folder;
        Workspace::Surroundings surroundings;
        surroundings.today = QDate(2022, 12, 1);
        const auto workspace =
            std::move(*Workspace::create(folder.filePath(u"a.headroom"_s), surroundings));
        NoProgress progress;
        ImportChoices choices;
        choices.dateOrder = DateOrder::DayFirst;
        const auto plan = workspace->plan(File, choices, progress);
        QVERIFY(plan.has_value());
        QVERIFY(workspace->import(*plan, progress).has_value());
        Selection selection;
        selection.metric = u"csat-top2"_s;
        selection.period = PeriodPreset::Everything;
        const auto facts = workspace->stories(selection, progress);
        QVERIFY(facts.has_value());
        const ReasonFacts &reasons = facts->reasons;
        QVERIFY(reasons.isShown);
        QVERIFY2(reasons.comments > 1500, qPrintable(QString::number(reasons.comments)));
        const double share =
            static_cast<double>(reasons.recognised) / static_cast<double>(reasons.comments);
        QVERIFY2(share > 0.55 && share < 0.8, qPrintable(QString::number(share)));
        QCOMPARE(reasons.favourable + reasons.neutral + reasons.unfavourable, reasons.comments);
        qInfo("%lld comments, %lld recognised", reasons.comments, reasons.recognised);
    }

    /// How well the reasons of 240 comments are found that a reader noted without knowing what is.
    void reasonsAreFoundAsRead()
    {
        ReasonFinder finder(Lexicon::builtIn());
        test::ReasonHalves all;
        const QJsonObject noted = test::reasonFile(u"real-en.json"_s);
        for (const QJsonValue &lot : noted[u"lots"].toArray()) {
            if (!QFile::exists(fileOf(lot.toObject())))
                QSKIP("skipped: the shared files are not here");
            const std::vector<test::ReadComment> comments = commentsOf(lot.toObject());
            QCOMPARE(comments.size(), size_t{60});
            test::ReasonHalves halves;
            for (size_t i = 0; i < comments.size(); ++i) {
                QVERIFY(comments[i].text.trimmed().size() >= 12);
                const auto place = static_cast<qsizetype>(i) + 1;
                const QStringList differences = halves.add(finder, comments[i], place);
                all.add(finder, comments[i], place);
                if (!differences.isEmpty())
                    qInfo("comment %zu: %s", i + 1, qPrintable(differences.join(u' ')));
            }
            qInfo("%s", qPrintable(lot[u"kind"].toString()));
            halves.learnt.print("to learn from");
            halves.measured.print("only measured");
        }
        all.learnt.print("all, to learn from");
        all.measured.print("all, only measured");
        all.measured.printReasons();
        QVERIFY(all.measured.pairs().precision() >= LeastPrecisionInFeedback);
        QVERIFY(all.measured.pairs().recall() >= LeastRecallInFeedback);
        QVERIFY(all.learnt.pairs().precision() >= LeastPrecisionInFeedback);
        QVERIFY(all.learnt.pairs().recall() >= LeastRecallInFeedback);
    }
};

HEADROOM_TEST_SUITE(TestReasonsInFeedback)
#include "tst_reasonsinfeedback.moc"
