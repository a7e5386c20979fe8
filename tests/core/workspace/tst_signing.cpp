// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/results/roundresults.h"
#include "core/reports/rounds/fixedround.h"
#include "core/reports/rounds/roundprogress.h"
#include "core/reports/rounds/sheetcheck.h"
#include "core/reports/rounds/sheetfacts.h"
#include "core/reports/signatures/signedrecord.h"
#include "core/workspace/workspace.h"
#include "tests/support/sql.h"
#include "tests/support/suite.h"

#include <sqlite3.h>

#include <QTemporaryDir>
#include <QtTest>

using namespace headroom;
using namespace Qt::StringLiterals;

namespace {

/// Answers of three employees at two locations, so many a month; marks follow from the numbers.
QByteArray answersOf(QDate first, int months, int each)
{
    QByteArray csv = "Datum;Vestiging;Medewerker;Functie;NPS;CSAT\n";
    const QByteArrayList people{
        "Utrecht;M. Yilmaz;adviseur", "Utrecht;J. Jansen;adviseur", "Zwolle;A. de Boer;manager"};
    for (int month = 0; month < months; ++month) {
        for (int i = 0; i < each * 3; ++i) {
            const QDate day = first.addMonths(month).addDays(i % 27);
            csv += day.toString(Qt::ISODate).toLatin1() + ';' + people[i % 3] + ';'
                + QByteArray::number((i * 7 + month * 3) % 8 + 3) + ';'
                + QByteArray::number(5 + (i + month) % 6) + '\n';
        }
    }
    return csv;
}

} // namespace

class TestSigning : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aProposalIsSigned();
    void anotherTargetNeedsAReason();
    void whatCannotBeSignedIsRefused();
    void theRecordIsWhatWasSigned();
    void nothingMovesASignedSheet();
    void aNewSigningSupersedesTheOld();
    void resultsAreMeasuredAgainstWhatWasSigned();
    void resultsInAListGiveNobodyAway();
    void theDatabaseRefusesToChangeIt();
    void undoUnderASignedSheetNeedsAReason();
    void nothingIsSignedOnChangedAnswers();
    void aLogThatWasWrittenAnewIsFound();
    void aDamagedRecordDoesNotPassForAProposal();

private:
    Workspace::Surroundings surroundings() const
    {
        return {QDate(2027, 2, 15), true, u"1.0-test"_s, false,
            [this] { return QDateTime(QDate(2027, 2, 15), QTime(9, m_minute), Qt::UTC); }};
    }

    void import(const QString &name, const QByteArray &csv);

    const ReportSource &source() const { return m_workspace->snapshot()->source; }

    const Round &round() const { return source().rounds.last(); }

    const FixedRound &fixed() const { return *source().fixedRound(round().id); }

    UnitRef employee() const { return sheetUnits(source(), round()).first(); }

    SheetFacts facts() const { return sheetFacts(source(), round(), {employee()})->first(); }

    Signing signing() const
    {
        Signing signing;
        signing.round = round().id;
        signing.unit = employee();
        signing.signer = u"  P. de\tWit "_s;
        return signing;
    }

    Signing deviating() const
    {
        Signing other = signing();
        other.targets = {{u"nps"_s, 36, u"long absence in spring"_s}};
        other.employeesView = u"Too high for me.\nMore training, please."_s;
        return other;
    }

    SheetCheck check(const QString &code) const { return *checkSheet(source(), code); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<Workspace> m_workspace;
    NoProgress m_progress;
    int m_minute = 0;
};

