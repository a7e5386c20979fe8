// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/bonus/bonusbook.h"
#include "core/reports/council/statementfacts.h"
#include "core/reports/rounds/fixedround.h"
#include "core/reports/rounds/sheetfacts.h"
#include "tests/support/pdftext.h"
#include "tests/support/suite.h"
#include "tests/ui/languages.h"
#include "tests/ui/pictures.h"
#include "ui/council/councildialog.h"
#include "ui/council/statement.h"
#include "ui/sheets/bonus/bonusdialog.h"
#include "ui/sheets/bonus/bonuslist.h"
#include "ui/sheets/signing/signdialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/style/typography.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QDoubleSpinBox>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTreeView>
#include <QtTest>

#include <algorithm>

using headroom::test::english;
using namespace headroom;
using namespace headroom::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 20000; ///< milliseconds, for a machine that does much else
const QString LongPersonName = u"Wilhelmina Johanna Petronella van der Meulen-Vriezenkoop"_s;

/// Answers of one employee: promoters, passives and detractors, and how many give five stars.
struct Group
{
    QString who;
    int promoters = 0;
    int passives = 0;
    int detractors = 0;
    int fiveStars = 0;
};

/// With ordinary spaces.
QString spoken(const QLabel *label)
{
    return label->text().replace(QChar::Nbsp, QLatin1Char(' '));
}

QByteArray csvOf(const QList<Group> &groups, QDate first)
{
    QByteArray csv = "Datum;Vestiging;Medewerker;NPS;Sterren\n";
    for (const Group &group : groups) {
        const int count = group.promoters + group.passives + group.detractors;
        for (int i = 0; i < count; ++i) {
            const int mark = i < group.promoters ? 9 : i < group.promoters + group.passives ? 7 : 3;
            csv += first.addDays(i % 300).toString(Qt::ISODate).toLatin1() + ";Utrecht;"
                + group.who.toUtf8() + ';' + QByteArray::number(mark) + ';'
                + (i < group.fiveStars ? "5" : "2") + '\n';
        }
    }
    return csv;
}

/// Everyone starts at +20 and 60 %; the targets are +36 and 70 %.
const QList<Group> Baseline{{u"Ann"_s, 40, 40, 20, 60}, {u"Bob"_s, 40, 40, 20, 60},
    {LongPersonName, 40, 40, 20, 60}, {u"Dee"_s, 40, 40, 20, 60}, {u"Eva"_s, 40, 40, 20, 60}};
const QList<Group> Results{{u"Ann"_s, 240, 120, 40, 300}, {u"Bob"_s, 188, 120, 92, 260},
    {LongPersonName, 20, 14, 6, 28}, {u"Dee"_s, 2, 1, 0, 3}, {u"Eva"_s, 2, 1, 1, 3}};

} // namespace

/// The works council is asked, a scheme is switched on, a person decides, and it all comes out.
class BonusWalk : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void individualSheetsWaitForTheCouncil();
    void settingsShowAndChangeWhatTheCouncilSaid();
    void aSchemeIsSwitchedOnConditionByCondition();
    void aPersonDecides();
    void theListIsExported();
    void theSchemeIsSwitchedOff();
    void theWeightsOfTheRoundGiveOneResultAndAreFilledIn();
    void everyFieldHasAName();
    void theStatementIsOnePage();

private:
    static Workspace::Surroundings on(QDate today)
    {
        return {today, true, u"0.0"_s, false,
            [today] { return QDateTime(today, QTime(12, 0), Qt::UTC); }};
    }

    template <typename T> T *find(const QString &name) { return m_window->findChild<T *>(name); }

    template <typename T> T *inDialog(const QString &name)
    {
        return find<QDialog>(u"bonusDialog"_s)->findChild<T *>(name);
    }

    const ReportSource &source() const { return m_session->snapshot()->source; }

    RoundId round() const { return source().rounds.last().id; }

    int m_npsWeight = 0; ///< in the round; the other indicator has the rest

    void fillDatabase(const QString &path);
    void import(Workspace &workspace, const QString &name, const QByteArray &csv);
    void saySomethingOfTheCouncil();
    void openBonus();
    void switchOn();
    void chooseInList(const QString &name);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PreferenceStore> m_store;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
};

