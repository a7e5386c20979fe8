// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo.h"
#include "app/translations.h"
#include "tests/support/suite.h"
#include "tests/ui/pictures.h"
#include "tests/ui/windowstage.h"
#include "ui/answers/answersmodel.h"
#include "ui/insight/cards/facttable.h"
#include "ui/insight/cards/valuecard.h"
#include "ui/insight/followup/followupdialog.h"
#include "ui/insight/insightpage.h"
#include "ui/insight/lexicon/lexicondialog.h"
#include "ui/insight/redaction/redactiondialog.h"
#include "ui/sheets/bonus/bonusdialog.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>
#include <QTreeView>
#include <QtTest>

using headroom::test::WindowStage;
using namespace headroom;
using namespace headroom::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 60000; ///< milliseconds, for a machine that does much else

} // namespace

/// The clicks of the tour in the handbook, on the sample organisation.
class TourWalk : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void theOwnHistoryStandsBesideTheTarget();
    void anActionHasItsSentenceOnTrends();
    void anOwnIndicatorIsSeenOverTimeAndPerPerson();
    void anOwnIndicatorIsCountedAndRemembered();
    void aBonusBelongsToARoundThatRuns();
    void theWorstCasesOpenTheirAnswers();

    /// Not a test: the dialogs of Insight for people to look at, asked for by HEADROOM_PICTURES.
    void picturesOfInsight();

    /// The last one: a language that was installed stays.
    void everyFigureOfInsightIsSeen();

private:
    void savePictures(const QString &start);

    template <typename T> T *find(const QString &name)
    {
        return m_stage->window.findChild<T *>(name);
    }

    QString text(const QString &name)
    {
        const auto *label = find<QLabel>(name);
        return label ? label->text() : QString();
    }

    QString sentences()
    {
        QStringList said;
        for (const auto *label : m_stage->window.findChildren<QLabel *>(u"trendSentence"_s))
            said.append(label->text());
        return said.join(u'\n');
    }

    void choose(const QString &metric)
    {
        auto *box = find<QComboBox>(u"metric"_s);
        const int index = box->findText(metric);
        QVERIFY2(index >= 0, qPrintable(metric));
        box->setCurrentIndex(index);
        emit box->activated(index);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<WindowStage> m_stage;
};

void TourWalk::initTestCase()
{
    NoProgress progress;
    const auto made = app::createDemo(
        m_folder.filePath(u"sample.sqlite"_s), WindowStage::surroundings(), progress);
    QVERIFY(made.has_value());
}

void TourWalk::init()
{
    m_stage = std::make_unique<WindowStage>();
    QVERIFY(QFile::copy(m_folder.filePath(u"sample.sqlite"_s), m_stage->database()));
    m_stage->window.resize(1440, 900);
    m_stage->window.openDatabase(m_stage->database());
    m_stage->window.show();
    QTRY_VERIFY_WITH_TIMEOUT(m_stage->session.snapshot() != nullptr, Patience);
}

void TourWalk::theOwnHistoryStandsBesideTheTarget()
{
    m_stage->window.showPage(Page::Targets);
    QTRY_VERIFY_WITH_TIMEOUT(!text(u"historyText"_s).isEmpty(), Patience);
    const QString said = text(u"historyText"_s);
    QVERIFY2(
        said.contains(u"2025: +4.0"_s) && said.contains(u"more than in any"_s), qPrintable(said));
}

void TourWalk::anActionHasItsSentenceOnTrends()
{
    const ReportSource &source = m_stage->session.snapshot()->source;
    Selection selection;
    selection.unit = UnitRef::atLocation(
        source.organisation.find(Dimension::Location, u"'s-Hertogenbosch"_s)->id);
    m_stage->window.select(selection);
    m_stage->window.showPage(Page::Trends);
    QTRY_VERIFY_WITH_TIMEOUT(
        sentences().contains(u"Since “Binnen een uur terugbellen” ('s-Hertogenbosch)."_s),
        Patience);
    QVERIFY2(sentences().contains(u"an effect is proven"_s), qPrintable(sentences()));
}