void TestSigning::import(const QString &name, const QByteArray &csv)
{
    QFile file(m_folder->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(csv);
    file.close();
    const auto plan = m_workspace->plan(file.fileName(), {}, m_progress);
    QVERIFY(plan.has_value());
    QVERIFY(m_workspace->import(*plan, m_progress).has_value());
}

/// Two years in two files, and the first month of the round in a third.
void TestSigning::init()
{
    m_minute = 0;
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"a.headroom"_s);
    m_workspace = *Workspace::create(m_path, surroundings());
    import(u"2025.csv"_s, answersOf(QDate(2025, 1, 1), 12, 9));
    import(u"2026.csv"_s, answersOf(QDate(2026, 1, 1), 12, 10));
    import(u"2027.csv"_s, answersOf(QDate(2027, 1, 1), 1, 35));
    Round round;
    round.name = u"2027"_s;
    round.baseline = {QDate(2026, 1, 1), QDate(2026, 12, 31)};
    round.starts = QDate(2027, 1, 1);
    round.ends = QDate(2027, 12, 31);
    MetricTarget target;
    target.metric = u"nps"_s;
    target.target = 20;
    round.targets.append(target);
    target.metric = u"csat-grade"_s;
    target.target = 8;
    round.targets.append(target);
    QVERIFY(m_workspace->fixRound(round).has_value());
}

void TestSigning::aProposalIsSigned()
{
    const SheetFacts before = facts();
    QVERIFY(!before.signature);
    const QString proposalCode = before.checkCode;
    QVERIFY(!check(proposalCode).signing && !check(proposalCode).successor);
    const auto sheet = m_workspace->signSheet(signing());
    QVERIFY(sheet.has_value());
    QCOMPARE(sheet->signer, u"P. de Wit"_s);
    QCOMPARE(sheet->imports, (QList<ImportId>{ImportId(1), ImportId(2), ImportId(3)}));
    const SheetFacts after = facts();
    QCOMPARE(after.signature->signer, u"P. de Wit"_s);
    QVERIFY(after.checkCode != proposalCode);
    for (qsizetype i = 0; i < before.indicators.size(); ++i) {
        QCOMPARE(after.indicators[i].target, before.indicators[i].target);
        QVERIFY(!after.indicators[i].proposed);
        QCOMPARE(after.indicators[i].verdict, before.indicators[i].verdict);
    }
    const SheetCheck paper = check(after.checkCode);
    QCOMPARE(paper.signing->signer, u"P. de Wit"_s);
    QVERIFY(!paper.successor && paper.isSameToday());
    QCOMPARE(paper.name, before.name);
    const SheetCheck old = check(proposalCode);
    QVERIFY(!old.signing);
    QCOMPARE(old.successor->signer, u"P. de Wit"_s);
    QCOMPARE(source().signedSheets->status(round().id, employee()), SheetStatus::Signed);
}

void TestSigning::anotherTargetNeedsAReason()
{
    Signing other = deviating();
    other.targets[0].reason = u"  "_s;
    QCOMPARE(m_workspace->signSheet(other).error().kind, ErrorKind::DeviationNeedsReason);
    other = deviating();
    other.targets[0].target = 140;
    QCOMPARE(m_workspace->signSheet(other).error().kind, ErrorKind::TargetOutsideScale);
    QVERIFY(!source().signedSheet(round().id, employee()));
    const double proposed = facts().indicators[0].target;
    // What prints as the proposal is the proposal.
    other.targets[0] = {u"nps"_s, std::round(proposed * 10) / 10, {}};
    QCOMPARE(m_workspace->signSheet(other)->targets[0].agreed, proposed);
    other = deviating();
    other.supersedingReason = u"agreed after all"_s;
    const auto sheet = m_workspace->signSheet(other);
    QVERIFY(sheet.has_value());
    QVERIFY(sheet->targets[0].deviates() && !sheet->targets[1].deviates());
    const SheetIndicator nps = facts().indicators[0];
    QCOMPARE(nps.target, 36.0);
    QCOMPARE(*nps.proposed, proposed);
    QCOMPARE(nps.deviationReason, u"long absence in spring"_s);
    QCOMPARE(nps.milestones.back().value, 36.0);
    const auto progress =
        RoundProgress::of(source(), round(), *source().catalogue.metric(u"nps"_s));
    QCOMPARE(progress->progress(employee())->target, 36.0);
    const SheetCheck paper = check(facts().checkCode);
    QCOMPARE(paper.indicators[0].agreed, 36.0);
    QCOMPARE(paper.indicators[0].target, proposed);
    QVERIFY(paper.isSameToday());
}

