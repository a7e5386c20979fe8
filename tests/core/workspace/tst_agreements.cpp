// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/bonus/bonusbook.h"
#include "core/reports/bonus/bonusfacts.h"
#include "core/reports/bonus/bonusrecord.h"
#include "core/reports/bonus/bonusrules.h"
#include "core/reports/changedrecords.h"
#include "core/reports/council/statementfacts.h"
#include "core/reports/results/roundresults.h"
#include "core/reports/rounds/fixedround.h"
#include "core/reports/rounds/sheetcheck.h"
#include "core/reports/rounds/sheetfacts.h"
#include "core/workspace/workspace.h"
#include "tests/support/sql.h"
#include "tests/support/suite.h"

#include <sqlite3.h>

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>

using namespace headroom;
using namespace Qt::StringLiterals;

namespace {

/// Answers of one employee: promoters, passives, detractors, and how many of them give five stars.
struct Group
{
    QByteArray who;
    int promoters = 0;
    int passives = 0;
    int detractors = 0;
    int fiveStars = 0;
};

/// Everyone starts from an NPS of +20 and 60 % five stars.
const QList<Group> Baseline{{"Ann", 40, 40, 20, 60}, {"Bob", 40, 40, 20, 60},
    {"Cor", 40, 40, 20, 60}, {"Dee", 40, 40, 20, 60}, {"Eva", 40, 40, 20, 60},
    {"Fay", 40, 40, 20, 60}};

/// The targets are +36 and 70 %. Ann is beyond the cap, Bob a quarter and half on the way; of Cor
/// it cannot be told; Dee and Eva have too few answers for a score, Fay for a verdict.
const QList<Group> Results{{"Ann", 240, 120, 40, 300}, {"Bob", 188, 120, 92, 260},
    {"Cor", 20, 14, 6, 28}, {"Dee", 2, 1, 0, 3}, {"Eva", 2, 1, 1, 3}, {"Fay", 6, 4, 2, 8}};

QByteArray csvOf(const QList<Group> &groups, QDate first)
{
    QByteArray csv = "Datum;Vestiging;Medewerker;NPS;Sterren\n";
    for (const Group &group : groups) {
        const int count = group.promoters + group.passives + group.detractors;
        for (int i = 0; i < count; ++i) {
            const char *mark = i < group.promoters     ? "9"
                : i < group.promoters + group.passives ? "7"
                                                       : "3";
            csv += first.addDays(i % 300).toString(Qt::ISODate).toLatin1() + ";Utrecht;" + group.who
                + ';' + mark + ';' + (i < group.fiveStars ? "5" : "2") + '\n';
        }
    }
    return csv;
}

} // namespace

/// Bonuses, the works council and the minimum numbers, from the database and back.
class TestAgreements : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aSchemeIsOffUntilAPersonSwitchesItOn();
    void whatCannotBeSwitchedOnIsRefused();
    void proposesByTheMethod();
    void roundsOfTheSameDaysCountTogether();
    void saysWhichStepsAreOutOfReach();
    void aDecisionNeedsAPersonAndAReasonWhereItDeviates();
    void aLaterDecisionSupersedes();
    void nothingOfItIsChanged();
    void aChangedDecisionIsNamedAndDecidedAgain();
    void aChangedSchemeProposesNothingUntilItIsSetAgain();
    void aChangedStatementOfTheCouncilIsAskedForAgain();
    void aChangedOmissionStaysOutWithoutItsReason();
    void aChangedRoundIsNeitherFixedNorADraft();
    void recordsAreReadAsTheyWereWritten();
    void theCouncilIsAskedOnce();
    void aConsentNeedsItsReference();
    void minimumNumbersStayWhileSignedSheetsRestOnThem();
    void theStatementCountsWhatIsThere();