void BonusWalk::initTestCase()
{
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    loadFonts();
}

void BonusWalk::import(Workspace &workspace, const QString &name, const QByteArray &csv)
{
    QFile file(m_folder->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(csv);
    file.close();
    NoProgress progress;
    const auto plan = workspace.plan(file.fileName(), {}, progress);
    QVERIFY(plan.has_value());
    QVERIFY(workspace.import(*plan, progress).has_value());
}

void BonusWalk::fillDatabase(const QString &path)
{
    auto workspace = *Workspace::create(path, on(QDate(2026, 12, 31)));
    import(*workspace, u"2026.csv"_s, csvOf(Baseline, QDate(2026, 1, 1)));
    Round round;
    round.name = u"2027"_s;
    round.baseline = {QDate(2026, 1, 1), QDate(2026, 12, 31)};
    round.starts = QDate(2027, 1, 1);
    round.ends = QDate(2027, 12, 31);
    for (const auto &[metric, value] :
        {std::pair(u"nps"_s, 36.0), std::pair(u"excellent"_s, 70.0)}) {
        MetricTarget target;
        target.metric = metric;
        target.target = value;
        target.start = StartRule::Raw;
        target.weight = metric == u"nps"_s ? m_npsWeight : m_npsWeight == 0 ? 0 : 100 - m_npsWeight;
        round.targets.append(target);
    }
    QVERIFY(workspace->fixRound(round).has_value());
    workspace.reset();
    workspace = *Workspace::open(path, on(QDate(2028, 1, 15)));
    import(*workspace, u"2027.csv"_s, csvOf(Results, QDate(2027, 1, 1)));
}

void BonusWalk::init()
{
    m_window.reset();
    m_session.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    const QString path = m_folder->filePath(u"shop.sqlite"_s);
    fillDatabase(path);
    m_store = std::make_unique<PreferenceStore>(m_folder->filePath(u"headroom.ini"_s));
    m_appearance = std::make_unique<Appearance>();
    m_session = std::make_unique<Session>(on(QDate(2028, 1, 15)));
    m_window = std::make_unique<MainWindow>(WindowContext{*m_session, *m_appearance, *m_store,
        english(), path, m_folder->filePath(u"sample.sqlite"_s), {}, u"0.0"_s});
    m_window->openDatabase(path);
    QTRY_VERIFY(m_session->snapshot() != nullptr);
    m_window->show();
    m_window->showPage(Page::Sheets);
}

void BonusWalk::saySomethingOfTheCouncil()
{
    CouncilRecord none;
    none.hasCouncil = false;
    none.reason = u"five employees"_s;
    none.by = u"P. de Wit"_s;
    m_session->agree(none);
    QTRY_VERIFY(source().council != nullptr);
}

void BonusWalk::individualSheetsWaitForTheCouncil()
{
    find<QPushButton>(u"signSheet"_s)->click();
    QVERIFY(find<SignDialog>(u"signDialog"_s) == nullptr);
    auto *dialog = find<CouncilDialog>(u"councilDialog"_s);
    QVERIFY(dialog != nullptr);
    dialog->reject();
    QTRY_VERIFY(find<CouncilDialog>(u"councilDialog"_s) == nullptr);
    QVERIFY(find<SignDialog>(u"signDialog"_s) == nullptr);

    find<QPushButton>(u"signSheet"_s)->click();
    dialog = find<CouncilDialog>(u"councilDialog"_s);
    auto *save = dialog->findChild<QPushButton *>(u"councilSave"_s);
    auto *missing = dialog->findChild<QLabel *>(u"councilMissing"_s);
    QVERIFY(!dialog->findChild<QLineEdit *>(u"councilReason"_s)->isEnabled());
    save->click();
    QVERIFY2(missing->text().contains(u"no reference"_s), qPrintable(missing->text()));
    dialog->findChild<QLineEdit *>(u"councilReference"_s)->setText(u"OR-2026-14"_s);
    dialog->findChild<QDateEdit *>(u"councilDay"_s)->setDate(QDate(2026, 11, 3));
    dialog->findChild<QLineEdit *>(u"councilGivenBy"_s)->setText(u"A. Bakker"_s);
    dialog->findChild<QLineEdit *>(u"councilBy"_s)->setText(u"K. Bos"_s);
    test::savePicture(*dialog, u"council"_s);
    save->click();
    // What was asked for goes on by itself, and nothing is asked again.
    QTRY_VERIFY(find<SignDialog>(u"signDialog"_s) != nullptr);
    QCOMPARE(source().council->reference, u"OR-2026-14"_s);
    find<SignDialog>(u"signDialog"_s)->reject();
    QTRY_VERIFY(find<SignDialog>(u"signDialog"_s) == nullptr);
    find<QPushButton>(u"signSheet"_s)->click();
    QVERIFY(find<SignDialog>(u"signDialog"_s) != nullptr);
}

void BonusWalk::settingsShowAndChangeWhatTheCouncilSaid()
{
    m_window->showPage(Page::Settings);
    QCOMPARE(spoken(find<QLabel>(u"councilState"_s)),
        u"Nothing has been entered yet about the works council. How long answers are kept has not "
        u"been agreed."_s);
    saySomethingOfTheCouncil();
    const QString words = spoken(find<QLabel>(u"councilState"_s));
    QVERIFY2(words.contains(u"because: five employees. Entered by P. de Wit on 15 January 2028."_s),
        qPrintable(words));
    test::savePicture(*m_window, u"settings"_s);
    find<QPushButton>(u"changeCouncil"_s)->click();
    auto *dialog = find<CouncilDialog>(u"councilDialog"_s);
    QVERIFY(dialog->findChild<QRadioButton *>(u"councilNone"_s)->isChecked());
    dialog->findChild<QSpinBox *>(u"councilRetention"_s)->setValue(12);
    dialog->findChild<QPushButton *>(u"councilSave"_s)->click();
    QTRY_COMPARE(source().council->retentionMonths, 12);
    QTRY_VERIFY(spoken(find<QLabel>(u"councilState"_s))
                    .contains(u"Answers are kept for 12 months; older ones in this database: "_s));
    QVERIFY(find<QSpinBox>(u"minimumForScore"_s)->isEnabled());
    QVERIFY(!find<QLabel>(u"fixedLimits"_s)->isVisible());
}

void BonusWalk::openBonus()
{
    auto *show = find<QPushButton>(u"showResult"_s);
    QVERIFY(show->isVisible());
    if (!show->isChecked())
        show->click();
    find<QPushButton>(u"openBonus"_s)->click();
    QVERIFY(find<BonusDialog>(u"bonusDialog"_s) != nullptr);
}

void BonusWalk::aSchemeIsSwitchedOnConditionByCondition()
{
    saySomethingOfTheCouncil();
    openBonus();
    QCOMPARE(spoken(find<QLabel>(u"resultBonus"_s)), u"The bonus scheme is off."_s);
    auto *missing = inDialog<QLabel>(u"schemeMissing"_s);
    const auto missingAfter = [&] {
        inDialog<QPushButton>(u"switchOn"_s)->click();
        return spoken(missing);
    };
    QVERIFY(missingAfter().contains(u"Enter the name"_s));
    inDialog<QLineEdit>(u"schemeBy"_s)->setText(u"P. de Wit"_s);
    QVERIFY(missingAfter().contains(u"the number left is 6"_s));
    const QString few = spoken(inDialog<QLabel>(u"evidence1"_s));
    QVERIFY2(few.startsWith(u"NPS: too few answers for 2 of 5 people (40 %)"_s), qPrintable(few));
    QVERIFY(few.contains(u"One person has 3 to 400 answers."_s));
    const QString told = spoken(inDialog<QLabel>(u"evidence3"_s));
    QVERIFY2(told.startsWith(u"NPS: the verdict cannot be told for 1 of the 3 people"_s),
        qPrintable(told));
    QVERIFY(spoken(inDialog<QLabel>(u"evidence4"_s)).contains(u"five employees"_s));
    const QString sure = spoken(inDialog<QLabel>(u"evidence0"_s));
    QVERIFY2(sure.contains(u"95 % interval"_s) && sure.contains(u"n = 847"_s), qPrintable(sure));
    for (int condition = 0; condition < 6; ++condition) {
        auto *box = inDialog<QCheckBox>(u"condition%1"_s.arg(condition));
        QVERIFY(!box->isChecked() && !box->accessibleName().isEmpty());
        box->setChecked(true);
    }
    inDialog<QDoubleSpinBox>(u"weight-nps"_s)->setValue(60);
    QCOMPARE(spoken(inDialog<QLabel>(u"weightSum"_s)),
        u"⚠ Together 110.00 %; it must be exactly 100 %."_s);
    QVERIFY(missingAfter().contains(u"110.00 %"_s));
    inDialog<QDoubleSpinBox>(u"weight-excellent"_s)->setValue(40);
    test::savePicture(*find<QDialog>(u"bonusDialog"_s), u"scheme"_s);
    inDialog<QPushButton>(u"switchOn"_s)->click();
    QTRY_VERIFY(source().bonuses && source().bonuses->scheme(round()) != nullptr);
    QTRY_VERIFY(inDialog<QWidget>(u"bonusList"_s)->isVisible());
    const QString words = spoken(inDialog<QLabel>(u"schemeWords"_s));
    QVERIFY2(
        words.startsWith(u"Switched on by P. de Wit on 15 January 2028."_s), qPrintable(words));
    QVERIFY(spoken(find<QLabel>(u"resultBonus"_s)).startsWith(u"Proposed bonus: "_s));
}

void BonusWalk::switchOn()
{
    saySomethingOfTheCouncil();
    BonusScheme scheme;
    scheme.by = u"P. de Wit"_s;
    scheme.isOn = true;
    scheme.round = round();
    scheme.parts = {{round(), u"nps"_s, 6000}, {round(), u"excellent"_s, 4000}};
    scheme.conditions = QList<PayingCondition>(PayingConditions.begin(), PayingConditions.end());
    m_session->agree(scheme);
    QTRY_VERIFY_WITH_TIMEOUT(
        source().bonuses && source().bonuses->scheme(round()) != nullptr, Patience);
    openBonus();
}

void BonusWalk::chooseInList(const QString &name)
{
    auto *view = inDialog<QTreeView>(u"bonusTable"_s);
    for (int row = 0; row < view->model()->rowCount(); ++row) {
        if (view->model()->index(row, 0).data().toString() == name)
            view->setCurrentIndex(view->model()->index(row, 0));
    }
    QVERIFY(spoken(inDialog<QLabel>(u"bonusTitle"_s)).startsWith(name));
}

void BonusWalk::aPersonDecides()
{
    switchOn();
    chooseInList(u"Bob"_s);
    const QString words = spoken(inDialog<QLabel>(u"bonusText"_s));
    QVERIFY2(
        words.contains(u"NPS (weight 60 %): +24.0 is 25.0 % of the own way from +20.0 to +36.0 "
                       u"and pays 25.0 %."_s),
        qPrintable(words));
    QVERIFY(spoken(inDialog<QLabel>(u"bonusTitle"_s)).endsWith(u": 35.0 %"_s));
    QCOMPARE(spoken(inDialog<QLabel>(u"bonusDecision"_s)), u"Not decided."_s);
    auto *decide = inDialog<QPushButton>(u"decideBonus"_s);
    decide->click();
    QVERIFY(spoken(inDialog<QLabel>(u"bonusMissing"_s)).contains(u"Enter the name"_s));
    inDialog<QLineEdit>(u"bonusBy"_s)->setText(u"K. Bos"_s);
    inDialog<QDoubleSpinBox>(u"bonusShare"_s)->setValue(50);
    decide->click();
    QVERIFY(spoken(inDialog<QLabel>(u"bonusMissing"_s)).startsWith(u"Say why."_s));
    inDialog<QLineEdit>(u"bonusReason"_s)->setText(u"took over a team"_s);
    test::savePicture(*find<QDialog>(u"bonusDialog"_s), u"decide"_s);
    decide->click();
    QTRY_COMPARE(spoken(inDialog<QLabel>(u"bonusDecision"_s)),
        u"K. Bos decided 50.0 % on 15 January 2028, because: took over a team"_s);
    chooseInList(u"Dee"_s);
    QVERIFY(spoken(inDialog<QLabel>(u"bonusTitle"_s)).endsWith(u": No figure"_s));
    const QString few = spoken(inDialog<QLabel>(u"bonusText"_s));
    QVERIFY2(few.contains(u"3 answers are too few: a score needs 5."_s), qPrintable(few));
    QVERIFY2(
        few.contains(u"70.0 % (the target) cannot survive one miss with 3 answers or fewer; so "
                     u"far there are 3."_s),
        qPrintable(few));
    chooseInList(LongPersonName);
    QVERIFY(spoken(inDialog<QLabel>(u"bonusText"_s)).contains(u"cannot be told"_s));
    test::savePicture(*find<QDialog>(u"bonusDialog"_s), u"nofigure"_s);
}

void BonusWalk::theListIsExported()
{
    switchOn();
    const FixedRound fixed = *source().fixedRound(round());
    const auto found = std::ranges::find_if(
        fixed.sheets, [&](UnitRef unit) { return fixed.names.value(unit.employee()) == u"Bob"_s; });
    QVERIFY(found != fixed.sheets.end());
    const UnitRef bob = *found; // the snapshot that it is from goes when the next one comes
    m_session->agree(BonusDeciding{round(), bob, 0.35, u"=K. Bos"_s, {}});
    QTRY_VERIFY_WITH_TIMEOUT(source().bonuses->decision(round(), bob) != nullptr, Patience);
    auto *list = inDialog<BonusList>(u"bonusList"_s);
    const QString path = m_folder->filePath(u"bonus.csv"_s);
    QVERIFY(list->writeFile(path).has_value());
    QVERIFY(list->writeFile(m_folder->filePath(u"bonus.xlsx"_s)).has_value());
    QCOMPARE(
        QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u"\r\n"_s);
    QCOMPARE(lines.size(), 7);
    for (const QString &line : lines) {
        if (line.startsWith(u"Utrecht,Bob"_s))
            QVERIFY2(
                line.endsWith(u",35.0000,,,35.0000,'=K. Bos,15 January 2028,"_s), qPrintable(line));
        else if (line.startsWith(u"Utrecht"_s))
            QVERIFY2(line.contains(u"not decided,,,"_s), qPrintable(line));
    }
    QVERIFY(QFileInfo(m_folder->filePath(u"bonus.xlsx"_s)).size() > 1000);
}

void BonusWalk::theSchemeIsSwitchedOff()
{
    switchOn();
    inDialog<QPushButton>(u"changeScheme"_s)->click();
    auto *form = inDialog<QWidget>(u"schemeForm"_s);
    QVERIFY(form->isVisible());
    QVERIFY(!form->findChild<QCheckBox *>(u"condition0"_s)->isChecked());
    QCOMPARE(form->findChild<QDoubleSpinBox *>(u"weight-nps"_s)->value(), 60.0);
    form->findChild<QPushButton *>(u"backToBonuses"_s)->click();
    QVERIFY(inDialog<QWidget>(u"bonusList"_s)->isVisible());
    inDialog<QPushButton>(u"changeScheme"_s)->click();
    const auto forms = find<QDialog>(u"bonusDialog"_s)->findChildren<QWidget *>(u"schemeForm"_s);
    form = forms.last();
    form->findChild<QLineEdit *>(u"schemeBy"_s)->setText(u"K. Bos"_s);
    form->findChild<QPushButton *>(u"switchOff"_s)->click();
    QTRY_VERIFY(source().bonuses->scheme(round()) == nullptr);
    QTRY_COMPARE(spoken(find<QLabel>(u"resultBonus"_s)), u"The bonus scheme is off."_s);
}

void BonusWalk::everyFieldHasAName()
{
    openBonus();
    const auto check = [](const QDialog *dialog) {
        for (const QWidget *field : dialog->findChildren<QWidget *>()) {
            const bool isField = qobject_cast<const QLineEdit *>(field) != nullptr
                || qobject_cast<const QAbstractSpinBox *>(field) != nullptr
                || qobject_cast<const QCheckBox *>(field) != nullptr
                || qobject_cast<const QTreeView *>(field) != nullptr;
            if (!isField || field->objectName() == u"qt_spinbox_lineedit"_s)
                continue;
            const bool hasBuddy = std::ranges::any_of(dialog->findChildren<QLabel *>(),
                [field](const QLabel *label) { return label->buddy() == field; });
            QVERIFY2(
                hasBuddy || !field->accessibleName().isEmpty(), qPrintable(field->objectName()));
        }
    };
    check(find<QDialog>(u"bonusDialog"_s));
    CouncilDialog council(nullptr, QDate(2028, 1, 15), english());
    council.setAttribute(Qt::WA_DeleteOnClose, false);
    check(&council);
    council.show();
    council.findChild<QLineEdit *>(u"councilReference"_s)->setFocus();
    QTest::keyClick(&council, Qt::Key_Tab);
    QTest::keyClick(council.focusWidget(), Qt::Key_Tab);
    QVERIFY(council.focusWidget() != council.findChild<QLineEdit *>(u"councilReference"_s));
}

void BonusWalk::theStatementIsOnePage()
{
    if (!test::canReadPdf())
        QSKIP("skipped: no tool to read PDF files");
    switchOn();
    CouncilRecord consent;
    consent.reference = u"OR-2026-14"_s;
    consent.day = QDate(2026, 11, 3);
    consent.givenBy = u"A. Bakker, secretaris van de ondernemingsraad"_s;
    consent.by = LongPersonName;
    consent.retentionMonths = 36;
    m_session->agree(consent);
    QTRY_COMPARE(source().council->retentionMonths, 36);
    const QString path = m_folder->filePath(u"statement.pdf"_s);
    QVERIFY(writeReport(path, statementDocument(statementFacts(source()), english())).has_value());
    const QString text = test::pdfText(path);
    QVERIFY2(text.contains(u"page 1 of 1"_s), qPrintable(text));
    for (const QString &words :
        {u"Answers of customers: 1,347, 1 January 2026"_s, u"Employees: 5. Locations: 1."_s,
            u"under 5 answers, no verdict under 30, and no remarks under 10"_s,
            u"Agreed: 36 months."_s, u"In a round a bonus scheme is on"_s,
            u"consented on 3 November 2026 (reference OR-2026-14)"_s, LongPersonName})
        QVERIFY2(text.contains(words), qPrintable(words + u"\n"_s + text));
}

void BonusWalk::theWeightsOfTheRoundGiveOneResultAndAreFilledIn()
{
    QVERIFY(find<QLabel>(u"resultWeighed"_s)->text().isEmpty());
    m_npsWeight = 70;
    init();
    m_npsWeight = 0;
    saySomethingOfTheCouncil();
    openBonus();
    // Ann: (50 - 20) / (36 - 20) is 1.875 and (75 - 60) / (70 - 60) is 1.5; 0.7 and 0.3 of them are
    // 1.7625.
    const QString words = spoken(find<QLabel>(u"resultWeighed"_s));
    QVERIFY2(words.contains(u"176 % of the way is covered"_s), qPrintable(words));
    QCOMPARE(inDialog<QDoubleSpinBox>(u"weight-nps"_s)->value(), 70.0);
    QCOMPARE(inDialog<QDoubleSpinBox>(u"weight-excellent"_s)->value(), 30.0);
}

HEADROOM_TEST_SUITE(BonusWalk)
#include "tst_bonuswalk.moc"