void TestSigning::whatCannotBeSignedIsRefused()
{
    const auto refusal = [this](const Signing &signing) {
        const auto sheet = m_workspace->signSheet(signing);
        return sheet ? ErrorKind::Cancelled : sheet.error().kind;
    };
    Signing bad = signing();
    bad.signer = u" \n"_s;
    QCOMPARE(refusal(bad), ErrorKind::SignerMissing);
    bad = signing();
    bad.unit = UnitRef::employeeAt(UnitId(99), UnitId(98));
    QCOMPARE(refusal(bad), ErrorKind::NoSheetOfUnit);
    bad = signing();
    bad.targets = {{u"stars"_s, 4, u"because"_s}};
    QCOMPARE(refusal(bad), ErrorKind::UnknownMetric);
    bad = signing();
    bad.employeesView = QString(LongestView + 1, u'x');
    QCOMPARE(refusal(bad), ErrorKind::TextTooLong);
    Round draft = round();
    draft.id = RoundId();
    draft.name = u"2028"_s;
    QVERIFY(m_workspace->saveRound(draft).has_value());
    bad = signing();
    QCOMPARE(refusal(bad), ErrorKind::RoundIsNotFixed);
    QCOMPARE(test::runSql(m_path, "SELECT count(*) FROM sheet_signing"), QStringList{u"0"_s});
}

void TestSigning::theRecordIsWhatWasSigned()
{
    const auto sheet = m_workspace->signSheet(deviating());
    QVERIFY(sheet.has_value());
    const QByteArray record =
        test::runSql(m_path, "SELECT record FROM sheet_signing").first().toUtf8();
    QCOMPARE(QCryptographicHash::hash(record, QCryptographicHash::Sha256), sheet->sha256);
    const auto read = signedSheetFrom(record);
    QCOMPARE(toRecord(*read), record);
    QCOMPARE(read->targets, sheet->targets);
    QCOMPARE(read->trend, sheet->trend);
    QCOMPARE(read->employeesView, u"Too high for me.\nMore training, please."_s);
    QCOMPARE(read->roundSha256, fixed().sha256);
    QCOMPARE(QString::fromLatin1(read->auditHead.toHex()),
        test::runSql(m_path, "SELECT lower(hex(digest)) FROM audit_entry WHERE kind = 3").first());
    QVERIFY(!signedSheetFrom("{}") && !signedSheetFrom("no json"));
}

void TestSigning::nothingMovesASignedSheet()
{
    QVERIFY(m_workspace->signSheet(deviating()).has_value());
    const SheetFacts before = facts();
    const QString record = test::runSql(m_path, "SELECT record FROM sheet_signing").first();
    import(u"more.csv"_s, answersOf(QDate(2026, 3, 2), 11, 30).replace("adviseur", "teamleider"));
    QVERIFY(m_workspace->undoImport(ImportId(2), m_progress, u"wrong file"_s).has_value());
    QVERIFY(m_workspace->setOrganisationName(u"Another name"_s).has_value());
    Limits limits;
    limits.minimumForScore = 400;
    QCOMPARE(m_workspace->setLimits(limits).error().kind, ErrorKind::LimitsAreFixed);
    // Not even whoever writes them into the file moves the sheet.
    QCOMPARE(test::runSql(
                 m_path, "INSERT INTO setting (key, value) VALUES ('minimum-for-score', '400')"),
        QStringList());
    QVERIFY(m_workspace->setOrganisationName(u"Another name yet"_s).has_value());
    QCOMPARE(source().limits.minimumForScore, 400);
    const SheetFacts after = facts();
    QCOMPARE(test::runSql(m_path, "SELECT record FROM sheet_signing").first(), record);
    QCOMPARE(after.checkCode, before.checkCode);
    QCOMPARE(after.function, before.function);
    QCOMPARE(after.organisation, before.organisation);
    QCOMPARE(after.signature->employeesView, before.signature->employeesView);
    QCOMPARE(after.indicators.size(), before.indicators.size());
    for (qsizetype i = 0; i < before.indicators.size(); ++i) {
        const SheetIndicator &a = before.indicators[i];
        const SheetIndicator &b = after.indicators[i];
        QCOMPARE(b.target, a.target);
        QCOMPARE(b.start, a.start);
        QCOMPARE(b.n, a.n);
        QCOMPARE(answerCount(*b.soFar), answerCount(*a.soFar));
        QCOMPARE(b.soFar->index(), a.soFar->index());
        QCOMPARE(b.verdict, a.verdict);
    }
    const Series &was = before.indicators[0].trend;
    const Series &is = after.indicators[0].trend;
    QCOMPARE(was.size(), 24);
    QCOMPARE(is.size(), was.size());
    for (qsizetype month = 0; month < was.size(); ++month) {
        QCOMPARE(is[month].tally, was[month].tally);
        QCOMPARE(is[month].open, was[month].open);
    }
}