private:
    Workspace::Surroundings surroundings() const
    {
        return {m_today, true, u"1.0-test"_s, false, [this] { return m_now; }};
    }

    void reopen(QDate today);
    void import(const QString &name, const QByteArray &csv);
    void fixRound(const QString &name, const QList<std::pair<QString, double>> &targets);
    /// Changes the newest record of a table behind the program's back, and opens the database
    /// again.
    void change(const QByteArray &table, const QByteArray &from, const QByteArray &to);
    UnitRef person(const QString &name) const;
    BonusScheme scheme() const;

    BonusFacts facts() const { return *bonusFacts(source(), scheme()); }

    BonusLine lineOf(const QString &name) const;

    NoBonus whyNot(const QString &name) const { return lineOf(name).parts.first().why; }

    BonusDeciding deciding(const QString &name, double share, const QString &reason = {}) const
    {
        return {m_round, person(name), share, u" K.  Bos"_s, reason};
    }

    ErrorKind refusal(const Agreement &agreement) const
    {
        const auto kept = m_workspace->agree(agreement);
        return kept ? ErrorKind::Cancelled : kept.error().kind;
    }

    const ReportSource &source() const { return m_workspace->snapshot()->source; }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<Workspace> m_workspace;
    NoProgress m_progress;
    QDate m_today;
    QDateTime m_now;
    RoundId m_round;
};

void TestAgreements::import(const QString &name, const QByteArray &csv)
{
    QFile file(m_folder->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(csv);
    file.close();
    const auto plan = m_workspace->plan(file.fileName(), {}, m_progress);
    QVERIFY(plan.has_value());
    QVERIFY(m_workspace->import(*plan, m_progress).has_value());
}

void TestAgreements::fixRound(const QString &name, const QList<std::pair<QString, double>> &targets)
{
    Round round;
    round.name = name;
    round.baseline = {QDate(2026, 1, 1), QDate(2026, 12, 31)};
    round.starts = QDate(2027, 1, 1);
    round.ends = QDate(2027, 12, 31);
    for (const auto &[metric, value] : targets) {
        MetricTarget target;
        target.metric = metric;
        target.target = value;
        target.start = StartRule::Raw;
        round.targets.append(target);
    }
    const auto fixed = m_workspace->fixRound(round);
    QVERIFY(fixed.has_value());
    m_round = fixed->id;
}

void TestAgreements::reopen(QDate today)
{
    m_today = today;
    m_now = QDateTime(today, QTime(9, 0), Qt::UTC);
    m_workspace.reset();
    m_workspace = *Workspace::open(m_path, surroundings());
}

void TestAgreements::init()
{
    m_today = QDate(2026, 12, 31);
    m_now = QDateTime(m_today, QTime(9, 0), Qt::UTC);
    m_workspace.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"a.headroom"_s);
    m_workspace = *Workspace::create(m_path, surroundings());
    import(u"2026.csv"_s, csvOf(Baseline, QDate(2026, 1, 1)));
    fixRound(u"2027"_s, {{u"nps"_s, 36}, {u"excellent"_s, 70}});
    reopen(QDate(2028, 1, 15));
    import(u"2027.csv"_s, csvOf(Results, QDate(2027, 1, 1)));
}

UnitRef TestAgreements::person(const QString &name) const
{
    const FixedRound &fixed = *source().fixedRound(m_round);
    const auto found = std::ranges::find_if(
        fixed.sheets, [&](UnitRef unit) { return fixed.names.value(unit.employee()) == name; });
    return *found;
}

BonusScheme TestAgreements::scheme() const
{
    BonusScheme scheme;
    scheme.by = u"P. de Wit"_s;
    scheme.isOn = true;
    scheme.round = m_round;
    scheme.parts = {{m_round, u"nps"_s, 6000}, {m_round, u"excellent"_s, 4000}};
    scheme.conditions = QList<PayingCondition>(PayingConditions.begin(), PayingConditions.end());
    return scheme;
}

BonusLine TestAgreements::lineOf(const QString &name) const
{
    const BonusFacts found = facts();
    return *std::ranges::find(found.lines, person(name), &BonusLine::unit);
}