void TourWalk::anOwnIndicatorIsSeenOverTimeAndPerPerson()
{
    m_stage->window.showPage(Page::Trends);
    choose(u"Tijd dat de klant wacht"_s);
    QCOMPARE(text(u"trendTitle"_s), u"Tijd dat de klant wacht by month"_s);
    QVERIFY2(sentences().contains(u"The norm is at most 2"_s), qPrintable(sentences()));
    m_stage->window.showPage(Page::Overview);
    const auto *tree = find<QTreeView>(u"overviewTree"_s);
    const auto heading = [&] { return tree->model()->headerData(2, Qt::Horizontal).toString(); };
    QTRY_COMPARE_WITH_TIMEOUT(heading(), u"Tijd dat de klant wacht"_s, Patience);
    int people = 0;
    for (int row = 0; row < tree->model()->rowCount(); ++row)
        people += tree->model()->rowCount(tree->model()->index(row, 0));
    QVERIFY(people >= 60);
    // Pages that cannot show it keep what was chosen before.
    m_stage->window.showPage(Page::Insight);
    QCOMPARE(find<QComboBox>(u"metric"_s)->currentData().toString(), u"nps"_s);
}

/// At the foot stands how many answers the part of it with the fewest has; a window that is opened
/// again shows it again.
void TourWalk::anOwnIndicatorIsCountedAndRemembered()
{
    const auto answers = [this](const QString &metric) {
        const ReportSource &source = m_stage->session.snapshot()->source;
        const DateRange range = source.calendar->resolve(PeriodPreset::LastTwentyFourMonths);
        return source.cube
            .tally(*source.catalogue.metric(metric), UnitRef::organisation(),
                {monthNumber(range.first), monthNumber(range.last)})
            .n;
    };
    const Figures figures(QLocale(QLocale::English), QLocale(QLocale::English));
    m_stage->window.showPage(Page::Trends);
    const QString before = text(u"answersInSelection"_s);
    QVERIFY2(before.startsWith(figures.count(answers(u"nps"_s))), qPrintable(before));
    choose(u"Tijd dat de klant wacht"_s);
    const qint64 fewest = std::min(answers(u"delivery-days"_s), answers(u"response-minutes"_s));
    QVERIFY(fewest != answers(u"nps"_s));
    const QString own = text(u"answersInSelection"_s);
    QVERIFY2(own.startsWith(figures.count(fewest)), qPrintable(own));
    m_stage->window.showPage(Page::Insight); // which cannot show it
    QCOMPARE(text(u"answersInSelection"_s), before);
    m_stage->window.close();
    const IndicatorId chosen = m_stage->store.windowState().selection.own;
    QVERIFY(chosen != IndicatorId());
    Appearance appearance;
    Session session(WindowStage::surroundings());
    MainWindow again({session, appearance, m_stage->store, Figures(QLocale::c(), QLocale::c()),
        m_stage->database(), m_folder.filePath(u"other.sqlite"_s), {}, u"0.0"_s});
    m_stage->session.closeDatabase();
    QTRY_VERIFY_WITH_TIMEOUT(!m_stage->session.isBusy(), Patience);
    again.openDatabase(m_stage->database());
    QTRY_VERIFY_WITH_TIMEOUT(session.snapshot() != nullptr, Patience);
    again.showPage(Page::Trends);
    const auto *box = again.findChild<QComboBox *>(u"metric"_s);
    QTRY_COMPARE_WITH_TIMEOUT(box->currentText(), u"Tijd dat de klant wacht"_s, Patience);
    // In another database the number means something else.
    const QString other = m_folder.filePath(u"copy.sqlite"_s);
    QVERIFY(QFile::copy(m_folder.filePath(u"sample.sqlite"_s), other));
    again.openDatabase(other);
    QTRY_COMPARE_WITH_TIMEOUT(
        session.snapshot() ? session.snapshot()->path : QString(), other, Patience);
    QTRY_COMPARE_WITH_TIMEOUT(box->currentData().toString(), u"nps"_s, Patience);
}