void TestSigning::aNewSigningSupersedesTheOld()
{
    QVERIFY(m_workspace->signSheet(signing()).has_value());
    const QString firstCode = facts().checkCode;
    m_minute = 5;
    const auto refused = m_workspace->signSheet(deviating());
    QCOMPARE(refused.error().kind, ErrorKind::SheetIsSigned);
    QCOMPARE(refused.error().arguments, QStringList{u"P. de Wit"_s});
    Signing again = deviating();
    again.signer = u"K. Bos"_s;
    again.supersedingReason = u"other hours"_s;
    QVERIFY(m_workspace->signSheet(again).has_value());
    const SheetCheck old = check(firstCode);
    QCOMPARE(old.signing->signer, u"P. de Wit"_s);
    QCOMPARE(old.successor->signer, u"K. Bos"_s);
    QCOMPARE(old.successor->supersedingReason, u"other hours"_s);
    QVERIFY(old.indicators[0].reason.isEmpty());
    QVERIFY(!check(facts().checkCode).successor);
    QCOMPARE(facts().signature->signer, u"K. Bos"_s);
    QCOMPARE(source().signedSheets->status(round().id, employee()), SheetStatus::SignedAgain);
    const auto report = m_workspace->verify(m_progress);
    QVERIFY2(report->allGood(), qPrintable(report->findings.join(u'\n')));
    QCOMPARE(test::runSql(m_path, "SELECT kind FROM audit_entry ORDER BY sequence"),
        (QStringList{u"1"_s, u"1"_s, u"1"_s, u"3"_s, u"4"_s, u"4"_s, u"5"_s}));
}

void TestSigning::resultsAreMeasuredAgainstWhatWasSigned()
{
    // The marks of January 2027 by the formula that made them.
    const QStringList people{u"M. Yilmaz"_s, u"J. Jansen"_s, u"A. de Boer"_s};
    const auto who = static_cast<int>(people.indexOf(facts().name));
    int balance = 0;
    for (int i = who; i < 105; i += 3) {
        const int mark = i * 7 % 8 + 3;
        balance += mark >= 9 ? 1 : mark <= 6 ? -1 : 0;
    }
    const double score = 100.0 * balance / 35;
    const double start = facts().indicators[0].start;
    const auto proposed = unitResults(source(), round(), employee());
    QCOMPARE(proposed->results.size(), 2);
    QVERIFY(proposed->hasBegun && !proposed->hasEnded);
    QCOMPARE(
        *proposed->results[0].attained, (score - start) / (facts().indicators[0].target - start));
    Signing other = deviating();
    other.targets[0].target = start + 1;
    QVERIFY(m_workspace->signSheet(other).has_value());
    const auto agreed = unitResults(source(), round(), employee());
    const TargetResult &nps = agreed->results[0];
    QCOMPARE(nps.target, start + 1);
    QCOMPARE(nps.reason, u"long absence in spring"_s);
    QVERIFY(std::abs(*nps.attained - (score - start)) < 1e-9);
    QCOMPARE(*nps.reached, score >= start + 1);
    QCOMPARE(*nps.verdict, Verdict::CannotBeTold);
    Round draft = round();
    draft.id = RoundId();
    QCOMPARE(roundResults(source(), draft).error().kind, ErrorKind::RoundIsNotFixed);
}

