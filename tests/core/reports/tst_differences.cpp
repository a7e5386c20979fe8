// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/rounds/fixedrecord.h"
#include "core/reports/tables/differencetable.h"
#include "tests/support/answers.h"
#include "tests/support/near.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace headroom;
using namespace headroom::test;
using namespace Qt::StringLiterals;

/// Which targets of a fixed round would be others today, and why.
class TestDifferences : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void ownAnswersAndThoseOfOthersAreToldApart();
    void whoCameAndWhoWentIsTold();
    void settingsAloneChangeWhatIsComputed();
    void namesAreThoseOfTheAgreement();
    void whatHappenedSinceIsListed();

private:
    /// Today's answers beside the round as it was fixed from the first ones.
    ReportSource today(const Answers &answers) const;
    const TargetDifference *of(const QList<TargetDifference> &differences, UnitRef unit) const;

    Answers m_answers;
    QHash<RoundId, std::shared_ptr<const FixedRound>> m_fixed;
    Round m_round;
};

namespace {

const QDateTime AgreedAt(QDate(2026, 12, 1), QTime(12, 0), Qt::UTC);

/// The four units of the method's example.
const QString FourShops = u"One   | Anna  | 2026-03 | nps | 10:36 7:36 3:48\n"
                          "Two   | Bram  | 2026-03 | nps | 10:80 7:80 3:40\n"
                          "Three | Chris | 2026-03 | nps | 10:75 7:60 3:15\n"
                          "Four  | Dina  | 2026-03 | nps | 10:80 7:32 3:18\n"_s;

ImportRecord importAt(qint64 id, const QDateTime &at, const std::optional<QDateTime> &undone = {})
{
    ImportRecord record;
    record.id = ImportId(id);
    record.file = u"file-%1.csv"_s.arg(id);
    record.at = at;
    record.undoneAt = undone;
    return record;
}

} // namespace

void TestDifferences::init()
{
    m_answers = Answers(FourShops);
    m_round = {RoundId(1), u"2027"_s, Year2026, QDate(2027, 1, 1), QDate(2027, 12, 31),
        {{u"nps"_s, 35, ShareMethod::Headroom, StartRule::Raw, {}}}};
    ReportSource source = m_answers.source(QDate(2026, 12, 1));
    source.rounds = {m_round};
    const auto fixed = fixedRound(source, m_round, AgreedAt);
    QVERIFY(fixed.has_value());
    auto read = std::make_shared<FixedRound>(*fromRecord(toRecord(*fixed)));
    read->at = AgreedAt;
    m_fixed.clear();
    m_fixed.insert(RoundId(1), read);
}

ReportSource TestDifferences::today(const Answers &answers) const
{
    ReportSource source = answers.source(QDate(2027, 1, 5));
    source.rounds = {m_round};
    source.fixed = m_fixed;
    return source;
}

const TargetDifference *TestDifferences::of(
    const QList<TargetDifference> &differences, UnitRef unit) const
{
    const auto found = std::ranges::find(differences, unit, &TargetDifference::unit);
    return found == differences.end() ? nullptr : &*found;
}

void TestDifferences::ownAnswersAndThoseOfOthersAreToldApart()
{
    const FixedRound &fixed = *m_fixed.value(RoundId(1));
    QVERIFY(differencesToday(today(m_answers), fixed).isEmpty());
    Answers later = m_answers;
    later.draw(u"One | Anna | 2026-06 | nps | 10:30\n"_s);
    const auto differences = differencesToday(today(later), fixed);
    // In Python fractions: 301 - 121 of 630 is 28.5714, p = (35 - 28.5714) / 71.4286 = 0.09; Anna
    // (66 - 48) / 150 = 12, 12 + 0.09 * 88 = 19.92, and Bram 20 + 0.09 * 80 = 27.2.
    const TargetDifference *anna = of(differences, m_answers.at(u"One"_s, u"Anna"_s));
    QVERIFY(anna != nullptr);
    COMPARE_NEAR(*anna->agreed, 4.6667, FourDecimals);
    COMPARE_NEAR(*anna->today, 19.92, FourDecimals);
    QVERIFY(anna->cause == DifferenceCause::OwnAnswers);
    QCOMPARE(anna->answersAgreed, 120);
    QCOMPARE(anna->answersToday, 150);
    const TargetDifference *bram = of(differences, m_answers.at(u"Two"_s, u"Bram"_s));
    QVERIFY(bram != nullptr);
    COMPARE_NEAR(*bram->agreed, 30.6667, FourDecimals);
    COMPARE_NEAR(*bram->today, 27.2, FourDecimals);
    QVERIFY(bram->cause == DifferenceCause::OtherAnswers);
    QVERIFY(of(differences, UnitRef::organisation()) == nullptr); // 35 stays 35
    QCOMPARE(differences.size(), 8); // four shops and four people
    const Table table = differenceTable(today(later), fixed, differences);
    QCOMPARE(table.headings.join(u','),
        u"location,employee,level,metric,fixed,today,n_fixed,n_today,why"_s);
    const QStringList lines = toCsv(table).split(u'\n');
    QVERIFY(lines.contains(u"One,Anna,employee,nps,4.6667,19.9200,120,150,own-answers"_s));
    QVERIFY(lines.contains(u"Two,,location,nps,30.6667,27.2000,200,200,other-answers"_s));
}

