// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/sample.h"
#include "tests/support/suite.h"
#include "tests/ui/languages.h"
#include "ui/data/canvas/canvasmodel.h"
#include "ui/data/canvas/editor/indicatordialog.h"
#include "ui/data/datapage.h"
#include "ui/style/appearance.h"
#include "ui/tables/cells.h"

#include <QClipboard>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTreeView>
#include <QtTest>

using headroom::test::english;
using namespace headroom;
using namespace headroom::ui;
using namespace Qt::StringLiterals;

namespace {

OwnIndicator ownOf(qint64 id, const QString &name, const QString &formula, IndicatorUnit unit)
{
    OwnIndicator indicator;
    indicator.id = IndicatorId(id);
    indicator.name = name;
    indicator.formula = formula;
    indicator.unit = unit;
    indicator.owner = u"Owner of "_s + name;
    return indicator;
}

/// A promise of 7 days with a step of 10, a mean of two scores, and one without a goal.
QList<OwnIndicator> someIndicators()
{
    OwnIndicator promise = ownOf(1, u"Promise"_s, u"delivery-days"_s, IndicatorUnit::Days);
    promise.lowerIsBetter = true;
    promise.norm = 7000;
    promise.goal = IndicatorRef::ofMetric(u"nps"_s);
    OwnIndicator check = ownOf(2, u"Check"_s, {}, IndicatorUnit::Days);
    check.lowerIsBetter = true;
    check.norm = 10000;
    check.goal = IndicatorRef::ofOwn(IndicatorId(1));
    check.whole = IndicatorId(1);
    OwnIndicator mean = ownOf(3, u"Mean"_s, u"(nps + 100) ÷ 2"_s, IndicatorUnit::Points);
    mean.norm = 99000;
    mean.goal = IndicatorRef::ofMetric(u"csat-grade"_s);
    return {promise, check, mean, ownOf(4, u"Loose"_s, u"nps"_s, IndicatorUnit::Points)};
}

/// The stored side of the page: keeps what the page asks to be stored, as the window does.
class Stored : public QObject
{
public:
    explicit Stored(DataPage &page)
        : m_page(page)
        , m_snapshot(test::sampleSnapshot({6, 20, 12, 200, 7}))
    {
        connect(&page, &DataPage::indicatorChanged, this,
            [this](IndicatorId id, const std::optional<OwnIndicator> &now) {
                m_indicators.removeIf([id](const OwnIndicator &one) { return one.id == id; });
                if (now)
                    m_indicators.append(*now);
            });
    }

    void show(const QList<OwnIndicator> &indicators)
    {
        m_indicators = indicators;
        publish();
    }

    void publish()
    {
        auto snapshot = std::make_shared<Snapshot>(*m_snapshot);
        std::ranges::sort(m_indicators, {}, &OwnIndicator::id);
        snapshot->source.indicators = m_indicators;
        snapshot->generation = ++m_generation;
        m_page.showSnapshot(snapshot, {});
    }

    const QList<OwnIndicator> &indicators() const { return m_indicators; }

    const OwnIndicator *find(qint64 id) const
    {
        return findIndicator(m_indicators, IndicatorId(id));
    }

    const ReportSource &source() const { return m_snapshot->source; }

private:
    DataPage &m_page;
    SnapshotPtr m_snapshot;
    QList<OwnIndicator> m_indicators;
    quint64 m_generation = 1;
};

} // namespace

/// The KPI canvas as people use it.
class CanvasViewTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void indicatorsStandUnderTheirGoals();
    void valuesAndNormsAreShownInWords();
    void theValueIsOfTheChosenLocation();
    void normsThatCannotBothBeMetAreTold();
    void anEmptyCanvasSaysWhatToDo();
    void aNewIndicatorIsMade();
    void whatIsWrongIsToldAtItsPlace();
    void ownNamesBecomeNumbersAndComeBack();
    void theKeyboardOpensAndRemoves();
    void aStepBackIsOffered();
    void whatCouldNotBeStoredIsTakenBack();
    void listAndFileHoldTheValues();
    void importingHidesTheParts();
    void looksLikeThis_data();
    void looksLikeThis();