void TestSigning::resultsInAListGiveNobodyAway()
{
    // Too few answers of one employee in the round: the colleague at that location, or the location
    // itself, is hidden along in a list.
    QVERIFY(m_workspace->undoImport(ImportId(3), m_progress).has_value());
    QByteArray csv = "Datum;Vestiging;Medewerker;NPS\n";
    for (int i = 0; i < 43; ++i)
        csv += "2027-01-0" + QByteArray::number(1 + i % 9) + ";Utrecht;"
            + (i < 3 ? "M. Yilmaz" : "J. Jansen") + ";9\n";
    import(u"few.csv"_s, csv);
    const auto list = roundResults(source(), round());
    int hidden = 0;
    for (const TargetResult &result : list->results) {
        if (result.metric != u"nps"_s || result.unit.level() != Level::Employee
            || answerCount(result.result) == 0)
            continue;
        QVERIFY(!shownScore(result.result) && !result.attained && !result.reached);
        ++hidden;
    }
    QCOMPARE(hidden, 2);
    // On a sheet of one's own nobody stands beside it.
    int shown = 0;
    for (const UnitRef &unit : sheetUnits(source(), round()))
        shown += unitResults(source(), round(), unit)->results[0].reached ? 1 : 0;
    QCOMPARE(shown, 1);
}

void TestSigning::theDatabaseRefusesToChangeIt()
{
    QVERIFY(m_workspace->signSheet(signing()).has_value());
    QCOMPARE(test::runSql(m_path, "UPDATE sheet_signing SET at = 'x'"),
        QStringList{u"a signed sheet is never changed"_s});
    QCOMPARE(test::runSql(m_path, "DELETE FROM sheet_signing"),
        QStringList{u"a signed sheet is never removed"_s});
    const QByteArray copy = "INSERT INTO sheet_signing (round_id, level, location, employee, at,"
                            " record, sha256) SELECT round_id, level, location, employee, at,"
                            " record, sha256 FROM sheet_signing";
    QVERIFY(test::runSql(m_path, copy).first().startsWith(u"UNIQUE constraint failed"_s));
    for (const QByteArray text : {"M. Yilmaz", "J. Jansen", "de Wit", "Utrecht"})
        QCOMPARE(test::runSql(m_path,
                     "SELECT count(*) FROM audit_entry WHERE at || kind || subject || hex(evidence)"
                     " LIKE '%"
                         + text + "%'"),
            QStringList{u"0"_s});
}

void TestSigning::undoUnderASignedSheetNeedsAReason()
{
    import(u"old.csv"_s, answersOf(QDate(2020, 1, 1), 2, 5));
    QVERIFY(m_workspace->signSheet(deviating()).has_value());
    // Answers of long ago stand on no sheet.
    QVERIFY(m_workspace->undoImport(ImportId(4), m_progress).has_value());
    const auto refused = m_workspace->undoImport(ImportId(2), m_progress, u" "_s);
    QCOMPARE(refused.error().kind, ErrorKind::UndoNeedsReason);
    QCOMPARE(refused.error().arguments, (QStringList{u"2"_s, u"1"_s}));
    QCOMPARE(test::runSql(m_path, "SELECT count(*) FROM import WHERE undone_at IS NULL"),
        QStringList{u"3"_s});
    QVERIFY(m_workspace->undoImport(ImportId(2), m_progress, u"wrong year"_s).has_value());
    const SheetCheck paper = check(facts().checkCode);
    QCOMPARE(paper.undone.size(), 1);
    QCOMPARE(paper.undone[0].id, ImportId(2));
    QCOMPARE(paper.undone[0].reason, u"wrong year"_s);
    QVERIFY(!paper.isSameToday());
    QCOMPARE(source().signedSheets->status(round().id, employee()), SheetStatus::ImportUndone);
    // Undone once is undone: the reason is not asked for again.
    QCOMPARE(m_workspace->undoImport(ImportId(2), m_progress).error().kind,
        ErrorKind::ImportAlreadyUndone);
    QCOMPARE(test::runSql(m_path, "UPDATE undo_reason SET reason = 'x'"),
        QStringList{u"the reason of an undo is never changed"_s});
    Signing again = signing();
    again.supersedingReason = u"without the wrong file"_s;
    QVERIFY(m_workspace->signSheet(again).has_value());
    QCOMPARE(source().signedSheets->status(round().id, employee()), SheetStatus::SignedAgain);
}