void TestAgreements::aSchemeIsOffUntilAPersonSwitchesItOn()
{
    QVERIFY(!source().bonuses);
    QCOMPARE(refusal(deciding(u"Ann"_s, 1)), ErrorKind::NoBonusScheme);
    QVERIFY(m_workspace->agree(scheme()).has_value());
    const BonusScheme *on = source().bonuses->scheme(m_round);
    QVERIFY(on != nullptr && on->by == u"P. de Wit"_s && on->at == m_now);
    BonusScheme off;
    off.round = m_round;
    off.by = u"K. Bos"_s;
    QVERIFY(m_workspace->agree(off).has_value());
    QVERIFY(source().bonuses->scheme(m_round) == nullptr);
    const BonusScheme *last = source().bonuses->lastScheme(m_round);
    QCOMPARE(last->by, u"K. Bos"_s);
    QCOMPARE(last->parts, scheme().parts);
    QCOMPARE(refusal(deciding(u"Ann"_s, 1)), ErrorKind::NoBonusScheme);
    QCOMPARE(refusal(off), ErrorKind::NoBonusScheme);
}

void TestAgreements::whatCannotBeSwitchedOnIsRefused()
{
    BonusScheme bad = scheme();
    bad.by = u" "_s;
    QCOMPARE(refusal(bad), ErrorKind::DeciderMissing);
    bad = scheme();
    bad.parts[1].weight = 3999;
    const auto refused = m_workspace->agree(bad);
    QCOMPARE(refused.error().kind, ErrorKind::WeightsAreNotWhole);
    QCOMPARE(refused.error().arguments, QStringList{u"99.99"_s});
    bad = scheme();
    bad.parts[1].metric = u"stars"_s;
    QCOMPARE(refusal(bad), ErrorKind::UnknownMetric);
    bad = scheme();
    bad.ladder.threshold = 1;
    QCOMPARE(refusal(bad), ErrorKind::StepsDoNotRise);
    bad = scheme();
    bad.conditions.removeLast();
    QCOMPARE(refusal(bad), ErrorKind::ConditionsOpen);
    bad = scheme();
    bad.round = RoundId(99);
    QCOMPARE(refusal(bad), ErrorKind::RoundIsNotFixed);
    reopen(QDate(2026, 12, 31));
    QCOMPARE(refusal(scheme()), ErrorKind::RoundHasNotBegun);
    QCOMPARE(test::runSql(m_path, "SELECT count(*) FROM bonus_scheme"), QStringList{u"0"_s});
}

/// By hand: from +20 to +36 and from 60 % to 70 %, linear from 0 % to the cap of 120 %.
void TestAgreements::proposesByTheMethod()
{
    const BonusFacts found = facts();
    QVERIFY(found.isOver);
    QCOMPARE(found.lines.size(), 6);
    const BonusLine ann = lineOf(u"Ann"_s);
    QCOMPARE(*ann.parts[0].attained, (50.0 - 20) / 16);
    QVERIFY(std::abs(*ann.proposed - 1.2) < 1e-12);
    const BonusLine bob = lineOf(u"Bob"_s);
    QCOMPARE(bob.parts[0].verdict, Verdict::NotMet);
    QVERIFY(std::abs(*bob.parts[0].paid - 0.25) < 1e-12);
    QVERIFY(std::abs(*bob.parts[1].paid - 0.5) < 1e-12);
    QVERIFY(std::abs(*bob.proposed - (0.6 * 0.25 + 0.4 * 0.5)) < 1e-12);
    QCOMPARE(whyNot(u"Cor"_s), NoBonus::CannotBeTold);
    QCOMPARE(whyNot(u"Dee"_s), NoBonus::TooFewAnswers);
    QCOMPARE(whyNot(u"Eva"_s), NoBonus::TooFewAnswers);
    QCOMPARE(whyNot(u"Fay"_s), NoBonus::TooFewForVerdict);
    for (const QString &name : {u"Cor"_s, u"Dee"_s, u"Eva"_s, u"Fay"_s})
        QVERIFY(!lineOf(name).proposed);
    const BonusEvidence &nps = found.evidence.first();
    QCOMPARE(nps.people, 6);
    QCOMPARE(nps.tooFew, 3);
    QCOMPARE(nps.cannotBeTold, 1);
    QCOMPARE(nps.fewest, 3);
    QCOMPARE(nps.most, 400);
    QCOMPARE(answerCount(nps.whole), 859);
}

