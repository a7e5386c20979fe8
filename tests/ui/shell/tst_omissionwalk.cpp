// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/nodetallies.h"
#include "core/scores/scoring.h"
#include "tests/support/sql.h"
#include "tests/support/suite.h"
#include "tests/ui/languages.h"
#include "tests/ui/pictures.h"
#include "ui/answers/answersdialog.h"
#include "ui/answers/answersmodel.h"
#include "ui/shell/mainwindow.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QtTest>

using headroom::test::english;
using namespace headroom;
using namespace headroom::ui;
using namespace Qt::StringLiterals;

namespace {

/// Twelve answers: 8 promoters, 1 passive, 3 detractors of whom one gave a zero.
QByteArray twelveAnswers()
{
    QByteArray csv = "Respondent;Datum;Vestiging;NPS\n";
    const QList<int> marks{10, 9, 9, 10, 9, 9, 10, 9, 7, 5, 6, 0};
    for (int i = 0; i < marks.size(); ++i)
        csv += 'r' + QByteArray::number(i + 1) + ";2026-03-" + QByteArray::number(10 + i)
            + ";Utrecht;" + QByteArray::number(marks[i]) + '\n';
    return csv;
}

} // namespace

/// From a figure to an answer that does not belong in it, and back.
class OmissionWalk : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void anAnswerIsLeftOutAndPutBack();
    void leavingOutIsUndoneByTheSamePerson();

private:
    template <typename T> T *find(const QString &name) { return m_window->findChild<T *>(name); }

    double score() const;
    void change(const QString &by, const QString &reason);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PreferenceStore> m_store;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
};