private:
    QTreeView *tree() const { return m_page->findChild<QTreeView *>(u"canvasTree"_s); }

    const CanvasModel *model() const { return static_cast<const CanvasModel *>(tree()->model()); }

    /// The row of that name once the worker has found it.
    const CanvasRow *row(const QString &name) const
    {
        for (const CanvasRow &row : model()->rows()) {
            if (row.name == name)
                return &row;
        }
        return nullptr;
    }

    template <typename Widget> Widget *part(const QString &name, QWidget *in = nullptr) const
    {
        return (in ? in : m_page.get())->findChild<Widget *>(name);
    }

    IndicatorDialog *dialog() const { return m_page->findChild<IndicatorDialog *>(); }

    QStringList warnings() const
    {
        QStringList texts;
        const auto labels = m_page->findChildren<QLabel *>(u"canvasWarning"_s);
        for (const QLabel *label : labels)
            texts.append(label->text());
        return texts;
    }

    void show(const QList<OwnIndicator> &indicators);

    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<DataPage> m_page;
    std::unique_ptr<Stored> m_stored;
};

void CanvasViewTest::initTestCase()
{
    m_appearance = std::make_unique<Appearance>();
    m_appearance->setTheme(Theme::Light);
}

void CanvasViewTest::init()
{
    m_stored.reset();
    m_page = std::make_unique<DataPage>(english());
    m_stored = std::make_unique<Stored>(*m_page);
    m_page->resize(1200, 800);
    m_page->show();
    part<QAbstractButton>(u"dataIndicators"_s)->click();
}

void CanvasViewTest::show(const QList<OwnIndicator> &indicators)
{
    m_stored->show(indicators);
    const auto isShown = [&] {
        qsizetype found = 0;
        for (const CanvasRow &row : model()->rows())
            found += row.isGoal ? 0 : 1;
        return found == indicators.size();
    };
    QTRY_VERIFY(isShown());
}

void CanvasViewTest::indicatorsStandUnderTheirGoals()
{
    show(someIndicators());
    QStringList lines;
    const auto add = [&](const auto &self, const QModelIndex &parent, int depth) -> void {
        for (int i = 0; i < model()->rowCount(parent); ++i) {
            const QModelIndex index = model()->index(i, 0, parent);
            lines.append(QString(depth, u'-') + index.data().toString());
            self(self, index, depth + 1);
        }
    };
    add(add, {}, 0);
    QCOMPARE(lines,
        (QStringList{u"NPS"_s, u"-⚠ Promise"_s, u"--⚠ Check"_s, u"CSAT"_s, u"-Mean"_s,
            u"Without a goal"_s, u"-Loose"_s}));
}

void CanvasViewTest::valuesAndNormsAreShownInWords()
{
    show(someIndicators());
    ReportSource source = m_stored->source();
    source.indicators = someIndicators();
    const CanvasFacts facts = canvasFacts(source, UnitRef::organisation());
    const CanvasRow *mean = row(u"Mean"_s);
    QCOMPARE(mean->period, u"October 2026"_s);
    QCOMPARE(mean->norm, u"at least 99\u00a0points"_s);
    QCOMPARE(mean->status, u"✗ Norm not met"_s);
    QVERIFY(mean->value.endsWith(u"\u00a0points"_s));
    // The month's tally says the same: (NPS + 100) / 2.
    const MonthNumber october = monthNumber(QDate(2026, 10, 1));
    const Tally tally = source.cube.tally(
        *source.catalogue.metric(u"nps"_s), UnitRef::organisation(), {october, october});
    const Fraction nps(100 * Int128(tally.favourable - tally.unfavourable), tally.n);
    QCOMPARE(mean->entry.now->value.value,
        Fraction(Int128(nps.numerator()) + 100 * Int128(nps.denominator()),
            2 * Int128(nps.denominator())));
    QCOMPARE(mean->answers, english().count(tally.n));
    QCOMPARE(row(u"Check"_s)->value, u"Not measured yet"_s);
    QCOMPARE(row(u"Check"_s)->status, u"Cannot be told"_s);
    QCOMPARE(row(u"Loose"_s)->status, u"No norm"_s);
    const QModelIndex index = model()->indexOfIndicator(IndicatorId(3));
    const QString spoken = index.data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.startsWith(u"Mean, "_s) && spoken.contains(u"Norm not met"_s)
            && spoken.endsWith(u"Owner of Mean"_s),
        qPrintable(spoken));
    const auto pill = index.siblingAtColumn(CanvasModel::Status).data(CellRole).value<PillCell>();
    QCOMPARE(pill.tone, Tone::Bad);
    const auto line =
        index.siblingAtColumn(CanvasModel::Trend).data(CellRole).value<SparklineCell>();
    QCOMPARE(line.values.size(), 11); // twelve months, the last one not finished
    QCOMPARE(part<QLabel>(u"canvasSummary"_s)->text(), u"Own indicators: 4. Norm not met: 1."_s);
}