void TestAgreements::roundsOfTheSameDaysCountTogether()
{
    QCOMPARE(roundsTogether(source(), m_round).size(), 1);
    const RoundId first = m_round;
    fixRound(u"2027 stars"_s, {{u"stars"_s, 4.5}});
    const RoundId second = m_round;
    m_round = first;
    QCOMPARE(roundsTogether(source(), first).size(), 2);
    BonusScheme both = scheme();
    both.parts = {{first, u"nps"_s, 5000}, {second, u"stars"_s, 5000}};
    QVERIFY(m_workspace->agree(both).has_value());
    const auto found = bonusFacts(source(), *source().bonuses->scheme(first));
    const auto bob = std::ranges::find(found->lines, person(u"Bob"_s), &BonusLine::unit);
    QCOMPARE(bob->parts.size(), 2);
    // From 3.8 (60 % five, 40 % two) to 4.5 of 5: half of Bob's way is 65 % five, 3.95.
    QVERIFY(std::abs(*bob->parts[1].attained - (3.95 - 3.8) / (4.5 - 3.8)) < 1e-9);
}

void TestAgreements::saysWhichStepsAreOutOfReach()
{
    QVERIFY(lineOf(u"Ann"_s).unreachable.isEmpty());
    // 70 % with three answers or fewer, and the cap of 72 %: two of three are 66.7 %.
    const QList<UnreachableStep> dee = lineOf(u"Dee"_s).unreachable;
    QCOMPARE(dee.size(), 2);
    QCOMPARE(dee[0].step, UnreachableStep::Step::Target);
    QCOMPARE(dee[0].why, UnreachableStep::Why::NoMissAllowed);
    QCOMPARE(dee[0].n, 3);
    QCOMPARE(dee[0].upTo.value_or(-1), 3);
    QVERIFY(std::abs(dee[1].score - 72) < 1e-9);
    BonusScheme steep = scheme();
    steep.ladder = {0, 1, 4.5, 1, 1.5};
    const auto found = bonusFacts(source(), steep);
    const QList<UnreachableStep> &first = found->lines.first().unreachable;
    QCOMPARE(first.last().why, UnreachableStep::Why::BeyondScale);
    QVERIFY(std::abs(first.last().score - 105) < 1e-9);
}

void TestAgreements::aDecisionNeedsAPersonAndAReasonWhereItDeviates()
{
    QVERIFY(m_workspace->agree(scheme()).has_value());
    BonusDeciding nobody = deciding(u"Bob"_s, 0.35);
    nobody.by = u"\n"_s;
    QCOMPARE(refusal(nobody), ErrorKind::DeciderMissing);
    QCOMPARE(refusal(deciding(u"Bob"_s, 0.5, u"  "_s)), ErrorKind::BonusNeedsReason);
    QCOMPARE(refusal(deciding(u"Bob"_s, 2.5, u"x"_s)), ErrorKind::BonusOutsideRange);
    QCOMPARE(refusal(deciding(u"Cor"_s, 0.5)), ErrorKind::BonusNeedsReason);
    BonusDeciding stranger = deciding(u"Bob"_s, 0.35);
    stranger.unit = UnitRef::employeeAt(UnitId(98), UnitId(99));
    QCOMPARE(refusal(stranger), ErrorKind::NoSheetOfUnit);
    QCOMPARE(test::runSql(m_path, "SELECT count(*) FROM bonus_decision"), QStringList{u"0"_s});

    QVERIFY(m_workspace->agree(deciding(u"Bob"_s, 0.3501)).has_value());
    const BonusDecision *bob = source().bonuses->decision(m_round, person(u"Bob"_s));
    QCOMPARE(bob->by, u"K. Bos"_s);
    QVERIFY(bob->roundWasOver && bob->reason.isEmpty());
    // What prints as the proposal is the proposal.
    QCOMPARE(bob->decided, *bob->proposed);
    QVERIFY(m_workspace->agree(deciding(u"Cor"_s, 0.5, u"good year"_s)).has_value());
    const BonusDecision *cor = source().bonuses->decision(m_round, person(u"Cor"_s));
    QVERIFY(!cor->proposed);
    QCOMPARE(cor->decided, 0.5);
    QCOMPARE(cor->reason, u"good year"_s);
    QVERIFY(source().bonuses->decision(m_round, person(u"Ann"_s)) == nullptr);
    // Before the round is over even the proposal needs a reason.
    reopen(QDate(2027, 11, 30));
    QCOMPARE(refusal(deciding(u"Ann"_s, 1.2)), ErrorKind::BonusNeedsReason);
    QVERIFY(m_workspace->agree(deciding(u"Ann"_s, 1.2, u"leaves"_s)).has_value());
    QVERIFY(!source().bonuses->decision(m_round, person(u"Ann"_s))->roundWasOver);
}