void OmissionWalk::init()
{
    m_window.reset();
    m_session.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    const QString path = m_folder->filePath(u"shop.headroom"_s);
    QFile file(m_folder->filePath(u"answers.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(twelveAnswers());
    file.close();
    const Workspace::Surroundings surroundings{QDate(2026, 4, 15), true, u"0.0"_s, false,
        [] { return QDateTime(QDate(2026, 4, 15), QTime(12, 0), Qt::UTC); }};
    {
        NoProgress progress;
        const auto workspace = Workspace::create(path, surroundings);
        const auto plan = (*workspace)->plan(file.fileName(), {}, progress);
        QVERIFY((*workspace)->import(*plan, progress).has_value());
    }
    m_store = std::make_unique<PreferenceStore>(m_folder->filePath(u"headroom.ini"_s));
    m_appearance = std::make_unique<Appearance>();
    m_session = std::make_unique<Session>(surroundings);
    m_window = std::make_unique<MainWindow>(WindowContext{*m_session, *m_appearance, *m_store,
        english(), path, m_folder->filePath(u"sample.headroom"_s), {}, u"0.0"_s});
    m_window->openDatabase(path);
    QTRY_VERIFY(m_session->snapshot() != nullptr);
    m_window->show();
}

double OmissionWalk::score() const
{
    const ReportSource &source = m_session->snapshot()->source;
    const Metric &metric = *source.catalogue.metric(u"nps"_s);
    const NodeTallies tallies(source, metric, {QDate(2026, 3, 1), QDate(2026, 3, 31)});
    return scoreNumber(metric, tallies.of(UnitRef::organisation()));
}

void OmissionWalk::change(const QString &by, const QString &reason)
{
    find<QPushButton>(u"answersOmit"_s)->click();
    find<QLineEdit>(u"omissionBy"_s)->setText(by);
    find<QLineEdit>(u"omissionReason"_s)->setText(reason);
    find<QPushButton>(u"omissionConfirm"_s)->click();
}

void OmissionWalk::anAnswerIsLeftOutAndPutBack()
{
    QCOMPARE(score(), 100.0 * (8 - 3) / 12);
    AnswerQuestion question;
    question.metric = u"nps"_s;
    question.range = {QDate(2026, 3, 1), QDate(2026, 3, 31)};
    m_session->loadAnswers(question);
    QTRY_VERIFY(find<AnswersDialog>(u"answersDialog"_s) != nullptr);
    auto *table = find<QTableView>(u"answersTable"_s);
    QCOMPARE(table->model()->index(0, AnswersModel::Value).data().toString(), u"0"_s);
    table->setCurrentIndex(table->model()->index(0, 0));
    change(u"K. Bos"_s, u"duplicate complaint"_s);
    QTRY_COMPARE(m_session->snapshot()->source.omitted.size(), 1);
    QCOMPARE(score(), 100.0 * (8 - 2) / 11);
    // The dialog follows, and says who and why.
    auto *words = find<QLabel>(u"answersNotShown"_s);
    QTRY_VERIFY2(
        words->text().contains(u"1 answer(s) left out by hand: duplicate complaint, by K. Bos."_s),
        qPrintable(words->text()));
    QVERIFY(find<QLabel>(u"answersCalculation"_s)->text().contains(u"11 answers"_s));
    QCOMPARE(table->currentIndex().row(), 0);
    QCOMPARE(find<QPushButton>(u"answersOmit"_s)->text(), u"&Put this answer back…"_s);
    test::savePicture(*find<AnswersDialog>(u"answersDialog"_s), u"leftout"_s);
    QTRY_VERIFY(find<QLineEdit>(u"omissionBy"_s) == nullptr);
    change(u"J. Vis"_s, u"not a duplicate"_s);
    QTRY_COMPARE(m_session->snapshot()->source.omitted.size(), 0);
    QCOMPARE(score(), 100.0 * (8 - 3) / 12);
    QTRY_COMPARE(find<QPushButton>(u"answersOmit"_s)->text(), u"&Leave this answer out…"_s);
}

void OmissionWalk::leavingOutIsUndoneByTheSamePerson()
{
    AnswerQuestion question;
    question.metric = u"nps"_s;
    question.range = {QDate(2026, 3, 1), QDate(2026, 3, 31)};
    m_session->loadAnswers(question);
    QTRY_VERIFY(find<AnswersDialog>(u"answersDialog"_s) != nullptr);
    auto *dialog = find<AnswersDialog>(u"answersDialog"_s);
    auto *undo = find<QPushButton>(u"answersUndo"_s);
    QVERIFY(!undo->isVisible());
    auto *table = find<QTableView>(u"answersTable"_s);
    table->setCurrentIndex(table->model()->index(0, 0));
    change(u"K. Bos"_s, u"duplicate complaint"_s);
    QTRY_COMPARE(m_session->snapshot()->source.omitted.size(), 1);
    QTRY_VERIFY(undo->isVisible());
    QTRY_VERIFY(find<QLineEdit>(u"omissionBy"_s) == nullptr);
    dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QTest::keyClick(dialog, Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(m_session->snapshot()->source.omitted.size(), 0);
    QCOMPARE(score(), 100.0 * (8 - 3) / 12);
    // Nothing was taken out of the records: the putting back stands in them too.
    const QString path = m_session->snapshot()->path;
    const auto field = [&](const char *name) {
        return test::runSql(path,
            u"SELECT json_extract(record, '$.%1') FROM answer_omission ORDER BY id"_s
                .arg(QLatin1String(name))
                .toUtf8()
                .constData());
    };
    QCOMPARE(field("by"), (QStringList{u"K. Bos"_s, u"K. Bos"_s}));
    QCOMPARE(field("reason"), (QStringList{u"duplicate complaint"_s, u"Undone"_s}));
    // Again, and back once more.
    QTest::keyClick(dialog, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(m_session->snapshot()->source.omitted.size(), 1);
    QCOMPARE(m_session->snapshot()->source.omitted[0].omission.reason, u"duplicate complaint"_s);
    QTRY_VERIFY(undo->isVisible());
    undo->click();
    QTRY_COMPARE(m_session->snapshot()->source.omitted.size(), 0);
    QTRY_VERIFY(!undo->isVisible());
}

HEADROOM_TEST_SUITE(OmissionWalk)
#include "tst_omissionwalk.moc"