void TestDifferences::whoCameAndWhoWentIsTold()
{
    Answers later(u"One   | Anna  | 2026-03 | nps | 10:36 7:36 3:48\n"
                  "Two   | Bram  | 2026-03 | nps | 10:80 7:80 3:40\n"
                  "Three | Chris | 2026-03 | nps | 10:75 7:60 3:15\n"
                  "Two   | Emma  | 2026-03 | nps | 10:40 7:10\n"_s);
    const auto differences = differencesToday(today(later), *m_fixed.value(RoundId(1)));
    const TargetDifference *dina = of(differences, m_answers.at(u"Four"_s, u"Dina"_s));
    QVERIFY(dina != nullptr && dina->cause == DifferenceCause::Gone);
    QVERIFY(dina->agreed && !dina->today);
    const TargetDifference *emma = of(differences, later.at(u"Two"_s, u"Emma"_s));
    QVERIFY(emma != nullptr && emma->cause == DifferenceCause::Newcomer);
    QVERIFY(!emma->agreed && emma->today);
    QCOMPARE(emma->answersToday, 50);
}

void TestDifferences::settingsAloneChangeWhatIsComputed()
{
    Answers few = m_answers;
    few.draw(u"Four | Fleur | 2026-03 | nps | 10:3 3:1\n"_s);
    ReportSource source = today(few);
    source.fixed.clear();
    const auto fixed = fixedRound(source, m_round, AgreedAt);
    QVERIFY(fixed.has_value());
    source.limits.minimumForScore = 3;
    const SinceFixed since = sinceFixed(source, *fixed, {});
    QVERIFY(since.hasOtherLimits && !since.isNothing());
    for (const TargetDifference &difference : differencesToday(source, *fixed))
        QVERIFY(difference.cause == DifferenceCause::OtherAnswers);
}

void TestDifferences::namesAreThoseOfTheAgreement()
{
    Answers later = m_answers;
    later.draw(u"One | Anna | 2026-06 | nps | 10:30\n"_s);
    ReportSource source = today(later);
    QList<Unit> units = later.units();
    for (Unit &unit : units) {
        if (unit.name == u"Anna"_s)
            unit.name = u"Anna de Wit"_s;
    }
    source.organisation = Organisation(u"Chain"_s, units);
    const FixedRound &fixed = *m_fixed.value(RoundId(1));
    const SinceFixed since = sinceFixed(source, fixed, {});
    QCOMPARE(since.renamed, (QList<std::pair<QString, QString>>{{u"Anna"_s, u"Anna de Wit"_s}}));
    const QString csv = toCsv(differenceTable(source, fixed, differencesToday(source, fixed)));
    QVERIFY(csv.contains(u"One,Anna,employee"_s));
}

void TestDifferences::whatHappenedSinceIsListed()
{
    const ReportSource source = today(m_answers);
    const FixedRound &fixed = *m_fixed.value(RoundId(1));
    QVERIFY(sinceFixed(source, fixed, {}).isNothing());
    const QDateTime before = AgreedAt.addDays(-3);
    const QDateTime after = AgreedAt.addDays(3);
    // Newest first, as the database lists them.
    const QList<ImportRecord> imports{importAt(5, after.addDays(1)),
        importAt(4, after, after.addDays(2)), importAt(3, after), importAt(2, before, after),
        importAt(1, before), importAt(6, before, before.addDays(1))};
    const SinceFixed since = sinceFixed(source, fixed, imports);
    QCOMPARE(since.imported.size(), 2);
    QCOMPARE(since.imported[0].id, ImportId(3));
    QCOMPARE(since.imported[1].id, ImportId(5));
    QCOMPARE(since.undone.size(), 1);
    QCOMPARE(since.undone[0].id, ImportId(2));
    ReportSource omitting = source;
    OmittedAnswer omitted;
    omitted.omission.at = after;
    OmittedAnswer earlier;
    earlier.omission.at = before;
    omitting.omitted = {omitted, earlier};
    QCOMPARE(sinceFixed(omitting, fixed, {}).leftOut, 1);
}

HEADROOM_TEST_SUITE(TestDifferences)
#include "tst_differences.moc"
