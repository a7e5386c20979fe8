// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/answers.h"
#include "tests/support/suite.h"
#include "tests/ui/languages.h"
#include "tests/ui/pictures.h"
#include "ui/targets/differencesdialog.h"
#include "ui/targets/targetspage.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using headroom::test::english;
using namespace headroom;
using namespace headroom::ui;

namespace {

/// The four units of the method's example, and thirty answers more of the first one.
const QString AsAgreed = QStringLiteral("One   | Anna  | 2026-03 | nps | 10:36 7:36 3:48\n"
                                        "Two   | Bram  | 2026-03 | nps | 10:80 7:80 3:40\n"
                                        "Three | Chris | 2026-03 | nps | 10:75 7:60 3:15\n"
                                        "Four  | Dina  | 2026-03 | nps | 10:80 7:32 3:18\n");
const QString Later = QStringLiteral("One | Anna | 2026-06 | nps | 10:30\n");

SnapshotPtr laterSnapshot()
{
    test::Answers answers(AsAgreed);
    auto snapshot = std::make_shared<Snapshot>();
    snapshot->path = QStringLiteral("/nowhere/test.headroom");
    snapshot->source = answers.source(QDate(2027, 1, 4));
    Round round{RoundId(1), QStringLiteral("2027"), test::Year2026, QDate(2027, 1, 1),
        QDate(2027, 12, 31),
        {{QStringLiteral("nps"), 35, ShareMethod::Headroom, StartRule::Raw, {}}}};
    const QDateTime moment(QDate(2027, 1, 4), QTime(12, 0), Qt::UTC);
    const auto fixed =
        std::make_shared<const FixedRound>(*fixedRound(snapshot->source, round, moment));
    answers.draw(Later);
    snapshot->source = answers.source(QDate(2027, 2, 4));
    snapshot->source.rounds = {round};
    snapshot->source.fixed.insert(RoundId(1), fixed);
    ImportRecord import;
    import.id = ImportId(2);
    import.file = QStringLiteral("januari.csv");
    import.at = moment.addDays(20);
    snapshot->imports = {import};
    return snapshot;
}

/// The page with the list open.
struct ShownDifferences
{
    explicit ShownDifferences(const Figures &figures)
        : page(figures)
    {
        page.showSnapshot(laterSnapshot(), Selection());
        page.resize(1200, 800);
        page.show();
        page.findChild<QPushButton *>(QStringLiteral("showDifferences"))->click();
        dialog = page.findChild<DifferencesDialog *>();
        table = dialog->findChild<QTreeView *>(QStringLiteral("differencesTable"));
    }

    QStringList row(int number) const
    {
        QStringList cells;
        for (int column = 0; column < DifferenceTable::ColumnCount; ++column)
            cells.append(table->model()->index(number, column).data().toString());
        return cells;
    }

    TargetsPage page;
    DifferencesDialog *dialog = nullptr;
    QTreeView *table = nullptr;
};

} // namespace

class TestDifferencesDialog : public QObject
{
    Q_OBJECT

private slots:

    /// 19.92 and 27.2: in tst_differences.
    void whatWouldDifferIsListedWithItsReason()
    {
        ShownDifferences shown(english());
        QCOMPARE(shown.table->model()->rowCount(), 8);
        const QStringList anna{QStringLiteral("Anna, One"), QStringLiteral("NPS"),
            QStringLiteral("+4.7"), QStringLiteral("+19.9"),
            QStringLiteral("Its own answers: 120 then, 150 now")};
        const QStringList bram{QStringLiteral("Bram, Two"), QStringLiteral("NPS"),
            QStringLiteral("+30.7"), QStringLiteral("+27.2"),
            QStringLiteral("Others' answers, or a setting: its own are the same")};
        QList<QStringList> rows;
        for (int row = 0; row < 8; ++row)
            rows.append(shown.row(row));
        QVERIFY(rows.contains(anna));
        QVERIFY(rows.contains(bram));
        const QString since =
            shown.dialog->findChild<QLabel *>(QStringLiteral("sinceText"))->text();
        QVERIFY(since.contains(QStringLiteral("Imported since: januari.csv (24 Jan 2027).")));
        QVERIFY(!shown.table->accessibleName().isEmpty());
        QVERIFY(shown.table->focusPolicy() != Qt::NoFocus);
        test::savePicture(*shown.dialog, QStringLiteral("differences"));
    }

    void itIsCopiedAndWritten()
    {
        ShownDifferences shown(english());
        shown.dialog->findChild<QPushButton *>(QStringLiteral("copyDifferences"))->click();
        const QStringList lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'));
        QCOMPARE(lines.first(), QStringLiteral("Name\tIndicator\tFixed\tToday\tWhy"));
        QVERIFY(lines.contains(QStringLiteral("Anna, One\tNPS\t+4.7\t+19.9\tIts own answers: 120 "
                                              "then, 150 now")));
        QTemporaryDir folder;
        const QString csv = folder.filePath(QStringLiteral("a.csv"));
        QVERIFY(shown.dialog->writeFile(csv).has_value());
        QFile file(csv);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(
            file.readAll().contains("One,Anna,employee,nps,4.6667,19.9200,120,150,own-answers"));
        QVERIFY(shown.dialog->writeFile(folder.filePath(QStringLiteral("a.xlsx"))).has_value());
        QCOMPARE(shown.dialog->writeFile(folder.filePath(QStringLiteral("a.odt"))).error().kind,
            ErrorKind::FormatNotSupported);
    }

    void nothingIsOfferedWhereNothingDiffers()
    {
        auto same = std::make_shared<Snapshot>(*laterSnapshot());
        const auto fixed = same->source.fixed;
        const QList<Round> rounds = same->source.rounds;
        same->source = test::Answers(AsAgreed).source(QDate(2027, 2, 4));
        same->source.rounds = rounds;
        same->source.fixed = fixed;
        TargetsPage page(english());
        page.showSnapshot(same, Selection());
        page.show();
        QVERIFY(page.findChild<QPushButton *>(QStringLiteral("showDifferences"))->isHidden());
    }

    void subgoalsStandWithTheirGoal()
    {
        auto snapshot = std::make_shared<Snapshot>(*laterSnapshot());
        snapshot->source.fixed.clear();
        OwnIndicator own;
        own.id = IndicatorId(1);
        own.name = QStringLiteral("Kept promises");
        own.formula = QStringLiteral("nps ÷ 2");
        own.norm = 90000;
        own.goal = IndicatorRef::ofMetric(QStringLiteral("nps"));
        snapshot->source.indicators = {own};
        TargetsPage page(english());
        page.showSnapshot(snapshot, Selection());
        page.show();
        // 301 promoters and 121 detractors of 630 is 28.57, half of it 14.29.
        QCOMPARE(page.findChild<QLabel *>(QStringLiteral("subgoalsText"))->text(),
            QStringLiteral("Sub-goals of NPS: Kept promises 14.3\u00A0% (norm ≥ 90\u00A0%)"));
    }
};

HEADROOM_TEST_SUITE(TestDifferencesDialog)
#include "tst_differencesdialog.moc"
