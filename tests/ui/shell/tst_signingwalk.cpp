// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/rounds/fixedround.h"
#include "core/reports/rounds/sheetfacts.h"
#include "tests/support/sql.h"
#include "tests/support/suite.h"
#include "tests/ui/languages.h"
#include "tests/ui/pictures.h"
#include "ui/data/datapage.h"
#include "ui/print/sheetdocument.h"
#include "ui/sheets/checkdialog.h"
#include "ui/sheets/signing/signdialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/messagebar.h"

#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
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

const QString SignerName = u"Wilhelmina Johanna Petronella van der Meulen-Vriezenkoop"_s;

/// A year of answers about two employees.
QByteArray answers()
{
    QByteArray csv = "Datum;Vestiging;Medewerker;NPS\n";
    for (int i = 0; i < 240; ++i) {
        const QDate day = QDate(2026, 1 + i % 12, 1 + i % 27);
        csv += day.toString(Qt::ISODate).toLatin1() + ";Utrecht;"
            + (i % 2 == 0 ? SignerName.toUtf8() : QByteArray("J. Jansen")) + ';'
            + QByteArray::number(3 + i * 5 % 8) + '\n';
    }
    return csv;
}

} // namespace

/// From a draft to a fixed round, to a signed sheet, to its check, to an import that is undone.
class SigningWalk : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void draftToFixedToSignedToChecked();
    void signingAgainSupersedes();
    void undoAsksWhy();
    void theDialogIsUsableByKeyboard();
    void theResultIsShownOnceTheRoundHasBegun();
    void aChangedRecordIsNamedAndDoesNotCount();

private:
    QDate m_starts = QDate(2027, 1, 1);

    Workspace::Surroundings surroundings() const
    {
        return {QDate(2026, 12, 31), true, u"0.0"_s, false,
            [] { return QDateTime(QDate(2026, 12, 31), QTime(12, 0), Qt::UTC); }};
    }

    template <typename T> T *find(const QString &name) { return m_window->findChild<T *>(name); }

    QString text(const QString &label) { return find<QLabel>(label)->text(); }

    const ReportSource &source() const { return m_session->snapshot()->source; }

    QString checked(const QString &code);
    void fix();
    SignDialog *openDialog();
    void confirm(SignDialog *dialog);
    void sign();
    QString status(int row);
    SheetFacts facts(int row) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PreferenceStore> m_store;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
};