void TestAgreements::aLaterDecisionSupersedes()
{
    QVERIFY(m_workspace->agree(scheme()).has_value());
    QVERIFY(m_workspace->agree(deciding(u"Bob"_s, 0.35)).has_value());
    QCOMPARE(refusal(deciding(u"Bob"_s, 0.35)), ErrorKind::BonusNeedsReason);
    QVERIFY(m_workspace->agree(deciding(u"Bob"_s, 0.4, u"forgot a month"_s)).has_value());
    const BonusDecision *bob = source().bonuses->decision(m_round, person(u"Bob"_s));
    QCOMPARE(bob->decided, 0.4);
    QCOMPARE(bob->supersedes->value(), 1);
    QCOMPARE(test::runSql(m_path,
                 "SELECT kind || ':' || subject FROM audit_entry WHERE kind > 5"
                 " ORDER BY sequence"),
        (QStringList{u"7:1"_s, u"8:1"_s, u"8:2"_s, u"9:1"_s}));
    const auto report = m_workspace->verify(m_progress);
    QVERIFY2(report->allGood(), qPrintable(report->findings.join(u'\n')));
    // Undoing an import moves the proposal, never what was decided.
    QVERIFY(m_workspace->undoImport(ImportId(2), m_progress).has_value());
    QCOMPARE(source().bonuses->decision(m_round, person(u"Bob"_s))->decided, 0.4);
}

void TestAgreements::nothingOfItIsChanged()
{
    QVERIFY(m_workspace->agree(scheme()).has_value());
    QVERIFY(m_workspace->agree(deciding(u"Bob"_s, 0.35)).has_value());
    CouncilRecord none;
    none.hasCouncil = false;
    none.reason = u"eight employees"_s;
    none.by = u"K. Bos"_s;
    QVERIFY(m_workspace->agree(none).has_value());
    for (const QByteArray table : {"council_record", "bonus_scheme", "bonus_decision"}) {
        QVERIFY(test::runSql(m_path, "UPDATE " + table + " SET at = 'x'")
                    .first()
                    .endsWith(u"never changed"_s));
        QVERIFY(test::runSql(m_path, "DELETE FROM " + table).first().endsWith(u"never removed"_s));
    }
}

/// With the digest beside it made right as well: only the audit log knows better.
void TestAgreements::change(const QByteArray &table, const QByteArray &from, const QByteArray &to)
{
    m_workspace.reset();
    const QByteArray trigger = table + "_stays";
    const QStringList sql =
        test::runSql(m_path, "SELECT sql FROM sqlite_master WHERE name = '" + trigger + "'");
    const QString id = test::runSql(m_path, "SELECT max(rowid) FROM " + table).first();
    QString record =
        test::runSql(m_path, "SELECT record FROM " + table + " WHERE rowid = " + id.toUtf8())
            .first();
    QVERIFY(record.contains(QString::fromUtf8(from)));
    record.replace(QString::fromUtf8(from), QString::fromUtf8(to));
    const QByteArray digest = QCryptographicHash::hash(record.toUtf8(), QCryptographicHash::Sha256);
    test::runSql(m_path, "DROP TRIGGER " + trigger);
    record.replace(u'\'', u"''"_s);
    QCOMPARE(test::runSql(m_path,
                 "UPDATE " + table + " SET record = '" + record.toUtf8() + "', sha256 = x'"
                     + digest.toHex() + "' WHERE rowid = " + id.toUtf8()),
        QStringList());
    test::runSql(m_path, sql.first().toUtf8());
    auto opened = Workspace::open(m_path, surroundings());
    QVERIFY2(opened.has_value(), "the database does not open");
    m_workspace = std::move(*opened);
    QVERIFY(!m_workspace->verify(m_progress)->auditHolds);
}