void CanvasViewTest::theValueIsOfTheChosenLocation()
{
    show(someIndicators());
    const Fraction whole = row(u"Mean"_s)->entry.now->value.value;
    auto *units = part<QComboBox>(u"canvasUnit"_s);
    QCOMPARE(units->itemText(0), u"Whole organisation"_s);
    QVERIFY(units->count() > 5);
    units->setCurrentIndex(2);
    QTRY_VERIFY(row(u"Mean"_s)->entry.now->value.value != whole);
    ReportSource source = m_stored->source();
    source.indicators = someIndicators();
    const UnitRef location = UnitRef::atLocation(UnitId(units->currentData().toLongLong()));
    QCOMPARE(row(u"Mean"_s)->entry.now->value,
        canvasFacts(source, location).entry(IndicatorId(3))->now->value);
}

void CanvasViewTest::normsThatCannotBothBeMetAreTold()
{
    QList<OwnIndicator> indicators = someIndicators();
    show(indicators);
    QCOMPARE(warnings(),
        QStringList{
            u"⚠ “Promise” is to be at most 7\u00a0days (Owner of Promise), but one step of it "
            "may be more: “Check” at most 10\u00a0days (Owner of Check). Both norms cannot be "
            "met."_s});
    QVERIFY(part<QWidget>(u"canvasWarnings"_s)->isVisible());
    indicators[1].norm = 7000;
    m_stored->show(indicators);
    QTRY_VERIFY(!part<QWidget>(u"canvasWarnings"_s)->isVisible());
    QVERIFY(!row(u"Check"_s)->hasConflict);
}

void CanvasViewTest::anEmptyCanvasSaysWhatToDo()
{
    m_stored->show({});
    QTRY_VERIFY(part<QLabel>(u"canvasEmptyTitle"_s)->isVisible());
    QVERIFY(!part<QWidget>(u"newIndicator"_s)->isVisible());
    QVERIFY(!m_page->offers(PageAction::CopyData));
    part<QPushButton>(u"canvasImport"_s)->click();
    QVERIFY(dialog());
}