void TourWalk::aBonusBelongsToARoundThatRuns()
{
    m_stage->window.showPage(Page::Targets);
    QTRY_VERIFY_WITH_TIMEOUT(find<QDateEdit>(u"baselineFrom"_s) != nullptr, Patience);
    find<QDateEdit>(u"baselineFrom"_s)->setDate(QDate(2025, 1, 1));
    find<QDateEdit>(u"baselineTo"_s)->setDate(QDate(2025, 12, 31));
    find<QDateEdit>(u"roundEnds"_s)->setDate(QDate(2026, 12, 31));
    QTRY_VERIFY_WITH_TIMEOUT(!m_stage->session.isBusy(), Patience);
    find<QPushButton>(u"fixRound"_s)->click();
    auto *question = find<QMessageBox>(u"fixQuestion"_s);
    QVERIFY(question != nullptr);
    for (QAbstractButton *button : question->buttons()) {
        if (question->buttonRole(button) == QMessageBox::AcceptRole)
            button->click();
    }
    const auto isFixed = [this] {
        const ReportSource &source = m_stage->session.snapshot()->source;
        return source.newestRound() && source.fixedRound(source.newestRound()->id) != nullptr;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isFixed(), Patience);
    QCOMPARE(m_stage->session.snapshot()->source.newestRound()->starts, QDate(2026, 1, 1));
    m_stage->window.showPage(Page::Sheets);
    QTRY_VERIFY_WITH_TIMEOUT(
        find<QPushButton>(u"showResult"_s) && find<QPushButton>(u"showResult"_s)->isVisible(),
        Patience);
    find<QPushButton>(u"showResult"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(
        find<QPushButton>(u"openBonus"_s) && find<QPushButton>(u"openBonus"_s)->isVisible(),
        Patience);
    find<QPushButton>(u"openBonus"_s)->click();
    QTRY_VERIFY(find<QDialog>(u"bonusDialog"_s) != nullptr);
}

/// Stop 12 and the others on Insight: in both languages and at every width only drawings go.
void TourWalk::everyFigureOfInsightIsSeen()
{
    constexpr int PerformanceVerdict = 6;
    const ReportSource &source = m_stage->session.snapshot()->source;
    Selection gouda;
    gouda.unit = UnitRef::atLocation(source.organisation.find(Dimension::Location, u"Gouda"_s)->id);
    for (const QString &language : {u"en"_s, u"nl"_s}) {
        app::installTranslations(*QCoreApplication::instance(), QLocale(language));
        init();
        m_stage->window.select(gouda);
        m_stage->window.showPage(Page::Insight);
        const auto filled = [this] {
            const auto *cases = find<FactTable>(u"extremesTable"_s);
            return cases != nullptr && cases->isVisible() && cases->model()->rowCount() > 0;
        };
        QTRY_VERIFY_WITH_TIMEOUT(filled(), Patience);
        for (const int width : {1920, 1440, 1024}) {
            m_stage->window.resize(width, 900);
            QTest::qWait(100);
            const auto *performance = find<FactTable>(u"performanceTable"_s);
            QVERIFY(!performance->isColumnHidden(PerformanceVerdict));
            for (const auto *table : m_stage->window.findChildren<FactTable *>()) {
                const QString where =
                    QStringList{table->objectName(), language, QString::number(width)}.join(u' ');
                const bool moves = table->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff;
                QVERIFY2(width < 1440 || table->isHidden() || !moves, qPrintable(where));
                for (int column = 0; column < table->model()->columnCount(); ++column) {
                    const QString text = table->model()->index(0, column).data().toString();
                    QVERIFY2(text.isEmpty() || !table->isColumnHidden(column), qPrintable(where));
                }
            }
        }
    }
}

/// Stop 9: Enter on a case opens the list of answers, with that answer chosen.
void TourWalk::theWorstCasesOpenTheirAnswers()
{
    constexpr int OrderColumn = 1;
    m_stage->window.showPage(Page::Insight);
    const auto filled = [this] {
        const auto *cases = find<FactTable>(u"extremesTable"_s);
        return cases != nullptr && cases->model()->rowCount() == 10;
    };
    QTRY_VERIFY_WITH_TIMEOUT(filled(), Patience);
    auto *cases = find<FactTable>(u"extremesTable"_s);
    cases->setCurrentIndex(cases->model()->index(6, 0));
    const QString order = cases->model()->index(6, OrderColumn).data().toString();
    QVERIFY(!order.isEmpty());
    QTest::keyClick(cases, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(find<QTableView>(u"answersTable"_s) != nullptr, Patience);
    const auto *answers = find<QTableView>(u"answersTable"_s);
    QTRY_VERIFY(answers->currentIndex().isValid());
    const QModelIndex opened =
        answers->model()->index(answers->currentIndex().row(), AnswersModel::Order);
    QCOMPARE(opened.data().toString(), order);
    QVERIFY(text(u"answersTitle"_s).startsWith(u"Delivery time"_s));
}

void TourWalk::picturesOfInsight()
{
    if (qEnvironmentVariableIsEmpty("HEADROOM_PICTURES"))
        QSKIP("skipped: HEADROOM_PICTURES names no folder");
    for (const QString &language : {u"en"_s, u"nl"_s}) {
        app::installTranslations(*QCoreApplication::instance(), QLocale(language));
        for (const bool isDark : {false, true}) {
            init();
            m_stage->appearance.setTheme(isDark ? Theme::Dark : Theme::Light);
            savePictures(u"insight-%1-%2-"_s.arg(language, isDark ? u"dark"_s : u"light"_s));
        }
    }
}

void TourWalk::savePictures(const QString &start)
{
    const auto save = [&](QWidget &dialog, const QString &name) {
        test::savePicture(dialog, start + name);
        dialog.close();
    };
    m_stage->window.showPage(Page::Insight);
    QTRY_VERIFY_WITH_TIMEOUT(find<QAbstractButton>(u"reasonsWords"_s) != nullptr, Patience);
    QTest::qWait(3000); // its cards come one by one
    auto *page = find<InsightPage>(u"insightPage"_s);
    find<QAbstractButton>(u"reasonsWords"_s)->click();
    save(*page->findChild<LexiconDialog *>(), u"words"_s);

    const auto &source = m_stage->session.snapshot()->source;
    FollowUpCase one;
    one.response = ResponseId(7);
    one.day = QDate(2026, 5, 4);
    one.location = source.organisation.units().first().id;
    one.measure = u"nps"_s;
    one.value = 3000;
    one.comment =
        u"Te laat geleverd, en niemand die iets van zich liet horen. De tweede keer al."_s;
    one.contact = u"anna@voorbeeld.example"_s;
    one.keptUntil = QDate(2026, 8, 2);
    FollowUpCase old = one;
    old.response = ResponseId(5);
    old.contact.clear();
    auto *followUp = new FollowUpDialog(Figures(QLocale(), QLocale()), page);
    followUp->showList({{}, 1, {one, old}}, m_stage->session.snapshot());
    followUp->show();
    save(*followUp, u"followup"_s);

    auto *review = new RedactionDialog({one.comment, u"[naam] was erg behulpzaam."_s}, page);
    review->show();
    save(*review, u"review"_s);

    test::savePicture(*page->findChild<ValueCard *>(), start + u"value"_s);
}

HEADROOM_TEST_SUITE(TourWalk)
#include "tst_tourwalk.moc"