void TestAgreements::aChangedDecisionIsNamedAndDecidedAgain()
{
    QVERIFY(m_workspace->agree(scheme()).has_value());
    QVERIFY(m_workspace->agree(deciding(u"Bob"_s, 0.35, u"a start"_s)).has_value());
    change("bonus_decision", "0.35", "0.95");
    QVERIFY(source().bonuses->decision(m_round, person(u"Bob"_s)) == nullptr);
    QVERIFY(lineOf(u"Bob"_s).changed == DecisionId(1));
    QList<Error> errors = changedRecords(source());
    QCOMPARE(errors.size(), 1);
    QCOMPARE(errors[0].kind, ErrorKind::BonusDecisionChanged);
    QCOMPARE(errors[0].arguments[0], u"Bob"_s);
    QCOMPARE(m_workspace->agree(deciding(u"Bob"_s, 0.4)).error().kind, ErrorKind::BonusNeedsReason);
    QVERIFY(m_workspace->agree(deciding(u"Bob"_s, 0.4, u"record changed"_s)).has_value());
    QCOMPARE(source().bonuses->decision(m_round, person(u"Bob"_s))->decided, 0.4);
    QVERIFY(!lineOf(u"Bob"_s).changed);
    QVERIFY(changedRecords(source()).isEmpty());
}

void TestAgreements::aChangedSchemeProposesNothingUntilItIsSetAgain()
{
    QVERIFY(m_workspace->agree(scheme()).has_value());
    QVERIFY(m_workspace->agree(scheme()).has_value());
    QVERIFY(source().bonuses->scheme(m_round) != nullptr);
    change("bonus_scheme", "\"on\":true", "\"on\":false");
    // The first scheme must not hold again because the second is not believed.
    QVERIFY(source().bonuses->scheme(m_round) == nullptr);
    QVERIFY(source().bonuses->isSchemeChanged(m_round));
    const QList<Error> errors = changedRecords(source());
    QCOMPARE(errors.size(), 1);
    QCOMPARE(errors[0].kind, ErrorKind::BonusSchemeChanged);
    QCOMPARE(errors[0].arguments, QStringList{u"2"_s});
    QCOMPARE(
        m_workspace->agree(deciding(u"Bob"_s, 0.35)).error().kind, ErrorKind::BonusSchemeChanged);
    QVERIFY(m_workspace->agree(scheme()).has_value());
    QVERIFY(source().bonuses->scheme(m_round) != nullptr);
    QVERIFY(changedRecords(source()).isEmpty());
}

void TestAgreements::aChangedStatementOfTheCouncilIsAskedForAgain()
{
    CouncilRecord none;
    none.hasCouncil = false;
    none.reason = u"eight employees"_s;
    none.by = u"K. Bos"_s;
    QVERIFY(m_workspace->agree(none).has_value());
    QVERIFY(!councilIsAsked(source(), m_round));
    change("council_record", "eight", "three");
    QVERIFY(source().council == nullptr);
    QVERIFY(councilIsAsked(source(), m_round));
    QCOMPARE(changedRecords(source()).value(0).kind, ErrorKind::CouncilRecordChanged);
    QVERIFY(m_workspace->agree(none).has_value());
    QVERIFY(changedRecords(source()).isEmpty());
}