void SigningWalk::init()
{
    m_window.reset();
    m_session.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    const QString path = m_folder->filePath(u"shop.sqlite"_s);
    QFile file(m_folder->filePath(u"answers.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(answers());
    file.close();
    {
        NoProgress progress;
        const auto workspace = Workspace::create(path, surroundings());
        const auto plan = (*workspace)->plan(file.fileName(), {}, progress);
        QVERIFY((*workspace)->import(*plan, progress).has_value());
        Round round;
        round.name = u"2027"_s;
        round.baseline = {QDate(2026, 1, 1), QDate(2026, 12, 31)};
        round.starts = m_starts;
        round.ends = QDate(2027, 12, 31);
        MetricTarget target;
        target.metric = u"nps"_s;
        target.target = 20;
        round.targets = {target};
        QVERIFY((*workspace)->saveRound(round).has_value());
        CouncilRecord none;
        none.hasCouncil = false;
        none.reason = u"two employees"_s;
        none.by = u"P. de Wit"_s;
        QVERIFY((*workspace)->agree(none).has_value());
    }
    m_store = std::make_unique<PreferenceStore>(m_folder->filePath(u"headroom.ini"_s));
    m_appearance = std::make_unique<Appearance>();
    m_session = std::make_unique<Session>(surroundings());
    m_window = std::make_unique<MainWindow>(WindowContext{*m_session, *m_appearance, *m_store,
        english(), path, m_folder->filePath(u"sample.sqlite"_s), {}, u"0.0"_s});
    m_window->openDatabase(path);
    QTRY_VERIFY(m_session->snapshot() != nullptr);
    m_window->show();
}

void SigningWalk::fix()
{
    m_window->showPage(Page::Targets);
    find<QPushButton>(u"fixRound"_s)->click();
    auto *question = find<QMessageBox>(u"fixQuestion"_s);
    for (QAbstractButton *button : question->buttons()) {
        if (question->buttonRole(button) == QMessageBox::AcceptRole)
            button->click();
    }
    QTRY_VERIFY(!source().fixed.isEmpty());
    m_window->showPage(Page::Sheets);
}

/// REQUIRES: the page with sheets.
SignDialog *SigningWalk::openDialog()
{
    find<QPushButton>(u"signSheet"_s)->click();
    return find<SignDialog>(u"signDialog"_s);
}

void SigningWalk::confirm(SignDialog *dialog)
{
    dialog->findChild<QPushButton *>(u"confirmSigning"_s)->click();
}

void SigningWalk::sign()
{
    SignDialog *dialog = openDialog();
    dialog->findChild<QLineEdit *>(u"signer"_s)->setText(u"P. de Wit"_s);
    confirm(dialog);
    QTRY_COMPARE(source().signedSheets->all().size(), 1);
    QTRY_VERIFY(find<SignDialog>(u"signDialog"_s) == nullptr);
}

QString SigningWalk::status(int row)
{
    const QAbstractItemModel &model = *find<QTreeView>(u"sheetTree"_s)->model();
    return model.index(row, 2, model.index(0, 0)).data().toString();
}

SheetFacts SigningWalk::facts(int row) const
{
    const Round &round = source().rounds.last();
    return sheetFacts(source(), round, {sheetUnits(source(), round).at(row)})->first();
}

QString SigningWalk::checked(const QString &code)
{
    CheckDialog dialog(m_session->snapshot(), english());
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.findChild<QLineEdit *>(u"checkCode"_s)->setText(code);
    dialog.findChild<QPushButton *>(u"checkButton"_s)->click();
    return dialog.findChild<QLabel *>(u"checkText"_s)->text();
}

void SigningWalk::draftToFixedToSignedToChecked()
{
    m_window->showPage(Page::Sheets);
    QVERIFY(!find<QPushButton>(u"signSheet"_s)->isVisible());
    QCOMPARE(status(0), QString());
    fix();
    QVERIFY(find<QPushButton>(u"signSheet"_s)->isVisible());
    QCOMPARE(status(0), u"Proposed"_s);
    QVERIFY(text(u"sheetStatus"_s).startsWith(u"A proposal"_s));

    SignDialog *dialog = openDialog();
    auto *agreed = dialog->findChild<QDoubleSpinBox *>(u"agreed-nps"_s);
    auto *reason = dialog->findChild<QLineEdit *>(u"reason-nps"_s);
    auto *missing = dialog->findChild<QLabel *>(u"signMissing"_s);
    QVERIFY(!reason->isEnabled());
    QVERIFY(dialog->findChild<QLineEdit *>(u"supersedingReason"_s) == nullptr);
    confirm(dialog);
    QVERIFY2(missing->text().contains(u"name of a person"_s), qPrintable(missing->text()));
    dialog->findChild<QLineEdit *>(u"signer"_s)->setText(u"P. de Wit"_s);
    agreed->setValue(36);
    QVERIFY(reason->isEnabled());
    confirm(dialog);
    QVERIFY2(
        missing->text().startsWith(u"The agreed target of NPS"_s), qPrintable(missing->text()));
    reason->setText(u"long absence in spring"_s);
    dialog->findChild<QPlainTextEdit *>(u"employeesView"_s)->setPlainText(u"Too <b>high</b>."_s);
    confirm(dialog);
    QTRY_COMPARE(source().signedSheets->all().size(), 1);
    QTRY_COMPARE(status(0) + status(1), u"✓ SignedProposed"_s);
    QTRY_COMPARE(text(u"sheetStatus"_s), u"Signed by P. de Wit on 31 December 2026."_s);

    const QString name =
        source().signedSheets->all().first().unit == facts(0).unit ? facts(0).name : facts(1).name;
    const SheetFacts sheet = name == facts(0).name ? facts(0) : facts(1);
    // What was signed is kept with it, and printed whatever the language of today is.
    QVERIFY(!sheet.signature->paper.isEmpty());
    QCOMPARE(sheetDocument(sheet, source().catalogue, headroom::test::dutch()).printed,
        u"Fixed on 31 Dec 2026 · signed on 31 Dec 2026"_s);
    const SheetDocument document = sheetDocument(sheet, source().catalogue, english());
    QVERIFY(document.footRight.endsWith(sheet.checkCode));
    QCOMPARE(document.target, u"+36.0"_s);
    QVERIFY(document.signedNotes.first().endsWith(u"because: long absence in spring"_s));
    QCOMPARE(document.view, u"Too <b>high</b>."_s);
    QVERIFY(document.footBelow.startsWith(u"Audit log "_s));
    const QString words = checked(sheet.checkCode);
    QVERIFY(
        words.startsWith(u"Identical to what P. de Wit signed on 31 December 2026.\nIt holds"_s));
    QVERIFY(words.contains(u"agreed otherwise because: long absence in spring"_s));
    const QString before = checked(checkCode(*source().fixed.begin().value(), sheet.unit));
    QVERIFY2(before.contains(u"signed since, by P. de Wit"_s), qPrintable(before));
}

void SigningWalk::signingAgainSupersedes()
{
    fix();
    sign();
    const QString code = checkCode(source().signedSheets->all().first());
    SignDialog *dialog = openDialog();
    QCOMPARE(dialog->findChild<QLineEdit *>(u"signer"_s)->text(), u"P. de Wit"_s);
    confirm(dialog);
    QVERIFY(dialog->findChild<QLabel *>(u"signMissing"_s)->text().contains(u"say why"_s));
    dialog->findChild<QLineEdit *>(u"supersedingReason"_s)->setText(u"other hours"_s);
    confirm(dialog);
    QTRY_COMPARE(source().signedSheets->all().size(), 2);
    QTRY_COMPARE(status(0), u"✓ Signed again"_s);
    QVERIFY(checked(code).contains(u"because: other hours"_s));
}

void SigningWalk::undoAsksWhy()
{
    fix();
    sign();
    m_window->showPage(Page::Data);
    auto *page = m_window->findChild<DataPage *>();
    emit page->undoRequested(ImportId(1));
    auto *dialog = find<QDialog>(u"undoDialog"_s);
    QVERIFY(dialog != nullptr);
    QVERIFY(text(u"undoText"_s).startsWith(u"1 signed sheet"_s));
    auto *undo = dialog->findChild<QPushButton *>(u"undoConfirm"_s);
    QVERIFY(!undo->isEnabled());
    dialog->reject();
    QTRY_VERIFY(find<QDialog>(u"undoDialog"_s) == nullptr);
    QTRY_VERIFY(!m_session->isBusy());
    QVERIFY(!m_session->snapshot()->imports.first().undoneAt);
    emit page->undoRequested(ImportId(1));
    dialog = find<QDialog>(u"undoDialog"_s);
    dialog->findChild<QLineEdit *>(u"undoReason"_s)->setText(u"wrong file"_s);
    dialog->findChild<QPushButton *>(u"undoConfirm"_s)->click();
    QTRY_VERIFY(m_session->snapshot()->imports.first().undoneAt.has_value());
    const QString words = checked(checkCode(source().signedSheets->all().first()));
    QVERIFY2(words.contains(u"An import under it was undone on 31 December 2026, because: wrong"_s),
        qPrintable(words));
}

void SigningWalk::theResultIsShownOnceTheRoundHasBegun()
{
    fix();
    QVERIFY(!find<QPushButton>(u"showResult"_s)->isVisible());
    m_starts = QDate(2026, 10, 1);
    init();
    m_starts = QDate(2027, 1, 1);
    fix();
    auto *show = find<QPushButton>(u"showResult"_s);
    QVERIFY(show->isVisible());
    show->click();
    QVERIFY(find<QWidget>(u"resultCard"_s)->isVisible());
    QVERIFY(text(u"resultTitle"_s).endsWith(u"so far in round 2027"_s));
    const QString words = text(u"result-nps"_s);
    QVERIFY2(words.contains(u"(n = 40), target +20.0."_s) && words.contains(u"of the own way"_s),
        qPrintable(words));
    test::savePicture(*m_window, u"result"_s);
    show->click();
    QVERIFY(!find<QWidget>(u"resultCard"_s)->isVisible());
}

void SigningWalk::theDialogIsUsableByKeyboard()
{
    fix();
    SignDialog *dialog = openDialog();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    for (const QWidget *field : dialog->findChildren<QWidget *>()) {
        const bool isField = qobject_cast<const QLineEdit *>(field) != nullptr
            || qobject_cast<const QAbstractSpinBox *>(field) != nullptr
            || qobject_cast<const QPlainTextEdit *>(field) != nullptr;
        if (!isField || field->objectName() == u"qt_spinbox_lineedit"_s)
            continue;
        const bool hasBuddy = std::ranges::any_of(dialog->findChildren<QLabel *>(),
            [field](const QLabel *label) { return label->buddy() == field; });
        QVERIFY2(hasBuddy || !field->accessibleName().isEmpty(), qPrintable(field->objectName()));
    }
    auto *view = dialog->findChild<QPlainTextEdit *>(u"employeesView"_s);
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Tab);
    QCOMPARE(dialog->focusWidget()->objectName(), u"signer"_s);
    QTest::keyClicks(dialog->focusWidget(), u"P. de Wit"_s);
    test::savePicture(*dialog, u"sign"_s);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(source().signedSheets->all().size(), 1);
}

void SigningWalk::aChangedRecordIsNamedAndDoesNotCount()
{
    fix();
    sign();
    const SignedSheet signing = source().signedSheets->all().first();
    const QString name = source().organisation.unitName(signing.unit.employee());
    const QString path = m_session->snapshot()->path;
    m_session->closeDatabase();
    QTRY_VERIFY(m_session->snapshot() == nullptr);
    QCOMPARE(test::runSql(path,
                 "DROP TRIGGER sheet_signing_stays;"
                 "UPDATE sheet_signing SET record = replace(record, 'P. de Wit', 'Q. de Wit')"),
        QStringList());
    m_window->openDatabase(path);
    QTRY_VERIFY(m_session->snapshot() != nullptr);
    const auto *messages = m_window->findChild<MessageBar *>();
    QTRY_VERIFY2(messages->text().contains(name), qPrintable(messages->text()));
    QVERIFY2(messages->text().contains(u"round 2027"_s), qPrintable(messages->text()));
    QCOMPARE(messages->kind(), MessageKind::Warning);
    QTRY_COMPARE(status(0), u"⚠ Record changed"_s);
    QVERIFY(text(u"sheetStatus"_s).contains(u"does not count as signed"_s));
    QVERIFY(checked(checkCode(signing)).contains(u"was changed in the database"_s));
    // It is signed again, and that holds.
    SignDialog *dialog = openDialog();
    dialog->findChild<QLineEdit *>(u"signer"_s)->setText(u"P. de Wit"_s);
    dialog->findChild<QLineEdit *>(u"supersedingReason"_s)->setText(u"the record was changed"_s);
    confirm(dialog);
    QTRY_COMPARE(status(0), u"✓ Signed again"_s);
}

HEADROOM_TEST_SUITE(SigningWalk)
#include "tst_signingwalk.moc"