void TestSigning::nothingIsSignedOnChangedAnswers()
{
    QCOMPARE(test::runSql(m_path, "UPDATE response SET m_nps = 10000 - m_nps WHERE id = 400"),
        QStringList());
    QCOMPARE(m_workspace->signSheet(signing()).error().kind, ErrorKind::DatabaseDamaged);
    QCOMPARE(test::runSql(m_path, "SELECT count(*) FROM sheet_signing"), QStringList{u"0"_s});
}

void TestSigning::aLogThatWasWrittenAnewIsFound()
{
    QVERIFY(m_workspace->signSheet(signing()).has_value());
    // Someone takes the trouble to make every digest right again.
    test::runSql(m_path, "DROP TRIGGER audit_entry_stays");
    QByteArray previous(32, '\0');
    for (int sequence = 1; sequence <= 5; ++sequence) {
        const QByteArray where = " WHERE sequence = " + QByteArray::number(sequence);
        const QByteArray set = "UPDATE audit_entry SET at = '2026-01-01T00:00:00.000Z', previous ="
                               " x'"
            + previous.toHex() + '\'';
        QVERIFY(test::runSql(m_path, set + where).isEmpty());
        const QByteArray lines = test::runSql(m_path,
            "SELECT sequence || char(10) || at || char(10) || kind || char(10) || subject"
            " || char(10) || lower(hex(evidence)) || char(10) || lower(hex(previous))"
            " FROM audit_entry"
                + where)
                                     .first()
                                     .toUtf8();
        previous = QCryptographicHash::hash(lines, QCryptographicHash::Sha256);
        test::runSql(
            m_path, "UPDATE audit_entry SET digest = x'" + previous.toHex() + '\'' + where);
    }
    const auto report = m_workspace->verify(m_progress);
    QVERIFY(!report->auditHolds);
    QCOMPARE(report->findings,
        QStringList{u"audit log: signed sheet 1 was added to another log than this"_s});
}

void TestSigning::aDamagedRecordDoesNotPassForAProposal()
{
    QVERIFY(m_workspace->signSheet(deviating()).has_value());
    m_workspace.reset();
    test::runSql(m_path, "DROP TRIGGER sheet_signing_stays");
    test::runSql(m_path, "UPDATE sheet_signing SET record = replace(record, '36', '26')");
    m_workspace = std::move(*Workspace::open(m_path, surroundings()));
    // The database opens; the sheet is neither signed nor a proposal, and nothing is said of it.
    QCOMPARE(source().signedSheets->status(round().id, employee()), SheetStatus::RecordChanged);
    QVERIFY(source().signedSheet(round().id, employee()) == nullptr);
    QVERIFY(facts().recordChanged);
    QVERIFY(!facts().signature);
    const QList<QStringList> changed = changedSheets(source());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0], QString::number(facts().number));
    QVERIFY(changed[0][1].startsWith(facts().name));
    const auto results = unitResults(source(), round(), employee());
    QVERIFY(results->results.first().recordChanged);
    QVERIFY(!results->results.first().attained && !results->results.first().verdict);
    Signing again = deviating();
    QCOMPARE(m_workspace->signSheet(again).error().kind, ErrorKind::SheetIsSigned);
    again.supersedingReason = u"the record was changed"_s;
    QVERIFY(m_workspace->signSheet(again).has_value());
    QCOMPARE(source().signedSheets->status(round().id, employee()), SheetStatus::SignedAgain);
    QVERIFY(!facts().recordChanged);
    QVERIFY(changedSheets(source()).isEmpty());
    QVERIFY(!m_workspace->verify(m_progress)->auditHolds); // that goes on finding it
}

HEADROOM_TEST_SUITE(TestSigning)
#include "tst_signing.moc"