void TestAgreements::aChangedOmissionStaysOutWithoutItsReason()
{
    const ResponseId response(1);
    QVERIFY(
        m_workspace->agree(OmissionOrder{response, false, u"K. Bos"_s, u"twice"_s}).has_value());
    change("answer_omission", "twice", "right");
    QCOMPARE(source().omitted.size(), 1);
    QVERIFY(source().omitted[0].omission.recordChanged);
    QVERIFY(
        source().omitted[0].omission.by.isEmpty() && source().omitted[0].omission.reason.isEmpty());
    QCOMPARE(changedRecords(source()).value(0).kind, ErrorKind::OmissionRecordChanged);
    QVERIFY(m_workspace->agree(OmissionOrder{response, true, u"K. Bos"_s, u"unknown why"_s})
                .has_value());
    QVERIFY(source().omitted.isEmpty());
    QVERIFY(changedRecords(source()).isEmpty());
}

void TestAgreements::aChangedRoundIsNeitherFixedNorADraft()
{
    const FixedRound before = *source().fixedRound(m_round);
    const UnitRef bob = person(u"Bob"_s);
    const QString code = checkCode(before, bob);
    change("round_fixing", "\"status\":0", "\"status\":1");
    const Round round = *std::ranges::find(source().rounds, m_round, &Round::id);
    QVERIFY(source().fixedRound(m_round) == nullptr);
    QVERIFY(source().isRoundChanged(m_round));
    const auto changedError = [](const auto &result) {
        return !result && result.error().kind == ErrorKind::RoundRecordChanged;
    };
    QVERIFY(changedError(targetFacts(source(), round, round.targets.first().metric)));
    QVERIFY(changedError(sheetFacts(source(), round, {bob})));
    QVERIFY(changedError(roundResults(source(), round)));
    QVERIFY(changedError(fixedRound(source(), round, {})));
    QVERIFY(changedError(checkSheet(source(), code)));
    QVERIFY(sheetUnits(source(), round).isEmpty());
    QCOMPARE(m_workspace->saveRound(round).error().kind, ErrorKind::RoundIsFixed);
    QCOMPARE(changedRecords(source()).value(0).kind, ErrorKind::RoundRecordChanged);
    QCOMPARE(changedRecords(source()).value(0).arguments, QStringList{round.name});
    // Everything else goes on: scores, and a new round.
    QVERIFY(source().cube.months().has_value());
    Round next = round;
    next.id = RoundId();
    next.name = u"anew"_s;
    QVERIFY(m_workspace->fixRound(next).has_value());
}

void TestAgreements::recordsAreReadAsTheyWereWritten()
{
    QVERIFY(m_workspace->agree(scheme()).has_value());
    QVERIFY(m_workspace->agree(deciding(u"Cor"_s, 0.5, u"good year"_s)).has_value());
    const BonusScheme on = *source().bonuses->scheme(m_round);
    BonusScheme read = *bonusSchemeFrom(toRecord(on));
    read.id = on.id;
    QCOMPARE(read, on);
    const BonusDecision cor = *source().bonuses->decision(m_round, person(u"Cor"_s));
    QCOMPARE(cor.parts, lineOf(u"Cor"_s).parts);
    QCOMPARE(toRecord(*bonusDecisionFrom(toRecord(cor))), toRecord(cor));
    QVERIFY(!bonusSchemeFrom("{}") && !bonusDecisionFrom("no json") && !councilRecordFrom("{}"));
}

void TestAgreements::theCouncilIsAskedOnce()
{
    QVERIFY(councilIsAsked(source(), m_round));
    QVERIFY(!councilIsAsked(source(), RoundId(99)));
    CouncilRecord consent;
    consent.reference = u" OR-2026-14 "_s;
    consent.day = QDate(2026, 11, 3);
    consent.givenBy = u"A. Bakker"_s;
    consent.by = u"K. Bos"_s;
    consent.retentionMonths = 36;
    consent.reason = u"not of this case"_s;
    QVERIFY(m_workspace->agree(consent).has_value());
    QVERIFY(!councilIsAsked(source(), m_round));
    QCOMPARE(source().council->reference, u"OR-2026-14"_s);
    QCOMPARE(source().council->reason, QString());
    // A change is one more record, in the log as well.
    consent.reference = u"OR-2027-02"_s;
    QVERIFY(m_workspace->agree(consent).has_value());
    QCOMPARE(source().council->reference, u"OR-2027-02"_s);
    QCOMPARE(
        test::runSql(m_path, "SELECT subject FROM audit_entry WHERE kind = 6 ORDER BY sequence"),
        (QStringList{u"1"_s, u"2"_s}));
    reopen(m_today);
    CouncilRecord read = *source().council;
    QCOMPARE(read.retentionMonths, 36);
    QCOMPARE(read.day, QDate(2026, 11, 3));
    QCOMPARE(read.givenBy, u"A. Bakker"_s);
}