void CanvasViewTest::aNewIndicatorIsMade()
{
    show(someIndicators());
    part<QPushButton>(u"newIndicator"_s)->click();
    QVERIFY(!part<QPushButton>(u"indicatorSave"_s, dialog())->isEnabled());
    part<QLineEdit>(u"indicatorName"_s, dialog())->setText(u"  Total  wait "_s);
    part<QPlainTextEdit>(u"indicatorFormula"_s, dialog())
        ->setPlainText(u"[Delivery time] + response-minutes"_s);
    QVERIFY(!part<QPushButton>(u"indicatorSave"_s, dialog())->isEnabled()); // days are no percents
    auto *unit = part<QComboBox>(u"indicatorUnit"_s, dialog());
    unit->setCurrentIndex(unit->findData(static_cast<int>(IndicatorUnit::Hours)));
    part<QAbstractButton>(u"indicatorLower"_s, dialog())->click();
    part<QAbstractButton>(u"indicatorNormSet"_s, dialog())->click();
    part<QDoubleSpinBox>(u"indicatorNorm"_s, dialog())->setValue(36.5);
    part<QLineEdit>(u"indicatorOwner"_s, dialog())->setText(u"Service"_s);
    auto *goal = part<QComboBox>(u"indicatorGoal"_s, dialog());
    goal->setCurrentIndex(goal->findText(u"Mean"_s));
    QVERIFY(part<QPushButton>(u"indicatorSave"_s, dialog())->isEnabled());
    part<QPushButton>(u"indicatorSave"_s, dialog())->click();
    const OwnIndicator *made = m_stored->find(5);
    QVERIFY(made);
    QCOMPARE(made->name, u"Total wait"_s);
    QCOMPARE(made->formula, u"delivery-days + response-minutes"_s);
    QCOMPARE(made->unit, IndicatorUnit::Hours);
    QVERIFY(made->lowerIsBetter);
    QCOMPARE(made->norm, std::optional<Thousandths>(36'500));
    QCOMPARE(made->goal, IndicatorRef::ofOwn(IndicatorId(3)));
    m_stored->publish();
    QTRY_VERIFY(row(u"Total wait"_s));
    QTRY_COMPARE(model()->indicatorAt(tree()->currentIndex()), std::optional(IndicatorId(5)));
}

void CanvasViewTest::whatIsWrongIsToldAtItsPlace()
{
    show(someIndicators());
    part<QPushButton>(u"newIndicator"_s)->click();
    part<QLineEdit>(u"indicatorName"_s, dialog())->setText(u"Odd"_s);
    auto *formula = part<QPlainTextEdit>(u"indicatorFormula"_s, dialog());
    auto *fault = part<QLabel>(u"indicatorFormulaFault"_s, dialog());
    formula->setPlainText(u"2 × ([Delivery time] + NPS)"_s);
    QCOMPARE(fault->text(),
        u"Character 22: Days and points cannot be added up or taken from one another."_s);
    QCOMPARE(formula->extraSelections().size(), 1);
    QCOMPARE(formula->extraSelections().first().cursor.selectedText(), u"+"_s);
    formula->setPlainText(u"NPS ÷ (2 − 2)"_s);
    QCOMPARE(fault->text(), u"Character 5: This divides by zero."_s);
    formula->setPlainText(u"profit"_s);
    QVERIFY(fault->text().contains(u"There is no indicator “profit”."_s));
    formula->setPlainText(u"NPS"_s);
    QVERIFY(!fault->isVisible());
    QVERIFY(formula->extraSelections().isEmpty());
    part<QLineEdit>(u"indicatorName"_s, dialog())->setText(u"mean"_s);
    QCOMPARE(part<QLabel>(u"indicatorFault"_s, dialog())->text(),
        u"There is an indicator with this name already."_s);
    QVERIFY(!part<QPushButton>(u"indicatorSave"_s, dialog())->isEnabled());
}

void CanvasViewTest::ownNamesBecomeNumbersAndComeBack()
{
    show(someIndicators());
    tree()->setCurrentIndex(model()->indexOfIndicator(IndicatorId(4)));
    part<QPushButton>(u"changeIndicator"_s)->click();
    auto *formula = part<QPlainTextEdit>(u"indicatorFormula"_s, dialog());
    QCOMPARE(formula->toPlainText(), u"[NPS]"_s);
    formula->clear();
    auto *names = part<QComboBox>(u"indicatorInsert"_s, dialog());
    names->setCurrentIndex(names->findText(u"Mean"_s));
    emit names->activated(names->currentIndex());
    QCOMPARE(formula->toPlainText(), u"[Mean]"_s);
    part<QPushButton>(u"indicatorSave"_s, dialog())->click();
    QCOMPARE(m_stored->find(4)->formula, u"#3"_s);
    m_stored->publish();
    QTRY_VERIFY(row(u"Loose"_s)->hint.contains(u"Formula: [Mean]"_s));
}

void CanvasViewTest::theKeyboardOpensAndRemoves()
{
    show(someIndicators());
    tree()->setCurrentIndex(model()->indexOfIndicator(IndicatorId(1)));
    QTest::keyClick(tree(), Qt::Key_Return);
    QVERIFY(dialog());
    QCOMPARE(part<QLineEdit>(u"indicatorName"_s, dialog())->text(), u"Promise"_s);
    dialog()->reject();
    QSignalSpy removed(m_page.get(), &DataPage::indicatorRemoved);
    QTest::keyClick(tree(), Qt::Key_Delete);
    QCOMPARE(removed.first().first().toString(), u"Promise"_s);
    QVERIFY(!m_stored->find(1));
    // Headings are neither opened nor removed.
    m_stored->publish();
    QTRY_VERIFY(!row(u"Promise"_s));
    tree()->setCurrentIndex(model()->index(0, 0));
    QVERIFY(!part<QPushButton>(u"changeIndicator"_s)->isEnabled());
    QTest::keyClick(tree(), Qt::Key_Delete);
    QCOMPARE(removed.size(), 1);
}

void CanvasViewTest::aStepBackIsOffered()
{
    show(someIndicators());
    QVERIFY(!m_page->offers(PageAction::Undo));
    tree()->setCurrentIndex(model()->indexOfIndicator(IndicatorId(2)));
    part<QPushButton>(u"removeIndicator"_s)->click();
    m_stored->publish();
    QTRY_VERIFY(!row(u"Check"_s));
    QVERIFY(m_page->offers(PageAction::Undo));
    m_page->perform(PageAction::Undo);
    m_stored->publish();
    QTRY_VERIFY(row(u"Check"_s));
    QCOMPARE(m_stored->indicators(), someIndicators());
    m_page->perform(PageAction::Redo);
    QVERIFY(!m_stored->find(2));
    part<QAbstractButton>(u"dataImports"_s)->click();
    QVERIFY(!m_page->offers(PageAction::Undo)); // of the other part
}

void CanvasViewTest::whatCouldNotBeStoredIsTakenBack()
{
    show(someIndicators());
    tree()->setCurrentIndex(model()->indexOfIndicator(IndicatorId(2)));
    part<QPushButton>(u"removeIndicator"_s)->click();
    QTRY_VERIFY(!row(u"Check"_s));
    m_page->showSavingFailed();
    QTRY_VERIFY(row(u"Check"_s));
    QVERIFY(!m_page->offers(PageAction::Undo));
}

void CanvasViewTest::listAndFileHoldTheValues()
{
    show(someIndicators());
    m_page->perform(PageAction::CopyData);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QVERIFY(lines.first().startsWith(u"Goal and indicator\tNow\tAnswers\tNorm\t"_s));
    QCOMPARE(lines.filter(u"Promise\t"_s).size(), 1);
    QCOMPARE(lines.size(), 6);
    part<QLineEdit>(u"canvasSearch"_s)->setText(u"owner of mean"_s);
    QCOMPARE(model()->rowCount(), 1);
    QCOMPARE(model()->index(0, 0).data().toString(), u"CSAT"_s);
}

void CanvasViewTest::importingHidesTheParts()
{
    show(someIndicators());
    auto *parts = part<QWidget>(u"dataIndicators"_s);
    QVERIFY(parts->isVisible() && tree()->isVisible());
    m_page->startImport(u"/data/answers.csv"_s);
    QVERIFY(!parts->isVisible() && !tree()->isVisible());
    m_page->setImportSession({});
    QVERIFY(parts->isVisible() && tree()->isVisible());
}

void CanvasViewTest::looksLikeThis_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<double>("textSize");
    QTest::newRow("canvas-1440x900-light") << QSize(1240, 830) << false << DefaultTextSize;
    QTest::newRow("canvas-1024x700-dark") << QSize(960, 620) << true << DefaultTextSize;
    QTest::newRow("canvas-1024x700-large") << QSize(960, 560) << false << 14.0;
}

void CanvasViewTest::looksLikeThis()
{
    QFETCH(QSize, size);
    QFETCH(bool, dark);
    QFETCH(double, textSize);
    m_appearance->setTheme(dark ? Theme::Dark : Theme::Light);
    m_appearance->setTextSize(textSize);
    m_page->resize(size);
    QList<OwnIndicator> indicators = someIndicators();
    indicators[2].name = u"A long name that says at length what is to be known about the mean"_s;
    show(indicators);
    QDir().mkpath(u"pictures"_s);
    const QString name = QString::fromUtf8(QTest::currentDataTag());
    const QImage picture = m_page->grab().toImage();
    QCOMPARE(picture.size(), size);
    QVERIFY(picture.save(u"pictures/%1.png"_s.arg(name)));
    tree()->setCurrentIndex(model()->indexOfIndicator(IndicatorId(1)));
    part<QPushButton>(u"changeIndicator"_s)->click();
    QVERIFY(dialog()->grab().save(u"pictures/%1-dialog.png"_s.arg(name)));
    QVERIFY2(dialog()->height() <= 700, qPrintable(QString::number(dialog()->height())));
    m_appearance->setTheme(Theme::Light);
    m_appearance->setTextSize(DefaultTextSize);
}

HEADROOM_TEST_SUITE(CanvasViewTest)
#include "tst_canvasview.moc"