void TestAgreements::aConsentNeedsItsReference()
{
    CouncilRecord bad;
    bad.by = u"K. Bos"_s;
    QCOMPARE(refusal(bad), ErrorKind::CouncilReferenceMissing);
    bad.reference = u"OR-2026-14"_s;
    QCOMPARE(refusal(bad), ErrorKind::CouncilDayMissing);
    bad.day = m_today.addDays(1);
    QCOMPARE(refusal(bad), ErrorKind::CouncilDayMissing);
    bad.day = m_today;
    QCOMPARE(refusal(bad), ErrorKind::CouncilGiverMissing);
    bad.givenBy = u"A. Bakker"_s;
    bad.by = QString();
    QCOMPARE(refusal(bad), ErrorKind::DeciderMissing);
    bad.hasCouncil = false;
    QCOMPARE(refusal(bad), ErrorKind::CouncilReasonMissing);
    QVERIFY(!source().council);
}

void TestAgreements::minimumNumbersStayWhileSignedSheetsRestOnThem()
{
    Limits limits = source().limits;
    limits.minimumForScore = 6;
    reopen(QDate(2027, 6, 1));
    QVERIFY(m_workspace->setLimits(limits).has_value());
    Signing signing;
    signing.round = m_round;
    signing.unit = person(u"Ann"_s);
    signing.signer = u"P. de Wit"_s;
    QVERIFY(m_workspace->signSheet(signing).has_value());
    QCOMPARE(*fixedLimits(source()), (FixedLimits{u"2027"_s, QDate(2027, 12, 31), 1}));
    limits.minimumForScore = 5;
    const auto refused = m_workspace->setLimits(limits);
    QCOMPARE(refused.error().kind, ErrorKind::LimitsAreFixed);
    QCOMPARE(refused.error().arguments, (QStringList{u"2027"_s, u"2027-12-31"_s, u"1"_s}));
    QCOMPARE(source().limits.minimumForScore, 6);
    // The weight of the group is no minimum number.
    limits.minimumForScore = 6;
    limits.shrinkage = 25;
    QVERIFY(m_workspace->setLimits(limits).has_value());
    reopen(QDate(2028, 1, 15));
    limits.minimumForScore = 5;
    QVERIFY(!fixedLimits(source()));
    QVERIFY(m_workspace->setLimits(limits).has_value());
}

void TestAgreements::theStatementCountsWhatIsThere()
{
    StatementFacts facts = statementFacts(source());
    QCOMPARE(facts.people, 6);
    QCOMPARE(facts.locations, 1);
    QCOMPARE(facts.answers, 600 + 859);
    QCOMPARE(facts.files, 2);
    QCOMPARE(facts.tooOld, 0);
    QVERIFY(!facts.bonusIsOn && !facts.council);
    CouncilRecord none;
    none.hasCouncil = false;
    none.reason = u"eight employees"_s;
    none.by = u"K. Bos"_s;
    none.retentionMonths = 12;
    QVERIFY(m_workspace->agree(none).has_value());
    QVERIFY(m_workspace->agree(scheme()).has_value());
    facts = statementFacts(source());
    QVERIFY(facts.bonusIsOn);
    // Kept from 15 January 2027: all of 2026, and of 2027 the first fourteen days.
    int early = 600;
    for (const Group &group : Results) {
        const int count = group.promoters + group.passives + group.detractors;
        for (int i = 0; i < count; ++i)
            early += i % 300 < 14 ? 1 : 0;
    }
    QCOMPARE(facts.tooOld, early);
}

HEADROOM_TEST_SUITE(TestAgreements)
#include "tst_agreements.moc"
